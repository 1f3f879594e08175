import { type Codes, markStem, markWeight, numberStem, wordWeight } from './prepare.ts'

const mixed = wordWeight + markWeight
const half = wordWeight / 2
const out = 0x3fffffff

let above = new Int32Array(1024)
let row = new Int32Array(1024)
let behind = new Int32Array(1024)

/**
 * The weighed edit distance of two texts in quarters, or a number above `most` where it is greater. By rows (V.
 * Levenshtein 1966) of which only the cells that may still lead to `most` are visited (E. Ukkonen 1985): a
 * cell is dropped as soon as its cost and the weight by which what is left on the two sides differs exceed it.
 */
export function distance(a: Codes, b: Codes, most: number): number {
  const width = b.forms.length
  if (above.length <= width) grow(width + 1)
  let left = 0
  for (let at = width - 1; at >= 0; at--) {
    behind[at + 1] = left
    left += weight(b.stems[at])
  }
  behind[0] = left
  let rest = a.weight
  let low = 0
  let high = 0
  above[0] = 0
  for (; high < width; high++) {
    const cost = (above[high] ?? out) + weight(b.stems[high])
    if (cost > most) break
    above[high + 1] = cost
  }
  for (let i = 0; i < a.forms.length; i++) {
    const form = a.forms[i]
    const stem = a.stems[i] ?? 0
    const remove = weight(stem)
    rest -= remove
    let first = -1
    let last = -1
    let before = out
    for (let j = low; j <= width; j++) {
      let cost = j <= high ? (above[j] ?? out) + remove : out
      if (j > low) {
        const other = b.stems[j - 1] ?? 0
        const inserted = before + weight(other)
        if (inserted < cost) cost = inserted
        if (j <= high + 1) {
          const replaced = (above[j - 1] ?? out) + (b.forms[j - 1] === form ? 0 : replacement(stem, other))
          if (replaced < cost) cost = replaced
        }
      }
      if (cost + Math.abs(rest - (behind[j] ?? 0)) > most) {
        cost = out
        if (j > high) break
      } else {
        if (first < 0) first = j
        last = j
      }
      row[j] = cost
      before = cost
    }
    if (last < 0) return most + 1
    low = first
    high = last
    const done = above
    above = row
    row = done
  }
  return high === width ? (above[width] ?? out) : most + 1
}

function weight(stem: number | undefined): number {
  return stem === markStem ? markWeight : wordWeight
}

/** What it costs to put one token in place of another that is not equal. */
function replacement(a: number, b: number): number {
  if (a === markStem) return b === markStem ? markWeight : mixed
  if (b === markStem) return mixed
  return a === b || (a === numberStem && b === numberStem) ? half : wordWeight
}

function grow(size: number): void {
  above = new Int32Array(size * 2)
  row = new Int32Array(size * 2)
  behind = new Int32Array(size * 2)
}
