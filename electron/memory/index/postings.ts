import type { Postings } from './unitIndex.ts'

/** Visits the sides that are filed under a term in ascending order; stops where `visit` gives false. */
export function eachSide({ packed, recent }: Postings, visit: (side: number) => boolean): void {
  for (const { bytes, from, to } of packed) {
    let side = 0
    for (let at = from; at < to; ) {
      let byte = bytes[at++] ?? 0
      let step = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0
        step |= (byte & 127) << shift
      }
      side += step
      if (!visit(side)) return
    }
  }
  for (const side of recent) if (!visit(side)) return
}
