import { isHan } from '../../locale.ts'
import { foldHan } from '../../script/fold.ts'
import type { TermEntry } from '../../termbase/entry.ts'
import { type FoundTerm, termsFor } from '../../termbase/recognise.ts'
import { isEmpty } from '../empty.ts'
import type { CheckContext, PairCheck, SegmentPair } from '../spec.ts'
import { termMissingSpec } from './termMissingSpec.ts'
import { allowedTexts, termsFound } from './termsFound.ts'

/** A term of the source whose entry has terms for the target, none of which the target uses. */
export const termMissing: PairCheck = {
  kind: 'pair',
  spec: termMissingSpec,
  applies: (source, target) => source !== target,
  find(pair, context) {
    if (isEmpty(pair.target)) return []
    const inSource = termsFound(pair.source, pair.sourceLanguage, context)
    if (inSource.length === 0) return []
    const used = entriesUsed(pair, context)
    const reported = new Set<TermEntry>()
    return groups(inSource).flatMap((group) => {
      // A word that several entries share is settled by any one of them.
      const wanting = group.filter(
        ({ entry }) => allowedTexts(entry, pair.targetLanguage, context).length > 0,
      )
      const first = wanting[0]
      if (!first || wanting.length < group.length || reported.has(first.entry)) return []
      if (wanting.some(({ entry }) => used.has(entry) || isWritten(entry, pair))) return []
      reported.add(first.entry)
      const expected = wanting.flatMap(({ entry }) => allowedTexts(entry, pair.targetLanguage, context))
      return [
        {
          code: 'termMissing.notUsed',
          params: {
            term: pair.source.slice(first.from, first.to),
            expected: [...new Set(expected)].join(' / '),
          },
          source: [first.from, first.to] as const,
          target: null,
        },
      ]
    })
  },
}

function entriesUsed({ target, targetLanguage }: SegmentPair, context: CheckContext): Set<TermEntry> {
  const allowed = context.recognise(target, targetLanguage).filter(({ term }) => term.status !== 'forbidden')
  return new Set(allowed.map(({ entry }) => entry))
}

/**
 * Whether a term is written in the target though the recogniser gave its place to a longer one, or in the short
 * form of a person's name: 奥巴马 for 巴拉克·奥巴马, Obama for Barack Obama.
 */
function isWritten(entry: TermEntry, { target, targetLanguage }: SegmentPair): boolean {
  const key = foldHan(target)
  const allowed = termsFor(entry, targetLanguage).filter(({ status }) => status !== 'forbidden')
  return allowed.some(({ text }) => {
    if (isHan(targetLanguage) && key.includes(foldHan(text))) return true
    if (entry.kind !== 'person') return false
    const short = text.split(isHan(targetLanguage) ? /[·•・‧]/u : /\s+/u).at(-1) ?? ''
    return short.length > 1 && short !== text && key.includes(foldHan(short))
  })
}

/** Terms found at one and the same place. */
function groups(found: readonly FoundTerm[]): FoundTerm[][] {
  const byPlace = new Map<string, FoundTerm[]>()
  for (const term of found) {
    const place = `${term.from} ${term.to}`
    byPlace.set(place, [...(byPlace.get(place) ?? []), term])
  }
  return [...byPlace.values()]
}
