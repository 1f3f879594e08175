import { codePointShifts, mapOffset } from './mapping.ts'

/** A stretch of a text with what became of it; later stages leave a pinned one alone. */
export interface Chunk {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly pinned: boolean
}

/** The chunks with others put over them; those in order, and apart from one another. */
export function overridden(
  chunks: readonly Chunk[],
  over: readonly Chunk[],
  source: string,
): readonly Chunk[] {
  if (over.length === 0) return chunks
  const made: Chunk[] = []
  let next = 0
  for (const chunk of chunks) {
    let from = chunk.from
    for (let pin = over[next]; pin && pin.from < chunk.to; pin = over[next]) {
      made.push(...part(chunk, from, Math.max(from, pin.from), source))
      // A pin that reaches over several chunks is put where it begins.
      if (pin.from >= chunk.from) made.push(pin)
      from = Math.min(chunk.to, pin.to)
      if (pin.to > chunk.to) break
      next++
    }
    made.push(...part(chunk, from, chunk.to, source))
  }
  return made
}

/** A part of a chunk; a pinned one is not divided. */
function part(chunk: Chunk, from: number, to: number, source: string): Chunk[] {
  if (from >= to) return []
  if (from === chunk.from && to === chunk.to) return [chunk]
  if (chunk.pinned) return [{ from, to, text: source.slice(from, to), pinned: true }]
  const shifts = codePointShifts(source.slice(chunk.from, chunk.to), chunk.text, 0, 0)
  const [start, end] = [from, to].map((at) => mapOffset(shifts, at - chunk.from))
  return [{ from, to, text: chunk.text.slice(start, end), pinned: false }]
}
