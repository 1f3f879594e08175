import { isHan, type Language } from '../../locale.ts'
import { isEmpty } from '../empty.ts'
import type { CheckContext, Finding, PairCheck, Range, SegmentPair } from '../spec.ts'
import { archiveQuoteSpec, librarySourceSpec, libraryTargetSpec } from './librarySpecs.ts'
import { excerpt, hasUnits, keyOf } from './repeated.ts'

/** A segment whose very source the library has published in another translation. */
export const librarySource: PairCheck = {
  kind: 'pair',
  spec: librarySourceSpec,
  applies: (source, target) => source !== target,
  find(pair, context) {
    if (context.archive === undefined || !isLong(pair.source, pair.sourceLanguage) || isEmpty(pair.target))
      return []
    const published = context.archive(pair.source, pair.sourceLanguage, pair.targetLanguage)
    if (published === null) return []
    if (keyOf(published, pair.targetLanguage) === keyOf(pair.target, pair.targetLanguage)) return []
    const isPlain = !(pair.target + published).includes('\uFFFC')
    return [
      {
        code: 'librarySource.differs',
        params: { published: excerpt(published) },
        source: [0, pair.source.length],
        target: [0, pair.target.length],
        ...(isPlain ? { suggestions: [published] } : {}),
      },
    ]
  },
}

/** A segment whose very target the library has published as the translation of another text. */
export const libraryTarget: PairCheck = {
  kind: 'pair',
  spec: libraryTargetSpec,
  applies: (source, target) => source !== target,
  find(pair, context) {
    if (context.archive === undefined || !isLong(pair.target, pair.targetLanguage) || isEmpty(pair.source))
      return []
    const original = context.archive(pair.target, pair.targetLanguage, pair.sourceLanguage)
    if (original === null) return []
    const [there, here] = [keyOf(original, pair.sourceLanguage), keyOf(pair.source, pair.sourceLanguage)]
    if (there === here || there.includes(here) || here.includes(there)) return []
    return [
      {
        code: 'libraryTarget.reused',
        params: { original: excerpt(original) },
        source: [0, pair.source.length],
        target: [0, pair.target.length],
      },
    ]
  },
}

/** A quotation from the library's own archive that does not read as its published translation does. */
export const archiveQuote: PairCheck = {
  kind: 'pair',
  spec: archiveQuoteSpec,
  applies: (source, target) => source !== target,
  find(pair, context) {
    if (context.archive === undefined || isEmpty(pair.target)) return []
    const there = quotesIn(pair.source)
    const here = quotesIn(pair.target)
    const written = keyOf(pair.target, pair.targetLanguage)
    return there.flatMap(([from, to], at): Finding[] => {
      const quoted = pair.source.slice(from, to)
      if (!isLong(quoted, pair.sourceLanguage)) return []
      const published = lookUp(quoted, pair, context)
      if (published === null || written.includes(keyOf(published, pair.targetLanguage))) return []
      const place = there.length === here.length ? here[at] : undefined
      return [
        {
          code: 'archiveQuote.differs',
          params: { published: excerpt(published) },
          source: [from, to],
          target: place ?? null,
          ...(place ? { suggestions: [published] } : {}),
        },
      ]
    })
  },
}

/** The published translation of a quotation, whatever mark of the sentence around it stands at its end. */
function lookUp(
  quoted: string,
  { sourceLanguage, targetLanguage }: SegmentPair,
  context: CheckContext,
): string | null {
  const bare = quoted.replace(/[\s.,;:，。；：]+$/u, '')
  const stop = isHan(sourceLanguage) ? '。' : '.'
  const capital = bare.charAt(0).toUpperCase() + bare.slice(1)
  for (const text of new Set([quoted, bare, bare + stop, capital + stop])) {
    const found = context.archive?.(text, sourceLanguage, targetLanguage) ?? null
    if (found !== null) return found
  }
  return null
}

/** What stands in outermost quotation marks, without the marks. */
function quotesIn(text: string): Range[] {
  const quotes: Range[] = []
  const pattern = /“([^“”]{4,2000})”|「([^「」]{4,2000})」|"([^"]{4,2000})"|『([^『』]{4,2000})』/gu
  for (const { index, 0: all } of text.matchAll(pattern)) quotes.push([index + 1, index + all.length - 1])
  return quotes
}

/** Whether a text is long enough that its words are not common to all the world. */
function isLong(text: string, language: Language): boolean {
  return hasUnits(text, language, isHan(language) ? 8 : 5)
}
