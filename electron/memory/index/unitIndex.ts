import type { NewUnit } from '../memory.ts'
import { type Merge, mergeSegments } from './merge.ts'
import { addRecent, placeOf, type Recent, type Segment, segmentOf } from './segment.ts'
import { faceOf, Sides, type SidesArrays, weightOf } from './sides.ts'
import { termsOf } from './terms.ts'
import { indexedText } from './tokenize.ts'
import { Vocabulary, type VocabularyArrays } from './vocabulary.ts'

/** So many segments of about one size are put together. */
const together = 8

/** What an index consists of, and the change of the store up to which it goes. */
export interface IndexArrays {
  readonly seq: number
  readonly vocabulary: VocabularyArrays
  readonly sides: SidesArrays
  readonly segments: readonly Segment[]
}

/** The sides that a term has, as they lie in one segment. */
export interface PackedList {
  readonly bytes: Uint8Array
  readonly from: number
  readonly to: number
}

/** All that is filed under a term: the packed lists in ascending order, and behind them what came lately. */
export interface Postings {
  readonly count: number
  readonly packed: readonly PackedList[]
  readonly recent: readonly number[]
}

/**
 * The index of a memory's units: vocabulary, sides with their tokens, and lists of sides by term. Lists are kept
 * as segments that change no more and a small part that does; segments are put together in the background (a
 * log-structured merge tree, P. O'Neil et al. 1996).
 */
export class UnitIndex {
  /** The newest change of the store that is in it. */
  seq: number
  readonly vocabulary: Vocabulary
  readonly sides: Sides
  private segments: readonly Segment[]
  private recent: Recent = new Map()
  private recentUnits = 0
  private merging: { readonly merge: Merge; readonly first: number; readonly count: number } | null = null

  /** `mostRecent` is smaller in tests. */
  constructor(
    arrays?: IndexArrays,
    private readonly mostRecent = 1024,
  ) {
    this.seq = arrays?.seq ?? 0
    this.vocabulary = new Vocabulary(arrays?.vocabulary)
    this.sides = new Sides(arrays?.sides)
    this.segments = arrays?.segments ?? []
  }

  /** Takes in a unit under its number in the store, in place of what was there. */
  put(number: number, unit: NewUnit): void {
    const { vocabulary, sides } = this
    sides.drop(number)
    const source = indexedText(vocabulary, unit.source, unit.sourceLanguage)
    const target = indexedText(vocabulary, unit.target, unit.targetLanguage)
    const slot = sides.add(
      number,
      [
        faceOf(unit.sourceLanguage, unit.targetLanguage, weightOf(vocabulary, source.keyed)),
        faceOf(unit.targetLanguage, unit.sourceLanguage, weightOf(vocabulary, target.keyed)),
      ],
      [source, target],
    )
    termsOf(vocabulary, source, (term) => addRecent(this.recent, term, slot * 2))
    termsOf(vocabulary, target, (term) => addRecent(this.recent, term, slot * 2 + 1))
    this.recentUnits += 1
    if (this.recentUnits >= this.mostRecent) this.freeze()
  }

  /** Takes a unit out. */
  drop(number: number): void {
    this.sides.drop(number)
  }

  /** What is filed under a term. */
  postings(term: number): Postings {
    const packed: PackedList[] = []
    const recent = this.recent.get(term) ?? []
    let count = recent.length
    for (const segment of this.segments) {
      const at = placeOf(segment, term)
      if (at < 0) continue
      count += segment.counts[at] ?? 0
      packed.push({ bytes: segment.bytes, from: segment.starts[at] ?? 0, to: segment.starts[at + 1] ?? 0 })
    }
    return { count, packed, recent }
  }

  /** Units that are gone but still filed, and how many segments there are. */
  get waste(): { readonly removed: number; readonly segments: number } {
    return { removed: this.sides.units - this.sides.living, segments: this.segments.length }
  }

  /** Puts segments together for some milliseconds where enough wait (with `all`, where there is more than one); false when none do. */
  merge(milliseconds: number, all = false): boolean {
    if (this.merging === null) {
      const range = all ? { first: 0, count: this.segments.length } : this.mergeable()
      if (range === null || range.count < 2) return false
      const parts = this.segments.slice(range.first, range.first + range.count)
      this.merging = { ...range, merge: mergeSegments(parts) }
    }
    const { merge, first, count } = this.merging
    const merged = merge.step(milliseconds)
    if (merged === null) return true
    this.segments = [...this.segments.slice(0, first), merged, ...this.segments.slice(first + count)]
    this.merging = null
    return true
  }

  /** The whole index as it is now; what is added later does not change the arrays' content. */
  arrays(): IndexArrays {
    this.freeze()
    return {
      seq: this.seq,
      vocabulary: this.vocabulary.arrays(),
      sides: this.sides.arrays(),
      segments: this.segments,
    }
  }

  private freeze(): void {
    if (this.recent.size === 0) return
    this.segments = [...this.segments, segmentOf(this.recent)]
    this.recent = new Map()
    this.recentUnits = 0
  }

  /** The last segments that are of about one size, if they are enough. */
  private mergeable(): { first: number; count: number } | null {
    const { segments } = this
    for (let first = segments.length - together; first >= 0; first--) {
      const sizes = segments.slice(first, first + together).map(({ bytes }) => bytes.length)
      if (Math.max(...sizes) < 4 * Math.min(...sizes)) return { first, count: together }
    }
    return null
  }
}
