/** What an amount is of; only like is compared with like, but for the pairs that `agree` allows. */
export type AmountKind =
  | 'number'
  | 'ratio'
  | 'points'
  | 'multiple'
  | 'magnitude'
  | 'month'
  | 'weekday'
  | 'decade'
  | 'century'
  | 'time'
  | 'item'
  /** World wars: the First, the Second. */
  | 'war'
  /** The first or second half of a period. */
  | 'half'
  /** Early (1), mid (2), late (3). */
  | 'part'
  /** A discount, as a share of the price. */
  | 'discount'
  /** Words such as `last year`, which answer a date on the other side. */
  | 'relative'

/**
 * How surely the words state a number that the other language must state too. Firm: reported when it is
 * missing. Soft (three, third, 三个): reported when the other side states another one instead. Quiet (two,
 * second, half, 两个): never reported by itself, but as what stands in place of a soft one. Faint (one, 一, a
 * number in a name): only an answer to the other side.
 */
export type Firmness = 'firm' | 'soft' | 'quiet' | 'faint'

/** What a plain number stands for, where the words around it say so. */
export type Role = 'year' | 'day' | 'ordinal' | 'count' | 'code'

/** A measured amount in the dimension's base unit: days, metres, kilograms, square metres, litres, degrees Celsius, watts, kilowatt-hours. */
export interface Measured {
  readonly dimension: 'time' | 'length' | 'mass' | 'area' | 'volume' | 'temperature' | 'power' | 'energy'
  readonly base: number
  /** How many base units the unit that was written has: equal ones are compared to the digit. */
  readonly unit: number
}

/** A number that a text states, wherever and however it is written; offsets are UTF-16 units. */
export interface Amount {
  readonly from: number
  readonly to: number
  readonly kind: AmountKind
  /** The readings; any of them will do. A ratio is a share of 1, a time is minutes of the day. */
  readonly values: readonly number[]
  readonly firmness: Firmness
  readonly role?: Role
  /** How far above its value an approximate number reaches: 100,000 in 30多万, 10 in 十几. */
  readonly room?: number
  /** Currency code, '$' for any dollar, '元' for any yuan or dollar. */
  readonly currency?: string
  readonly measured?: Measured
  readonly bound?: 'least' | 'most'
  /** For a time: whether the half of the day is known. */
  readonly fullDay?: boolean
  /** For a time: the minutes that its zone is ahead of Greenwich, in winter and summer; none for local time. */
  readonly zone?: readonly number[]
  /** The letters of a code (F-16), or what dates a relative word may stand for. */
  readonly label?: string
  /** A conversion in brackets, which one side may add. */
  readonly isAside?: boolean
}

/** An amount without its place, as the rules of a language make it. */
export type Reading = Omit<Amount, 'from' | 'to'>

/** One way of writing numbers: a global pattern and what a match of it states (nothing: not a number after all). */
export interface Rule {
  readonly pattern: RegExp
  /** What every text that the pattern fits has in it; a long pattern is not tried, nor compiled, without it. */
  readonly hint?: RegExp
  read(match: RegExpExecArray, text: string): readonly Reading[] | null
}

/**
 * All amounts that the rules find. Earlier rules take precedence: what one of them has read, or set aside by
 * an empty list, no later one sees; null leaves the stretch to the later ones.
 */
export function readAmounts(text: string, rules: readonly Rule[]): Amount[] {
  const found: Amount[] = []
  let left = text
  for (const { pattern, hint, read } of rules) {
    if (hint && !hint.test(text)) continue
    const taken: { from: number; to: number }[] = []
    // Not matchAll, which copies the pattern each time: with patterns as long as these that costs more than all else.
    pattern.lastIndex = 0
    for (let match = pattern.exec(left); match !== null; match = pattern.exec(left)) {
      if (match[0] === '') {
        pattern.lastIndex += 1
        continue
      }
      const readings = read(match, text)
      if (readings === null) continue
      const span = { from: match.index, to: match.index + match[0].length }
      taken.push(span)
      found.push(...readings.map((reading) => ({ ...reading, ...span })))
    }
    left = blanked(left, taken)
  }
  return found.sort((a, b) => a.from - b.from)
}

/** A text with stretches made unreadable, of the same length. */
function blanked(text: string, spans: readonly { from: number; to: number }[]): string {
  if (spans.length === 0) return text
  let at = 0
  let left = ''
  for (const { from, to } of spans) {
    left += text.slice(at, from) + '\0'.repeat(to - from)
    at = to
  }
  return left + text.slice(at)
}

/** Whether two numbers are the same but for the rounding of floating point. */
export function equal(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1)
}
