import type { Language } from '../../locale.ts'
import type { Unit } from './blocks.ts'
import { type Bag, bagOf, likeness } from './likeness.ts'

/** Below this share of common words two segments are not one that was changed. */
const leastAlike = 0.55
/** Below this one they are it only where they stand in their order: texts of one kind are alike anywhere. */
const surelyAlike = 0.75
/** A word that stands in more segments than this says nothing about which is meant. */
const mostCommon = 60

/** Which segment before each segment after was; `unsure` are those after that count only in their order. */
export interface Matches {
  readonly found: ReadonlyMap<Unit, Unit>
  readonly unsure: ReadonlySet<Unit>
}

/**
 * Which segment before each segment after was: by id; then, of the rest, the same text where it stands but once in
 * each; then the most alike. Segments without words, and texts that stand several times, are left to their neighbours.
 */
export function matched(before: readonly Unit[], after: readonly Unit[], language: Language): Matches {
  const found = new Map<Unit, Unit>()
  const taken = new Set<Unit>()
  const pair = (one: Unit, other: Unit): void => {
    found.set(other, one)
    taken.add(one)
  }
  const byOne = (nameOf: (unit: Unit) => string | null): void => {
    const ones = lone(before, taken, nameOf)
    for (const [name, other] of lone(after, found, nameOf)) {
      const one = ones.get(name)
      if (one) pair(one, other)
    }
  }
  byOne(({ id }) => id)
  byOne(({ key, id }) => (id === null || key.length < 2 ? null : key))
  const left = before.filter((unit) => !taken.has(unit) && unit.id !== null)
  const right = after.filter((unit) => !found.has(unit) && unit.id !== null)
  const unsure = new Set<Unit>()
  for (const { one, other, score } of alike(left, right, language)) {
    if (taken.has(one) || found.has(other)) continue
    pair(one, other)
    if (score < surelyAlike) unsure.add(other)
  }
  return { found, unsure }
}

/** The units that alone have their name. */
function lone(
  units: readonly Unit[],
  done: { has(unit: Unit): boolean },
  nameOf: (unit: Unit) => string | null,
): Map<string, Unit> {
  const named = new Map<string, Unit>()
  const twice = new Set<string>()
  for (const unit of units) {
    const name = done.has(unit) ? null : nameOf(unit)
    if (name === null || name === '') continue
    if (named.has(name)) twice.add(name)
    named.set(name, unit)
  }
  for (const name of twice) named.delete(name)
  return named
}

interface Pair {
  readonly one: Unit
  readonly other: Unit
  readonly score: number
}

/** Pairs that are alike enough, the best first; only such are looked at that have a telling word in common. */
function alike(left: readonly Unit[], right: readonly Unit[], language: Language): Pair[] {
  if (left.length === 0 || right.length === 0) return []
  const bags = left.map(({ key }) => bagOf(key, language))
  const places = new Map<string, number[]>()
  for (const [at, bag] of bags.entries()) {
    for (const word of bag.counts.keys()) {
      const list = places.get(word)
      if (list) list.push(at)
      else places.set(word, [at])
    }
  }
  const pairs: Pair[] = []
  for (const other of right) {
    const bag = bagOf(other.key, language)
    for (const at of candidates(bag, places)) {
      const [one, theirs] = [left[at], bags[at]]
      if (!one || !theirs || mostPossible(theirs, bag) < leastAlike) continue
      const score = likeness(theirs, bag)
      if (score >= leastAlike) pairs.push({ one, other, score })
    }
  }
  return pairs.sort((a, b) => b.score - a.score)
}

/** What the likeness of two texts of such lengths can be at most. */
function mostPossible(one: Bag, other: Bag): number {
  return (2 * Math.min(one.size, other.size)) / (one.size + other.size)
}

function candidates(bag: Bag, places: ReadonlyMap<string, readonly number[]>): Set<number> {
  const found = new Set<number>()
  for (const word of bag.counts.keys()) {
    const list = places.get(word) ?? []
    if (list.length <= mostCommon) for (const at of list) found.add(at)
  }
  return found
}
