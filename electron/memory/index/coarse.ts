import { type Language, languages } from '../../../shared/locale.ts'

/**
 * A side in one byte, for the first look at thousands of them: five bits for the order of magnitude of its text's
 * weight, three for the languages of it and of its other side. 0 is a side that is gone.
 */
export function coarseOf(face: number): number {
  const pair = pairs[face >> 12] ?? 0
  return pair === 0 ? 0 : (pair << 5) | magnitudeOf(face & 0xfff)
}

/** Of 32 steps of weight, each a third above the one before. */
function magnitudeOf(weight: number): number {
  return Math.min(31, Math.floor(Math.log2(1 + weight) * 2.5))
}

/** About the weight in the middle of a step. */
export function weightIn(magnitude: number): number {
  return 2 ** ((magnitude + 0.5) / 2.5) - 1
}

/** Which of the coarse forms are wanted: those of some languages between two weights. */
export function admitted(wanted: Uint8Array, least: number, most: number): Uint8Array {
  const admits = new Uint8Array(256)
  for (let bits = 0; bits < 16; bits++) {
    const pair = pairs[bits] ?? 0
    if (pair === 0 || wanted[bits] !== 1) continue
    for (let step = magnitudeOf(least); step <= magnitudeOf(most); step++) admits[(pair << 5) | step] = 1
  }
  return admits
}

/** The four bits of a face that tell the languages of a side and of its other side. */
export function languageBits(own: Language, other: Language): number {
  return ((languages.indexOf(own) + 1) << 2) | (languages.indexOf(other) + 1)
}

/** By four language bits: a number from 1 to 6 for two different languages, else 0. */
const pairs = new Uint8Array(16)
let last = 0
for (const own of languages) {
  for (const other of languages) {
    if (own !== other) pairs[languageBits(own, other)] = ++last
  }
}
