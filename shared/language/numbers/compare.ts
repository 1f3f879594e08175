import { type Amount, type AmountKind, equal } from './amount.ts'
import { sameCurrency } from './currencies.ts'

/** A number that one side states and the other does not, or states otherwise. */
export type NumberDifference =
  | { readonly kind: 'missing'; readonly source: Amount }
  | { readonly kind: 'extra'; readonly target: Amount }
  | { readonly kind: 'differs'; readonly source: Amount; readonly target: Amount }

/** What the comparison has to know about the pair beside its numbers. */
export interface Comparison {
  /** Whether a bare 元 may stand for dollars, as it does in Traditional Chinese. */
  readonly anyYuan: boolean
}

/**
 * Where two texts state different numbers. Amounts are compared as sets, since a translation may repeat or
 * join what it says: each firm one needs an answer on the other side, a soft one only where the other side
 * states something else of its kind.
 */
export function compareAmounts(
  source: readonly Amount[],
  target: readonly Amount[],
  options: Comparison,
): NumberDifference[] {
  const same = (a: Amount, b: Amount): boolean => agree(a, b, options)
  const openSource = unanswered(source, distinct(target), same)
  const openTarget = unanswered(target, distinct(source), (b, a) => same(a, b))
  const differences: NumberDifference[] = []
  const left = new Set(openTarget)
  for (const a of openSource) {
    const b = firstOf(left, (other) => comparable(a.kind, other.kind))
    if (b) {
      left.delete(b)
      differences.push({ kind: 'differs', source: a, target: b })
    } else if (a.firmness === 'firm' || incomplete(a, target))
      differences.push({ kind: 'missing', source: a })
  }
  for (const b of left) {
    if (b.firmness === 'firm' || incomplete(b, source)) differences.push({ kind: 'extra', target: b })
  }
  return [...differences, ...contradictions(source, target, same)]
}

function firstOf<T>(values: Iterable<T>, isIt: (value: T) => boolean): T | undefined {
  for (const value of values) if (isIt(value)) return value
  return undefined
}

/** The amounts, but for faint ones, that none of the others is the same as. */
function unanswered(
  amounts: readonly Amount[],
  others: readonly Amount[],
  same: (amount: Amount, other: Amount) => boolean,
): Amount[] {
  // A table may state the same few numbers a thousand times.
  const known = new Map<string, boolean>()
  return amounts.filter((amount) => {
    if (amount.firmness === 'faint') return false
    const key = keyOf(amount)
    const open = known.get(key) ?? !others.some((other) => same(amount, other))
    known.set(key, open)
    return open
  })
}

function distinct(amounts: readonly Amount[]): Amount[] {
  return [...new Map(amounts.map((amount) => [keyOf(amount), amount])).values()]
}

/** All of an amount that the comparison looks at. */
function keyOf({ kind, values, currency, measured, fullDay }: Amount): string {
  return [kind, values.join(), currency, measured?.dimension, measured?.base, fullDay].join(' ')
}

/** An enumeration that the other side has begun but not carried on: first, second, third / 首先，其次. */
function incomplete(amount: Amount, others: readonly Amount[]): boolean {
  return amount.kind === 'item' && others.some((other) => other.kind === 'item')
}

/** Equal numbers of which one side says at least and the other at most. */
function contradictions(
  source: readonly Amount[],
  target: readonly Amount[],
  same: (a: Amount, b: Amount) => boolean,
): NumberDifference[] {
  const found: NumberDifference[] = []
  for (const a of source) {
    if (!a.bound) continue
    const answers = target.filter((b) => same(a, b))
    const [first] = answers
    if (first && answers.every((b) => b.bound !== undefined && b.bound !== a.bound)) {
      found.push({ kind: 'differs', source: a, target: first })
    }
  }
  return found
}

const loose: ReadonlySet<AmountKind> = new Set([
  'number',
  'multiple',
  'item',
  'century',
  'decade',
  'magnitude',
])

function comparable(a: AmountKind, b: AmountKind): boolean {
  if (a === b || (loose.has(a) && loose.has(b))) return true
  const both = new Set([a, b])
  return both.has('ratio') && (both.has('points') || both.has('number') || both.has('multiple'))
}

function agree(a: Amount, b: Amount, { anyYuan }: Comparison): boolean {
  if (a.currency && b.currency && !sameCurrency(a.currency, b.currency, anyYuan)) return false
  if (a.kind !== b.kind) return agreeAcross(a, b) || agreeAcross(b, a)
  if (a.kind === 'time' && !(a.fullDay && b.fullDay)) return anyEqual(a, b, (value) => value % 720)
  if (a.kind === 'decade') return decadesAgree(a, b)
  if (a.measured && b.measured && a.measured.dimension === b.measured.dimension) {
    const slack = a.measured.dimension === 'time' ? 0.03 : 0.06
    return (
      Math.abs(a.measured.base - b.measured.base) <= slack * Math.max(a.measured.base, b.measured.base) ||
      (a.measured.dimension !== 'time' && anyEqual(a, b))
    )
  }
  return anyEqual(a, b)
}

/** Forms of different kinds that may state the same: third and 第三, the 1800s and 19世纪, March and 3. */
function agreeAcross(a: Amount, b: Amount): boolean {
  if (a.kind === 'decade' && b.kind === 'century') {
    return a.values.some((value) => value % 100 === 0 && b.values.includes(value / 100 + 1))
  }
  if (a.kind === 'time')
    return b.kind === 'number' && a.values.some((v) => b.values.includes(Math.floor(v / 60)))
  if (a.kind === 'ratio') return b.kind === 'multiple' && anyEqual(a, b)
  const plain: readonly AmountKind[] = ['number', 'multiple', 'item', 'century', 'month', 'magnitude']
  if (a.kind === 'magnitude') {
    return (
      b.kind === 'number' &&
      a.values.some((v) => b.values.some((value) => value === 10 ** v || (v === 1 && dozenOdd(value))))
    )
  }
  return a.kind !== 'decade' && plain.includes(a.kind) && plain.includes(b.kind) && anyEqual(a, b)
}

/** 十几人 is a dozen as well as some ten. */
const dozenOdd = (value: number): boolean => value > 10 && value < 20

function decadesAgree(a: Amount, b: Amount): boolean {
  return a.values.some((one) =>
    b.values.some((two) => (one < 100 || two < 100 ? one % 100 === two % 100 : one === two)),
  )
}

function anyEqual(a: Amount, b: Amount, by: (value: number) => number = (value) => value): boolean {
  return a.values.some((one) => b.values.some((two) => equal(by(one), by(two))))
}
