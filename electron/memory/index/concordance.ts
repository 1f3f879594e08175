import type { Pattern, Slot } from './pattern.ts'
import { eachSide } from './postings.ts'
import { pairTerm } from './terms.ts'
import type { Postings, UnitIndex } from './unitIndex.ts'

/** Sides that hold what is searched for, the newest first, and how many there are. */
export interface Holding {
  readonly sides: readonly number[]
  readonly total: number
}

/** A group of lists of which a side must be in one. */
interface Group {
  readonly lists: readonly Postings[]
  readonly count: number
}

/** How long sides are looked at beyond those that are shown, to count them, in milliseconds. */
const countingTime = 8
/** So many are counted however long it takes. */
const alwaysCounted = 20_000
/** How long for those that are shown, where hardly any side holds what many promise. */
const searchingTime = 200
/** Lists of more sides are not read for a search. */
const mostGathered = 150_000
/** A piece that so many words hold (`e`) is looked for in the texts, not in the lists. */
const mostLists = 3000
const mostListed = 3_000_000

/** Finds sides that hold a pattern. */
export class Holder {
  private marked = new Uint8Array(0)
  private found = new Int32Array(0)
  private readonly tokens: number[] = []

  constructor(private readonly index: UnitIndex) {}

  /**
   * The sides that hold a pattern and whose face is wanted, at most so many, and their number: exact, unless
   * counting takes too long; then it is estimated from the newest.
   */
  find(pattern: Pattern, wanted: Uint8Array, most: number): Holding {
    const groups = this.groupsOf(pattern)
    const { faces, units } = this.index.sides
    const fits = (side: number) => wanted[(faces[side] ?? 0) >> 12] === 1
    const [slot, second] = pattern.parts[0] ?? []
    const isListed = pattern.parts.length === 1 && second === undefined && slot?.exact && !pattern.loose
    // What is in so many is soon met by looking at the newest, sooner than their lists are read.
    if (!isListed && (groups[0]?.count ?? mostGathered) >= mostGathered) {
      return this.counted(units * 2, (at) => (fits(at) ? at : -1), pattern, most)
    }
    const sides = this.intersect(groups, fits)
    if (isListed) return { sides: newest(sides, most), total: sides.length }
    return this.counted(sides.length, (at) => sides[at] ?? -1, pattern, most)
  }

  /** What must be in a side: a group for each token, and for two Han characters their pair. */
  private groupsOf({ parts }: Pattern): Group[] {
    const groups: Group[] = []
    for (const slots of parts) {
      slots.forEach((slot, at) => {
        const before = slots[at - 1]
        const pair = before?.exact && slot.exact ? pairTerm(termIn(before), termIn(slot)) : null
        const terms = pair === null ? slot.terms : [pair]
        const covered = pair === null && slot.exact && slots[at + 1]?.exact
        if (terms.length === 0 || terms.length > mostLists || covered) return
        const lists = terms.map((term) => this.index.postings(term))
        const count = lists.reduce((sum, list) => sum + list.count, 0)
        if (count <= mostListed) groups.push({ lists, count })
      })
    }
    return groups.sort((a, b) => a.count - b.count)
  }

  /** The sides that are in all groups, ascending; they hold until the next search. */
  private intersect(groups: readonly Group[], fits: (side: number) => boolean): Int32Array {
    const found = this.room()
    let count = -1
    for (const { lists } of groups) {
      // A few are looked at more quickly than a list is read.
      if (count >= 0 && count < 500) break
      if (count < 0) count = this.union(lists, fits, found)
      else {
        const marked = this.mark(lists, 1)
        let kept = 0
        for (let at = 0; at < count; at++) {
          const side = found[at] ?? 0
          if (marked[side] === 1) found[kept++] = side
        }
        count = kept
        this.mark(lists, 0)
      }
    }
    return found.subarray(0, Math.max(0, count))
  }

  private union(lists: readonly Postings[], fits: (side: number) => boolean, found: Int32Array): number {
    let count = 0
    const [only] = lists
    if (lists.length === 1 && only !== undefined) {
      eachSide(only, (side) => {
        if (fits(side)) found[count++] = side
        return true
      })
      return count
    }
    const marked = this.mark(lists, 1)
    const all = this.index.sides.units * 2
    for (let side = marked.indexOf(1); side >= 0 && side < all; side++) {
      if (marked[side] === 0) {
        // Where they lie far apart, the next one is found by the machine's own search.
        side = marked.indexOf(1, side)
        if (side < 0) break
      }
      marked[side] = 0
      if (fits(side)) found[count++] = side
    }
    return count
  }

  private mark(lists: readonly Postings[], as: 0 | 1): Uint8Array {
    const all = this.index.sides.units * 2
    if (this.marked.length < all) this.marked = new Uint8Array(all + (all >> 2))
    const { marked } = this
    for (const list of lists) {
      eachSide(list, (side) => {
        marked[side] = as
        return true
      })
    }
    return marked
  }

  private room(): Int32Array {
    const all = this.index.sides.units * 2
    if (this.found.length < all) this.found = new Int32Array(all + (all >> 2))
    return this.found
  }

  /** Of sides that may hold the pattern, given by place, those that do; -1 is none. */
  private counted(count: number, sideAt: (at: number) => number, { parts }: Pattern, most: number): Holding {
    const began = performance.now()
    const found: number[] = []
    let total = 0
    for (let at = count - 1; at >= 0; at--) {
      const seen = count - at
      if (seen % 256 === 0 && seen > alwaysCounted) {
        const isLate = performance.now() - began > (found.length >= most ? countingTime : searchingTime)
        if (isLate) return { sides: found, total: Math.round((total / seen) * count) }
      }
      const side = sideAt(at)
      if (side < 0 || !holds(this.tokens, this.index.sides.read(side, this.tokens, 'plain'), parts)) continue
      total += 1
      if (found.length < most) found.push(side)
    }
    return { sides: found, total }
  }
}

/** Whether tokens hold all parts in order. */
function holds(tokens: readonly number[], count: number, parts: Pattern['parts']): boolean {
  let from = 0
  for (const slots of parts) {
    let at = from
    while (at + slots.length <= count && !fitsAt(tokens, at, slots)) at++
    if (at + slots.length > count) return false
    // The next part may begin inside the last word of this one.
    from = at + Math.max(1, slots.length) - 1
  }
  return true
}

function fitsAt(tokens: readonly number[], at: number, slots: readonly Slot[]): boolean {
  for (let each = 0; each < slots.length; each++) {
    const slot = slots[each]
    const token = tokens[at + each]
    if (slot === undefined || token === undefined) return false
    if (slot.one === null ? !slot.any.has(token) : slot.one !== token) return false
  }
  return true
}

function termIn(slot: Slot): number {
  return slot.terms[0] ?? 0
}

function newest(sides: Int32Array, most: number): number[] {
  return Array.from(sides.slice(Math.max(0, sides.length - most)).reverse())
}
