import { differences } from './differences.ts'

/**
 * A stretch of a merged text: what all agree on, what one side changed (or both alike), or what both changed
 * differently. `base` is what stood there before.
 */
export type MergePiece<T> =
  | { readonly kind: 'same'; readonly tokens: readonly T[] }
  | {
      readonly kind: 'mine' | 'theirs' | 'both'
      readonly tokens: readonly T[]
      readonly base: readonly T[]
    }
  | {
      readonly kind: 'conflict'
      readonly base: readonly T[]
      readonly mine: readonly T[]
      readonly theirs: readonly T[]
    }

/** A change of the base: tokens from `from` to `to` became `put`, which begins at `start` of the changed form. */
interface Hunk<T> {
  readonly from: number
  readonly to: number
  readonly put: readonly T[]
  readonly start: number
}

/**
 * Merges two changed forms of a text three ways, token by token (after diff3: Khanna, Kunal, Pierce 2007).
 * Changes that do not overlap are all kept, also where they touch; equal changes are one. Where both changed
 * the same tokens, or both put something at the same place, it is a conflict: nothing is decided. Changes of
 * one side that stand fewer than `joined` tokens apart count as one, as a person would see them.
 */
export function merge<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  keyOf: (token: T) => string,
  joined = 2,
): MergePiece<T>[] {
  const ours = hunksOf(base, mine, keyOf, joined)
  const others = hunksOf(base, theirs, keyOf, joined)
  const pieces: MergePiece<T>[] = []
  let at = 0
  const keep = (to: number) => {
    if (to > at) pieces.push({ kind: 'same', tokens: base.slice(at, to) })
    at = to
  }
  let i = 0
  let j = 0
  while (i < ours.length || j < others.length) {
    const one = ours[i]
    const other = others[j]
    if (one && other && collide(one, other)) {
      const group = grow(ours, others, i, j)
      keep(group.from)
      const sides = [
        applied(mine, group, ours.slice(i, group.i)),
        applied(theirs, group, others.slice(j, group.j)),
      ] as const
      pieces.push(settle(base.slice(group.from, group.to), ...sides, keyOf))
      at = group.to
      ;({ i, j } = group)
    } else if (one && (!other || comesFirst(one, other))) {
      keep(one.from)
      pieces.push({ kind: 'mine', tokens: one.put, base: base.slice(one.from, one.to) })
      at = one.to
      i++
    } else if (other) {
      keep(other.from)
      pieces.push({ kind: 'theirs', tokens: other.put, base: base.slice(other.from, other.to) })
      at = other.to
      j++
    }
  }
  keep(base.length)
  return pieces
}

/** Whether merging left something for a person to decide. */
export function hasConflict<T>(pieces: readonly MergePiece<T>[]): boolean {
  return pieces.some(({ kind }) => kind === 'conflict')
}

/** The merged tokens, with each conflict as one side has it. */
export function mergedAs<T>(pieces: readonly MergePiece<T>[], side: 'mine' | 'theirs'): T[] {
  return pieces.flatMap((piece) => (piece.kind === 'conflict' ? piece[side] : piece.tokens))
}

/** For each token of a text where it stands in a changed form of it; undefined where it went. */
export function correspondence<T>(
  base: readonly T[],
  changed: readonly T[],
  keyOf: (token: T) => string,
): readonly (number | undefined)[] {
  const places: (number | undefined)[] = []
  let there = 0
  for (const part of differences(base.map(keyOf), changed.map(keyOf))) {
    if (part.added) there += part.count
    else if (part.removed) for (let no = 0; no < part.count; no++) places.push(undefined)
    else for (let no = 0; no < part.count; no++) places.push(there++)
  }
  return places
}

const isInsertion = ({ from, to }: { from: number; to: number }): boolean => from === to

/** Whether two changes are about the same tokens, or put something at the same place. */
function collide<T>(one: Hunk<T>, other: Hunk<T>): boolean {
  if (isInsertion(one) && isInsertion(other)) return one.from === other.from
  if (isInsertion(one)) return other.from < one.from && one.from < other.to
  if (isInsertion(other)) return one.from < other.from && other.from < one.to
  return one.from < other.to && other.from < one.to
}

function comesFirst<T>(one: Hunk<T>, other: Hunk<T>): boolean {
  if (one.from !== other.from) return one.from < other.from
  return isInsertion(one)
}

interface Group {
  readonly from: number
  readonly to: number
  /** The first changes behind the group. */
  readonly i: number
  readonly j: number
}

/** All changes that hang together with two that collide. */
function grow<T>(ours: readonly Hunk<T>[], others: readonly Hunk<T>[], i: number, j: number): Group {
  const first = { one: ours[i], other: others[j] }
  let from = Math.min(first.one?.from ?? 0, first.other?.from ?? 0)
  let to = Math.max(first.one?.to ?? 0, first.other?.to ?? 0)
  let group: Group = { from, to, i: i + 1, j: j + 1 }
  for (;;) {
    const one = ours[group.i]
    const other = others[group.j]
    const whole: Hunk<T> = { from: group.from, to: group.to, put: [], start: 0 }
    const joinsOne = one !== undefined && collide(one, whole)
    const joinsOther = !joinsOne && other !== undefined && collide(other, whole)
    const next = joinsOne ? one : joinsOther ? other : undefined
    if (next === undefined) return group
    from = Math.min(from, next.from)
    to = Math.max(to, next.to)
    group = { from, to, i: group.i + (joinsOne ? 1 : 0), j: group.j + (joinsOne ? 0 : 1) }
  }
}

function settle<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  keyOf: (token: T) => string,
): MergePiece<T> {
  if (sameTokens(mine, theirs, keyOf)) return { kind: 'both', tokens: mine, base }
  return { kind: 'conflict', base, mine, theirs }
}

/** What a changed form has in the place of a group, which begins and ends with or beyond its own changes. */
function applied<T>(changed: readonly T[], { from, to }: Group, hunks: readonly Hunk<T>[]): readonly T[] {
  const [first, last] = [hunks[0], hunks.at(-1)]
  if (!first || !last) return []
  return changed.slice(first.start - (first.from - from), last.start + last.put.length + (to - last.to))
}

function sameTokens<T>(a: readonly T[], b: readonly T[], keyOf: (token: T) => string): boolean {
  return a.length === b.length && a.every((token, at) => keyOf(token) === keyOf(b[at] as T))
}

/** What changed from one text to another, as hunks of the first in order. */
function hunksOf<T>(
  base: readonly T[],
  changed: readonly T[],
  keyOf: (token: T) => string,
  joined: number,
): Hunk<T>[] {
  const hunks: Hunk<T>[] = []
  let at = 0
  let there = 0
  for (const part of differences(base.map(keyOf), changed.map(keyOf))) {
    if (!part.added && !part.removed) {
      at += part.count
      there += part.count
      continue
    }
    const to = at + (part.removed ? part.count : 0)
    const put = part.added ? changed.slice(there, there + part.count) : []
    const last = hunks.at(-1)
    if (last && at - last.to < joined) {
      // What stands between is of the changed form too: it may be formatted otherwise.
      const all = changed.slice(last.start, there + put.length)
      hunks[hunks.length - 1] = { from: last.from, to, put: all, start: last.start }
    } else hunks.push({ from: at, to, put, start: there })
    at = to
    there += part.added ? part.count : 0
  }
  return hunks
}
