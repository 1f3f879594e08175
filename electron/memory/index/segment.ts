import { ByteWriter } from './growing.ts'

/**
 * A part of the index that changes no more: for each term, in ascending order, the sides that have it. The sides
 * ascend, and are written as differences (LEB128). `starts` has one more than there are terms; `lasts` is the
 * last side of each, so that another segment's list can be put behind it without reading this one.
 */
export interface Segment {
  readonly terms: Int32Array<ArrayBuffer>
  readonly starts: Uint32Array<ArrayBuffer>
  readonly counts: Uint32Array<ArrayBuffer>
  readonly lasts: Uint32Array<ArrayBuffer>
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The place of a term in a segment; -1 where no side has it. */
export function placeOf({ terms }: Segment, term: number): number {
  let low = 0
  let high = terms.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = terms[middle] ?? 0
    if (found === term) return middle
    if (found < term) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Lists of sides by term, as units come. */
export type Recent = Map<number, number[]>

/** Files a side under a term; sides come in ascending order. */
export function addRecent(recent: Recent, term: number, side: number): void {
  const list = recent.get(term)
  if (list === undefined) recent.set(term, [side])
  else if (list[list.length - 1] !== side) list.push(side)
}

/** Makes a segment of the lists that were collected. */
export function segmentOf(recent: Recent): Segment {
  const terms = Int32Array.from(recent.keys()).sort()
  const starts = new Uint32Array(terms.length + 1)
  const counts = new Uint32Array(terms.length)
  const lasts = new Uint32Array(terms.length)
  const writer = new ByteWriter()
  terms.forEach((term, at) => {
    let before = 0
    const list = recent.get(term) ?? []
    for (const side of list) {
      writer.put(side - before)
      before = side
    }
    starts[at + 1] = writer.length
    counts[at] = list.length
    lasts[at] = before
  })
  return { terms, starts, counts, lasts, bytes: writer.trimmed() }
}
