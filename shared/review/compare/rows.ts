import type { Language } from '../../locale.ts'
import { editsOf } from '../../matching/diff/edits.ts'
import type { Unit } from './blocks.ts'
import { bagOf, likeness } from './likeness.ts'
import { matched } from './match.ts'

/** What stands beside each other: usually one segment each, several where one was split or some were joined. */
export interface Row {
  readonly before: readonly Unit[]
  readonly after: readonly Unit[]
  /** It stands in another order than before. */
  readonly isMoved: boolean
}

/** By how much two texts have to grow alike before a neighbour is taken for a part that was split off. */
const leastGain = 0.05

/** The two versions beside each other, in the order of the text after; what is gone stands where it stood. */
export function rowsOf(before: readonly Unit[], after: readonly Unit[], language: Language): Row[] {
  const matches = matched(before, after, language)
  const numbers = new Map(before.map((unit, no) => [unit, no]))
  const pairs = after.flatMap((unit) => {
    const one = matches.found.get(unit)
    return one ? [{ unit, no: numbers.get(one) ?? 0, weight: 1 + unit.key.length }] : []
  })
  const stays = new Set(heaviestIncreasing(pairs).map((at) => pairs[at]?.unit))
  const found = new Map([...matches.found].filter(([unit]) => stays.has(unit) || !matches.unsure.has(unit)))
  const moved = new Set([...found].filter(([unit]) => !stays.has(unit)).map(([, one]) => one))
  const rows: Row[] = []
  let open: Unit[] = []
  let at = 0
  const flush = (to: number): void => {
    const gone = before.slice(at, to).filter((unit) => !moved.has(unit))
    rows.push(...between(gone, open, found))
    open = []
    at = to + 1
  }
  for (const unit of after) {
    const one = found.get(unit)
    if (one && stays.has(unit)) {
      flush(numbers.get(one) ?? 0)
      rows.push({ before: [one], after: [unit], isMoved: false })
    } else open.push(unit)
  }
  flush(before.length)
  return glued(rows, language)
}

/** Rows between two fixed ones: equal texts beside each other, what is gone before what came. */
function between(gone: readonly Unit[], come: readonly Unit[], found: ReadonlyMap<Unit, Unit>): Row[] {
  const rows: Row[] = []
  const put = (left: readonly Unit[], right: readonly Unit[]): void => {
    for (const unit of left) rows.push({ before: [unit], after: [], isMoved: false })
    for (const unit of right) {
      const one = found.get(unit)
      rows.push({ before: one ? [one] : [], after: [unit], isMoved: one !== undefined })
    }
  }
  let [at, otherAt] = [0, 0]
  const same = (to: number): void => {
    for (; at < to; at++, otherAt++) {
      const [one, unit] = [gone[at], come[otherAt]]
      if (one && unit) rows.push({ before: [one], after: [unit], isMoved: false })
    }
  }
  // What has a counterpart elsewhere is equal to nothing here.
  const keys = come.map((unit, no) => (found.has(unit) ? `\u0001${no}` : unit.key))
  for (const { from, to, otherFrom, otherTo } of editsOf(
    gone.map(({ key }) => key),
    keys,
  )) {
    same(from)
    put(gone.slice(from, to), come.slice(otherFrom, otherTo))
    at = to
    otherAt = otherTo
  }
  same(gone.length)
  return rows
}

/** Takes a row without a counterpart to a neighbour that it was split off from, or joined to. */
function glued(rows: readonly Row[], language: Language): Row[] {
  const made: Row[] = []
  for (const row of rows) {
    const last = made.at(-1)
    const both = last && isHalf(last) !== isHalf(row) ? together(last, row, language) : null
    if (both) made[made.length - 1] = both
    else made.push(row)
  }
  return made
}

const isHalf = ({ before, after }: Row): boolean => before.length === 0 || after.length === 0

function together(first: Row, second: Row, language: Language): Row | null {
  const whole = isHalf(first) ? second : first
  if (textOf(whole.before) === textOf(whole.after)) return null
  const both: Row = {
    before: [...first.before, ...second.before],
    after: [...first.after, ...second.after],
    isMoved: whole.isMoved,
  }
  return alikeness(both, language) >= alikeness(whole, language) + leastGain ? both : null
}

function alikeness({ before, after }: Row, language: Language): number {
  return likeness(bagOf(textOf(before), language), bagOf(textOf(after), language))
}

const textOf = (units: readonly Unit[]): string => units.map(({ key }) => key).join(' ')

/** Of pairs in the order of the text after those that keep the order before, with the most text (a Fenwick tree of maxima). */
function heaviestIncreasing(pairs: readonly { readonly no: number; readonly weight: number }[]): number[] {
  const size = pairs.reduce((most, { no }) => Math.max(most, no + 1), 0)
  /** In each node the pair that ends the heaviest run within its reach. */
  const tree = new Int32Array(size + 1).fill(-1)
  const sums: number[] = []
  const previous: number[] = []
  const weightOf = (at: number): number => sums[at] ?? 0
  for (const [at, { no, weight }] of pairs.entries()) {
    let best = -1
    for (let node = no; node > 0; node -= node & -node) {
      const end = tree[node] ?? -1
      if (end >= 0 && (best < 0 || weightOf(end) > weightOf(best))) best = end
    }
    previous.push(best)
    sums.push((best < 0 ? 0 : weightOf(best)) + weight)
    for (let node = no + 1; node <= size; node += node & -node) {
      const end = tree[node] ?? -1
      if (end < 0 || weightOf(at) > weightOf(end)) tree[node] = at
    }
  }
  let end = -1
  for (const at of sums.keys()) if (end < 0 || weightOf(at) > weightOf(end)) end = at
  const run: number[] = []
  for (; end >= 0; end = previous[end] ?? -1) run.push(end)
  return run
}
