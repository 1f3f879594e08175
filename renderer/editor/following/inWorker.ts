import type { Han } from '../../../shared/locale.ts'
import { contentFrom } from '../../../shared/script/content.ts'
import type { ConversionOptions } from '../../../shared/script/conversion.ts'
import { convertContent } from '../../../shared/script/convertContent.ts'
import { segmentDigest } from '../../../shared/script/digest.ts'
import type { FollowRequest, Given, Sent, Ways } from './protocol.ts'

/** Converts what was asked for; runs in the worker. */
export function converted({ to, items }: FollowRequest, ways: Ways): Given[] {
  return items.map(({ segment, now, before }) => {
    const options: ConversionOptions = { ...optionsFor(ways, to, segment, now), spots: 'all' }
    const result = convertContent(contentFrom(now.content), options)
    const text = contentText(now.content)
    return {
      segment,
      next: result.content.toJSON(),
      by: segmentDigest(text, options),
      spots: result.spots,
      gave: before
        ? convertContent(contentFrom(before.content), optionsFor(ways, to, segment, before)).content.toJSON()
        : null,
    }
  })
}

/** The lists are passed as they are: conversion reads each of them once. */
function optionsFor(ways: Ways, to: Han, segment: string, { quotes }: Sent): ConversionOptions {
  const { region, house, vocabulary, terms, exceptions } = ways
  return { to, region, house, vocabulary, terms, exceptions, segment, quotes }
}

function contentText(content: unknown): string {
  const fragment = contentFrom(content)
  return fragment.textBetween(0, fragment.size, '', '\uFFFC')
}
