import { agree, comparable, isConversion, isTold, likeness } from './agree.ts'
import type { Amount } from './amount.ts'

/** A number that one side states and the other does not, or states otherwise. */
export type NumberDifference =
  | { readonly kind: 'missing'; readonly source: Amount }
  | { readonly kind: 'extra'; readonly target: Amount }
  | { readonly kind: 'differs'; readonly source: Amount; readonly target: Amount }

/** What the comparison has to know about the pair beside its numbers. */
export interface Comparison {
  /** Whether a bare 元 may stand for dollars, as it does in Traditional Chinese. */
  readonly anyYuan: boolean
  /** Whether both sides are the same language, where nothing is said in other words. */
  readonly isSameTongue: boolean
}

/**
 * Where two texts state different numbers. Amounts are compared as sets, since a translation may repeat or
 * join what it says: each firm one needs an answer on the other side, a soft one only where the other side
 * states something else of its kind.
 */
export function compareAmounts(
  sourceAmounts: readonly Amount[],
  targetAmounts: readonly Amount[],
  options: Comparison,
): NumberDifference[] {
  const source = options.isSameTongue ? sourceAmounts.map(firmer) : sourceAmounts
  const target = options.isSameTongue ? targetAmounts.map(firmer) : targetAmounts
  const same = (a: Amount, b: Amount): boolean => agree(a, b, options.anyYuan)
  const openSource = unanswered(source, distinct(target), same)
  const openTarget = unanswered(target, distinct(source), (b, a) => same(a, b))
  const differences: NumberDifference[] = []
  let left = new Set([...openTarget, ...surplus(openSource, source, target, same)])
  const alone: Amount[] = []
  let deleted = 0
  for (const a of inOrderOfWeight(openSource)) {
    const b = partner(a, left)
    if (b) {
      left.delete(b)
      // A set is walked over the places of what was deleted, until it is made anew.
      if (++deleted % mostTried === 0) left = new Set(left)
      differences.push({ kind: 'differs', source: a, target: b })
    } else alone.push(a)
  }
  const lacking = lack(left, source, target, same)
  for (const b of lacking.length > 0 ? [...left].filter(isCount) : []) {
    const a = partner(b, lacking)
    if (!a) continue
    lacking.splice(lacking.indexOf(a), 1)
    left.delete(b)
    differences.push({ kind: 'differs', source: a, target: b })
  }
  const over = lack(alone, target, source, (b, a) => same(a, b))
  for (const a of over.length > 0 ? alone.filter(isCount) : []) {
    const b = partner(a, over)
    if (!b) continue
    over.splice(over.indexOf(b), 1)
    differences.push({ kind: 'differs', source: a, target: b })
  }
  // Picked out once: looked for in every amount of the other side, a table would take the square of its length.
  const [toldBySource, toldByTarget] = [telling(source), telling(target)]
  for (const a of alone) {
    if ((isReported(a) && !isTold(a, toldByTarget)) || incomplete(a, toldByTarget))
      differences.push({ kind: 'missing', source: a })
  }
  const more = new Set(surplus([...left], target, source, same))
  for (const b of left) {
    const a = more.size > 0 && openTarget.includes(b) ? partner(b, more) : undefined
    if (a) {
      more.delete(a)
      differences.push({ kind: 'differs', source: a, target: b })
    } else if ((isReported(b) && !isTold(b, toldBySource)) || incomplete(b, toldBySource))
      differences.push({ kind: 'extra', target: b })
  }
  return [...differences, ...contradictions(source, target, same)].sort((a, b) => placeOf(a) - placeOf(b))
}

// A page of numbers that all differ is another page: what stands for what need not be found out.
const mostTried = 60

const weights = { firm: 0, soft: 1, quiet: 2, faint: 3 } as const
const isReported = (amount: Amount): boolean => amount.firmness === 'firm' && !amount.isAside
const placeOf = (one: NumberDifference): number => (one.kind === 'extra' ? one.target : one.source).from

const inOrderOfWeight = (amounts: readonly Amount[]): Amount[] =>
  [...amounts].sort((a, b) => weights[a.firmness] - weights[b.firmness])

function firmer(amount: Amount): Amount {
  if (amount.firmness === 'soft') return { ...amount, firmness: 'firm' }
  return amount.firmness === 'quiet' ? { ...amount, firmness: 'soft' } : amount
}

/** What the other side states in place of an amount: what is likest of all that may stand for it. */
function partner(a: Amount, left: Iterable<Amount>): Amount | undefined {
  let best: Amount | undefined
  let most = 0
  let seen = 0
  for (const b of left) {
    if (++seen > mostTried) break
    if (!mayDiffer(a, b)) continue
    const like = likeness(a, b)
    if (like <= most) continue
    best = b
    most = like
  }
  return best
}

/** Whether two unanswered amounts are one that was changed: quiet ones only where their words are alike. */
function mayDiffer(a: Amount, b: Amount): boolean {
  if (a.isAside !== b.isAside && (a.isAside || b.isAside)) return false
  if (!comparable(a, b)) return false
  const quiet = [a, b].filter(({ firmness }) => firmness === 'quiet').length
  if (quiet === 0) return true
  if (a.role === 'code' || b.role === 'code') return a.label !== undefined && a.label === b.label
  if (quiet === 1) return true
  if (a.kind !== b.kind) return false
  if (a.role === 'ordinal' && b.role === 'ordinal') return true
  const dimension = a.measured?.dimension
  return dimension !== undefined && dimension === b.measured?.dimension
}

/** The amounts, but for faint ones, that none of the others is the same as. */
function unanswered(
  amounts: readonly Amount[],
  others: readonly Amount[],
  same: (amount: Amount, other: Amount) => boolean,
): Amount[] {
  // A table may state the same few numbers a thousand times.
  const known = amounts.length < 20 ? undefined : new Map<string, boolean>()
  return amounts.filter((amount) => {
    if (amount.firmness === 'faint') return false
    if (!known) return !isAnswered(amount, others, same)
    const key = keyOf(amount)
    const open = known.get(key) ?? !isAnswered(amount, others, same)
    known.set(key, open)
    return open
  })
}

/** A conversion is an answer only where the unit itself is not on the other side, with another number. */
function isAnswered(
  amount: Amount,
  others: readonly Amount[],
  same: (a: Amount, b: Amount) => boolean,
): boolean {
  if (amount.measured === undefined) return others.some((other) => same(amount, other))
  const answers = others.filter((other) => same(amount, other))
  if (answers.length === 0) return false
  if (!answers.every((answer) => isConversion(amount, answer))) return true
  const { unit, dimension } = amount.measured
  const inUnit = others.filter(({ measured }) => measured?.unit === unit && measured.dimension === dimension)
  return inUnit.length === 0
}

function distinct(amounts: readonly Amount[]): Amount[] {
  if (amounts.length < 20) return [...amounts]
  return [...new Map(amounts.map((amount) => [keyOf(amount), amount])).values()]
}

/** All of an amount that the comparison looks at. */
function keyOf({
  kind,
  values,
  currency,
  measured,
  fullDay,
  zone,
  role,
  room,
  label,
  bound,
}: Amount): string {
  return [
    bound,
    kind,
    values.join(),
    currency,
    measured?.dimension,
    measured?.base,
    fullDay,
    zone?.join(),
    role,
    room,
    label,
  ].join(' ')
}

/** What excuses or asks for other amounts: words such as `last year`, and that there is an enumeration. */
function telling(amounts: readonly Amount[]): Amount[] {
  const relative = amounts.filter(({ kind }) => kind === 'relative')
  return [...distinct(relative), ...amounts.filter(({ kind }) => kind === 'item').slice(0, 1)]
}

/** An enumeration that the other side has begun but not carried on: first, second, third / 首先，其次. */
function incomplete(amount: Amount, others: readonly Amount[]): boolean {
  return amount.kind === 'item' && others.some((other) => other.kind === 'item')
}

/**
 * Weekdays, months and lengths of time that the target says more often than the source, where the source has one that the
 * target lacks: Monday and Tuesday as 周一和周一.
 */
function surplus(
  open: readonly Amount[],
  source: readonly Amount[],
  target: readonly Amount[],
  same: (a: Amount, b: Amount) => boolean,
): Amount[] {
  const isRepeated = ({ kind, measured, firmness }: Amount): boolean =>
    kind === 'weekday' || kind === 'month' || (measured !== undefined && firmness === 'soft')
  if (!open.some(isRepeated) || target.filter(isRepeated).length > mostTried) return []
  return target.filter((b, at) => {
    if (!isRepeated(b)) return false
    const sofar = target.slice(0, at + 1).filter((other) => other.kind === b.kind && same(other, b)).length
    const own = source.filter((a) => a.kind === b.kind && same(a, b)).length
    return own > 0 && sofar > own && source.length - open.length > 0
  })
}

const isCount = ({ kind, firmness, role }: Amount): boolean =>
  kind === 'number' && firmness === 'soft' && (role === undefined || role === 'count')

/**
 * Counts that one side says more often than the other, where the other has said something else: two stores and
 * the second one, as six stores and the second one.
 */
function lack(
  open: Iterable<Amount>,
  amounts: readonly Amount[],
  others: readonly Amount[],
  same: (a: Amount, b: Amount) => boolean,
): Amount[] {
  if (![...open].some(isCount) || amounts.length > mostTried || others.length > mostTried) return []
  const counts = amounts.filter(
    ({ kind, firmness, role }) =>
      kind === 'number' &&
      firmness !== 'faint' &&
      role !== 'ordinal' &&
      role !== 'code' &&
      role !== 'year' &&
      role !== 'day',
  )
  return counts.filter((a) => {
    const answers = others.filter((b) => same(a, b)).length
    return (
      answers > 0 && amounts.filter((other) => other.firmness !== 'faint' && same(other, a)).length > answers
    )
  })
}

/** Equal numbers of which one side says at least and the other at most. */
function contradictions(
  source: readonly Amount[],
  target: readonly Amount[],
  same: (a: Amount, b: Amount) => boolean,
): NumberDifference[] {
  const found: NumberDifference[] = []
  const others = distinct(target)
  for (const a of distinct(source.filter(({ bound }) => bound !== undefined))) {
    const equals = others.filter((b) => same(a, b))
    // A dollar a day: of two that are equal, what is of the same kind is meant.
    const alike = equals.filter((b) => b.measured?.dimension === a.measured?.dimension)
    const answers = alike.length > 0 ? alike : equals
    const [first] = answers
    if (first && answers.every((b) => b.bound !== undefined && b.bound !== a.bound)) {
      found.push({ kind: 'differs', source: a, target: first })
    }
  }
  return found
}
