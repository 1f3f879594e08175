import type { PackedList } from './unitIndex.ts'

const bits = 16
const mask = (1 << bits) - 1
/** Sides that may have points at a time; more would make the table slow. */
const most = 48_000

/** Which sides may have points: their coarse forms (see `coarse.ts`), and which of these are admitted. */
export interface Admitted {
  readonly sources: Uint8Array
  readonly targets: Uint8Array
  readonly admits: Uint8Array
}

/**
 * Points of sides while lists are read: a small hash table with open addressing, not an array over all sides, since
 * it stays in the processor's cache. Most of a look-up's time goes here: at 1,000,000 units the array took twice as long.
 */
export class PointTable {
  /** Side plus one, by slot; 0 is free. */
  private readonly keys = new Int32Array(1 << bits)
  private readonly points = new Float32Array(1 << bits)
  private readonly magnitudes = new Uint8Array(1 << bits)
  private readonly used = new Uint16Array(most)
  private count = 0

  /** Gives points to the sides of a packed list, of which at most so many are read. */
  addPacked({ bytes, from, to }: PackedList, weight: number, admitted: Admitted, longest: number): void {
    let side = 0
    for (let at = from, read = 0; at < to && read < longest; read++) {
      let byte = bytes[at++] as number
      let step = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] as number
        step |= (byte & 127) << shift
      }
      side += step
      this.add(side, weight, admitted)
    }
  }

  /** Gives points to one side, if it may have any. */
  add(side: number, weight: number, admitted: Admitted): void {
    const { keys } = this
    const key = side + 1
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits)
    for (let held = keys[slot] as number; held !== 0; held = keys[slot] as number) {
      if (held === key) {
        this.points[slot] = (this.points[slot] as number) + weight
        return
      }
      slot = (slot + 1) & mask
    }
    const coarse = ((side & 1) === 0 ? admitted.sources : admitted.targets)[side >> 1] as number
    if (admitted.admits[coarse] !== 1) return
    if (this.count === most) return
    keys[slot] = key
    this.points[slot] = weight
    this.magnitudes[slot] = coarse & 31
    this.used[this.count++] = slot
  }

  /** The sides that are worth most by `worth`, the best first, of equals the newer; the table is empty afterwards. */
  take(wanted: number, worth: (points: number, magnitude: number) => number): number[] {
    const { count } = this
    const values = new Float32Array(count)
    const sides = new Int32Array(count)
    for (let at = 0; at < count; at++) {
      const slot = this.used[at] as number
      values[at] = worth(this.points[slot] as number, this.magnitudes[slot] as number)
      sides[at] = (this.keys[slot] as number) - 1
      this.keys[slot] = 0
    }
    this.count = 0
    const least = count > wanted ? nthLargest(values, wanted) : 0
    const found: { side: number; value: number }[] = []
    for (let at = 0; at < count; at++) {
      const value = values[at] as number
      if (value >= least) found.push({ side: sides[at] as number, value })
    }
    found.sort((a, b) => b.value - a.value || b.side - a.side)
    return found.slice(0, wanted).map(({ side }) => side)
  }
}

/** About the value that so many others are not below: the lower bound of its place among 512 steps. */
function nthLargest(values: Float32Array, wanted: number): number {
  let top = 0
  for (const value of values) if (value > top) top = value
  const steps = new Uint32Array(513)
  for (const value of values) {
    const step = Math.floor((value / top) * 512)
    steps[step] = (steps[step] ?? 0) + 1
  }
  let step = 512
  for (let above = 0; step > 0; step--) {
    above += steps[step] ?? 0
    if (above >= wanted) break
  }
  return (step * top) / 512
}
