import type { TermEntry } from '../termbase/entry.ts'
import { termsFor } from '../termbase/recognise.ts'
import { type Check, isEmpty, type SegmentPair } from './check.ts'

/**
 * A term in the target that must not be used. An error where the source speaks of its entry, a warning where
 * the word may stand for something else.
 */
export const termForbidden: Check = {
  id: 'termForbidden',
  applies: () => true,
  find(pair, context) {
    if (isEmpty(pair.target)) return []
    const found = context.recognise(pair.target, pair.targetLanguage)
    const spokenOf = new Set(context.recognise(pair.source, pair.sourceLanguage).map(({ entry }) => entry))
    const allowed = found.filter(({ term }) => term.status !== 'forbidden')
    return found
      .filter(({ term }) => term.status === 'forbidden')
      .filter((one) => !allowed.some((other) => other.from === one.from && other.to === one.to))
      .map(({ from, to, entry }) => ({
        code: 'termForbidden.used' as const,
        severity: spokenOf.has(entry) ? ('error' as const) : ('warning' as const),
        params: { term: pair.target.slice(from, to), instead: insteadOf(entry, pair) },
        source: null,
        target: [from, to] as const,
      }))
  },
}

function insteadOf(entry: TermEntry, { targetLanguage }: SegmentPair): string {
  const allowed = termsFor(entry, targetLanguage).filter(({ status }) => status !== 'forbidden')
  return allowed.map(({ text }) => text).join(' / ')
}
