import { isHan, type Language } from '../locale.ts'
import { chineseEnds } from './chinese.ts'
import { englishEnds } from './english.ts'
import { joinLines } from './lines.ts'

/** A stretch of a text: UTF-16 offsets, `to` exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * The sentences of one paragraph in order, without the white space around them. The rules are our own and
 * depend on nothing but the text, so that a stored boundary is the same on every platform.
 */
export function segmentText(text: string, language: Language): Span[] {
  const ends = isHan(language) ? chineseEnds(text) : englishEnds(text)
  const spans: Span[] = []
  let from = 0
  for (const end of [...ends, text.length]) {
    const span = trimmed(text, from, end)
    if (span) spans.push(span)
    from = end
  }
  return spans
}

/** A plain text's sentences: a blank line ends a paragraph, any other line end is white space. */
export function segmentDocument(text: string, language: Language): string[] {
  const paragraphs = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/gu, '\n')
    .split(/\n(?:[^\S\n]*\n)+/u)
  return paragraphs.flatMap((paragraph) => {
    const joined = joinLines(paragraph)
    return segmentText(joined, language).map(({ from, to }) => joined.slice(from, to))
  })
}

function trimmed(text: string, from: number, to: number): Span | null {
  const part = text.slice(from, to)
  const lead = part.length - part.trimStart().length
  if (lead === part.length) return null
  return { from: from + lead, to: from + part.trimEnd().length }
}
