import { isHan } from '../../locale.ts'
import type { FoundTerm } from '../../termbase/recognise.ts'
import { targetsFor } from '../../termbase/rendering.ts'
import { isEmpty } from '../empty.ts'
import type { CheckContext, Edit, Finding, PairCheck, SegmentPair } from '../spec.ts'
import { termForbiddenSpec } from './termForbiddenSpec.ts'
import { allowedTexts, regionOf, termsFound } from './termsFound.ts'

/**
 * A term in the target that must not be used. An error where the source speaks of its entry, a warning where
 * the word may stand for something else.
 */
export const termForbidden: PairCheck = {
  kind: 'pair',
  spec: termForbiddenSpec,
  applies: () => true,
  find(pair, context) {
    if (isEmpty(pair.target)) return []
    const found = termsFound(pair.target, pair.targetLanguage, context)
    const forbidden = found.filter((one) => isForbidden(one, context))
    if (forbidden.length === 0) return []
    const spokenOf = new Set(context.recognise(pair.source, pair.sourceLanguage).map(({ entry }) => entry))
    const allowed = found.filter(({ term }) => term.status !== 'forbidden')
    const places = new Set(allowed.map(({ from, to }) => `${from} ${to}`))
    return forbidden
      .filter(({ from, to }) => !places.has(`${from} ${to}`))
      .map((one) => finding(pair, one, spokenOf.has(one.entry), context))
  },
}

/** What one region must not write, the other may. */
function isForbidden({ term }: FoundTerm, context: CheckContext): boolean {
  return term.status === 'forbidden' && (term.region === undefined || term.region === regionOf(context))
}

function finding(
  { target, targetLanguage }: SegmentPair,
  { from, to, entry, term }: FoundTerm,
  isSpokenOf: boolean,
  context: CheckContext,
): Finding {
  const instead = allowedTexts(entry, targetLanguage, context)
  const region = regionOf(context)
  const own = targetsFor(entry, targetLanguage, region).filter(
    (other) => other.status === 'preferred' && (other.region ?? region) === region,
  )
  const [best] = own
  // Chinese has no inflection; which of several preferred terms is meant only a person knows.
  const isSafe = isSpokenOf && isHan(targetLanguage) && term.language === targetLanguage && own.length === 1
  const fix: readonly Edit[] = best !== undefined && isSafe ? [{ from, to, text: best.text }] : []
  return {
    code: 'termForbidden.used',
    severity: isSpokenOf ? 'error' : 'warning',
    params: { term: target.slice(from, to), instead: instead.join(' / ') || '—' },
    source: null,
    target: [from, to],
    ...(fix.length > 0 ? { fix } : {}),
    ...(instead.length > 0 ? { suggestions: instead } : {}),
  }
}
