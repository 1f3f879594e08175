import { replaceAddresses } from '../../language/addresses.ts'
import { segmentText } from '../../language/segment.ts'
import { isHan } from '../../locale.ts'
import { isEmpty } from '../empty.ts'
import type { Finding, PairCheck, SegmentPair } from '../spec.ts'
import { lengthSpec } from './lengthSpec.ts'

/** Characters of Traditional to Simplified Chinese: conversion changes hardly any. */
const [leastHan, mostHan] = [0.75, 1.33]
/**
 * Where Chinese has fewer sentences than English, or more, it is likelier that one was left out or added: of correct
 * news less than one in a hundred such pairs is outside of these. Traditional readers get longer texts.
 */
const fewer = { 'zh-Hans': 0.25, 'zh-Hant': 0.27 } as const
const more = { 'zh-Hans': 0.5, 'zh-Hant': 0.6 } as const
/** The same between the two Chinese editions. */
const [fewerHan, moreHan] = [0.92, 1.09]

/** A target that is too short or too long for its source: something was left out, added, or belongs to a neighbour. */
export const length: PairCheck = {
  kind: 'pair',
  spec: lengthSpec,
  applies: (source, target) => source !== target,
  find(pair, context) {
    if (isEmpty(pair.source) || isEmpty(pair.target)) return []
    const option = (name: 'least' | 'most' | 'from'): number => {
      const set = context.option?.(name)
      return typeof set === 'number' ? set : (lengthSpec.options?.[name]?.default as number)
    }
    const [source, target] = [sizeOf(pair.source), sizeOf(pair.target)]
    const [fromHan, toHan] = [isHan(pair.sourceLanguage), isHan(pair.targetLanguage)]
    // The limit is one of English characters; a Chinese one stands for about three of them.
    if (Math.max(fromHan ? source * 3 : source, toHan ? target * 3 : target) < option('from')) return []
    const [least, most] = fromHan && toHan ? [leastHan, mostHan] : [option('least'), option('most')]
    const shares = sharesOf(pair)
    const isThin = shares.every((share) => share < least)
    const isThick = shares.every((share) => share > most)
    if (!isThin && !isThick) return bySentences(pair, shares)
    const isShort = fromHan && !toHan ? !isThin : isThin
    return [
      {
        code: isShort ? 'length.short' : 'length.long',
        params: { source, target },
        source: [0, pair.source.length],
        target: [0, pair.target.length],
      },
    ]
  },
}

/** A share that is usual where the sentences are as many, and unusual where one is missing or one too many. */
function bySentences(pair: SegmentPair, shares: readonly number[]): Finding[] {
  const { source, target, sourceLanguage, targetLanguage } = pair
  const [fromHan, toHan] = [isHan(sourceLanguage), isHan(targetLanguage)]
  const han = toHan ? targetLanguage : sourceLanguage
  if (han === 'en') return []
  const [low, high] = fromHan && toHan ? [fewerHan, moreHan] : [fewer[han], more[han]]
  const [isLow, isHigh] = [shares.every((share) => share < low), shares.every((share) => share > high)]
  if (!isLow && !isHigh) return []
  const [there, here] = [
    segmentText(source, sourceLanguage).length,
    segmentText(target, targetLanguage).length,
  ]
  const [latin, chinese] = fromHan && !toHan ? [here, there] : [there, here]
  if (!(isLow && chinese < latin) && !(isHigh && chinese > latin)) return []
  return [
    {
      code: here < there ? 'length.fewer' : 'length.more',
      params: { source: there, target: here },
      source: [0, source.length],
      target: [0, target.length],
    },
  ]
}

const bracketed = /[(（][^()（）\p{Script=Han}]{1,200}[)）]/gu
const foreign = /[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{Nd}\p{M}’'.&-]*/gu

/**
 * Chinese characters for one English, or of the target for one of the source: of the whole texts, and without
 * what a translation takes over as it is or adds by custom, as originals in brackets.
 */
function sharesOf({ source, target, sourceLanguage, targetLanguage }: SegmentPair): readonly number[] {
  const [fromHan, toHan] = [isHan(sourceLanguage), isHan(targetLanguage)]
  if (fromHan === toHan) return [sizeOf(target) / sizeOf(source)]
  const [english, chinese] = fromHan ? [target, source] : [source, target]
  const plain = chinese.replace(bracketed, '')
  const kept = new Set(plain.match(foreign))
  const rest = english.replace(foreign, (word) => (kept.has(word) ? '' : word))
  return [sizeOf(chinese) / sizeOf(english), sizeOf(plain.replace(foreign, '')) / sizeOf(rest)]
}

/** Characters of a text, with white space counted once and without addresses and atoms. */
function sizeOf(text: string): number {
  const plain = replaceAddresses(text.replaceAll('\uFFFC', ''), () => '')
  return Math.max(1, plain.replace(/\s{2,}/gu, ' ').trim().length)
}
