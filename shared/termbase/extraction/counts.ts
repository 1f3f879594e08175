/**
 * Rough counts of very many strings in a table of fixed size: never too low, sometimes too high. What is rare by
 * them is rare, so that only the rest has to be counted exactly (a count-min sketch of one row; Park, Chen and Yu
 * 1995 use it so for frequent item sets).
 */
export interface RoughCounts {
  add(hash: number): void
  count(hash: number): number
}

/** Rough counts in 2^bits places of one byte; a count stops at 255. */
export function roughCounts(bits = 22): RoughCounts {
  const table = new Uint8Array(1 << bits)
  const mask = table.length - 1
  const place = (hash: number): number => (hash ^ (hash >>> 17)) & mask
  return {
    add: (hash) => {
      const at = place(hash)
      const count = table[at] ?? 0
      if (count < 255) table[at] = count + 1
    },
    count: (hash) => table[place(hash)] ?? 0,
  }
}

/** The hash of a string that begins with one whose hash is known, and goes on with a number. FNV-1a's step. */
export function hashOn(hash: number, next: number): number {
  return Math.imul(hash ^ next, 0x01000193) ^ (next >>> 8)
}

/** The hash that strings begin with. */
export const emptyHash = 0x811c9dc5
