import { stem } from '../../language/inflection.ts'
import { equal } from '../../language/numbers/amount.ts'
import type { Language } from '../../locale.ts'
import { matchKey, tokensOf } from '../tokens.ts'
import type { Numeral, NumeralKind } from './numeral.ts'

/** A term that stands in a text, and what its concept is called in the language translated into, the best first. */
export interface TermPlace {
  readonly from: number
  readonly to: number
  /** What tells concepts apart: an entry's id. */
  readonly concept: string
  /** The forms that may be written for it; the first is preferred. */
  readonly renderings: readonly string[]
}

/** A stretch of a text that may differ between two texts which otherwise say the same. */
export type Stretch =
  | { readonly kind: 'numeral'; readonly from: number; readonly to: number; readonly numeral: Numeral }
  | {
      readonly kind: 'term'
      readonly from: number
      readonly to: number
      readonly term: TermPlace
      readonly text: string
    }

const signs: Readonly<Record<NumeralKind | 'term', string>> = {
  number: '\uE010',
  ordinal: '\uE011',
  month: '\uE012',
  weekday: '\uE013',
  decade: '\uE014',
  term: '\uE015',
}

/** The numerals of a text and, where they do not overlap, its terms; a term goes before the numerals inside it. */
export function stretchesOf(
  text: string,
  numerals: readonly Numeral[],
  terms: readonly TermPlace[],
): Stretch[] {
  const apart: TermPlace[] = []
  for (const term of [...terms].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = apart.at(-1)
    if (last === undefined || term.from >= last.to) apart.push(term)
  }
  const free = numerals.filter((one) => !apart.some(({ from, to }) => one.from < to && from < one.to))
  return [
    ...apart.map(
      (term): Stretch => ({ ...placeOf(term), kind: 'term', term, text: text.slice(term.from, term.to) }),
    ),
    ...free.map((numeral): Stretch => ({ ...placeOf(numeral), kind: 'numeral', numeral })),
  ].sort((a, b) => a.from - b.from)
}

const placeOf = ({ from, to }: { from: number; to: number }): { from: number; to: number } => ({ from, to })

/**
 * The stretches of two texts pair by pair, where what is around them is the same; null where it is not. In English a
 * word may follow its number: `one worker was`, `three workers were`.
 */
export function pairsOf(
  language: Language,
  one: { readonly text: string; readonly stretches: readonly Stretch[] },
  other: { readonly text: string; readonly stretches: readonly Stretch[] },
): readonly (readonly [Stretch, Stretch])[] | null {
  if (one.stretches.length !== other.stretches.length) return null
  const pairs = one.stretches.flatMap((stretch, at) => {
    const partner = other.stretches[at]
    return partner ? [[stretch, partner] as const] : []
  })
  const [a, b] = [around(one.text, one.stretches), around(other.text, other.stretches)]
  if (matchKey(a, language) === matchKey(b, language)) return pairs
  return language === 'en' && pairs.some(changesNumber) && agreeButForNumber(a, b) ? pairs : null
}

/** A text with a sign for each stretch. */
function around(text: string, stretches: readonly Stretch[]): string {
  let left = ''
  let at = 0
  for (const stretch of stretches) {
    const sign = stretch.kind === 'term' ? signs.term : signs[stretch.numeral.kind] + stretch.numeral.inside
    left += text.slice(at, stretch.from) + sign
    at = stretch.to
  }
  return left + text.slice(at)
}

function changesNumber([a, b]: readonly [Stretch, Stretch]): boolean {
  return a.kind === 'numeral' && b.kind === 'numeral' && (a.numeral.value === 1) !== (b.numeral.value === 1)
}

const verbs = new Set(['is are', 'was were', 'has have', 'does do'])
const isSign = (key: string | undefined): boolean => key !== undefined && /^[\uE010-\uE015]/u.test(key)

/** Whether two texts differ in nothing but the number of nouns soon behind a sign, and of verbs. */
function agreeButForNumber(a: string, b: string): boolean {
  const [one, other] = [tokensOf(a, 'en'), tokensOf(b, 'en')]
  return (
    one.length === other.length &&
    one.every(({ key }, at) => {
      const partner = other[at]?.key ?? ''
      if (key === partner) return true
      if (verbs.has(`${key} ${partner}`) || verbs.has(`${partner} ${key}`)) return true
      const near = [1, 2, 3].some((back) => isSign(one[at - back]?.key))
      return near && stem(key) === stem(partner) && isPlural(key) !== isPlural(partner)
    })
  )
}

const isPlural = (word: string): boolean => /s$|^(?:people|men|women|children)$/u.test(word)

/** Numerals that may answer each other; ordinals are plain numbers in Chinese as often as not. */
export const family = ({ kind }: Numeral): string => (kind === 'ordinal' ? 'number' : kind)

/** Whether two paired stretches say the same. */
export function isSame([a, b]: readonly [Stretch, Stretch]): boolean {
  if (a.kind === 'numeral') {
    if (b.kind !== 'numeral' || family(a.numeral) !== family(b.numeral)) return false
    return equal(a.numeral.value, b.numeral.value)
  }
  return b.kind === 'term' && a.term.concept === b.term.concept && sameForm(a.text, b.text)
}

/** A term in another form (singular, plural) may ask for other words around it. */
const sameForm = (a: string, b: string): boolean => stem(a.toLowerCase()) === stem(b.toLowerCase())
