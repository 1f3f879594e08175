// How far a sound of the Latin name is from one of the Chinese, in hundredths; equal ones are the same, and what
// is not here is another sound altogether.
const near: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  P: { F: 50, W: 50 },
  F: { H: 30, W: 40, P: 50 },
  T: { J: 35, S: 50, Q: 50 },
  K: { Q: 20, H: 35, J: 35, X: 50 },
  S: { X: 15, J: 30, Q: 50, T: 60 },
  X: { S: 15, J: 20, Q: 40 },
  J: { Q: 10, X: 20, S: 30, K: 60 },
  C: { J: 0, K: 0, Q: 10, X: 10, H: 20, S: 30 },
  G: { Q: 0, J: 0, K: 0, H: 20, X: 30, R: 40, Y: 40 },
  j: { Q: 0, J: 5, Y: 5, H: 10, X: 20, R: 30 },
  D: { T: 0, S: 10, X: 20, J: 30, F: 40, Q: 50 },
  Z: { S: 0, J: 10, X: 20, Q: 30, T: 40 },
  V: { W: 0, F: 10, P: 30 },
  W: { H: 20, o: 30, F: 40 },
  H: { K: 20, X: 40 },
  h: { H: 0, X: 30 },
  L: { R: 10, N: 60 },
  R: { L: 5, H: 60 },
  r: { L: 0, R: 0 },
  M: { N: 20 },
  N: { M: 20, L: 60 },
  Y: { e: 10, Q: 30, J: 30 },
  a: { e: 12, o: 12 },
  e: { a: 12, o: 15, Y: 15 },
  o: { a: 12, e: 15, W: 15, Y: 20 },
}
/** What it costs to leave a sound of the Latin name unwritten, and to write one that it has not. */
const unwritten: Readonly<Record<string, number>> = { a: 10, e: 10, o: 10, r: 15, h: 20, W: 40, Y: 20 }
const added: Readonly<Record<string, number>> = { a: 8, e: 8, o: 8, N: 45, L: 50, Y: 15, W: 20, H: 45 }
/** A vowel in the middle may go; the first of a name is written. */
const firstVowel = 25

/** Sounds are letters: their codes are places in the tables. */
const size = 128
const another = 100
const changes = table()
const losses = Float64Array.from({ length: size }, (_, code) => unwritten[String.fromCharCode(code)] ?? 70)
const gains = Float64Array.from({ length: size }, (_, code) => added[String.fromCharCode(code)] ?? 80)

function table(): Float64Array {
  const costs = new Float64Array(size * size).fill(another)
  for (let code = 0; code < size; code++) costs[code * size + code] = 0
  for (const [sound, others] of Object.entries(near)) {
    for (const [other, cost] of Object.entries(others)) {
      costs[sound.charCodeAt(0) * size + other.charCodeAt(0)] = cost
    }
  }
  return costs
}

/** What it costs to write a sound (a code) of a Latin name as another one, to leave it, and to write one more. */
export const changeCost = (sound: number, other: number): number => changes[sound * size + other] ?? another
export const addedCost = (sound: number): number => gains[sound] ?? another
export const unwrittenCost = (sound: number, isFirst: boolean): number =>
  isFirst && isVowel(sound) ? firstVowel : (losses[sound] ?? another)

/** a, e and o; all other sounds are consonants. */
export function isVowel(sound: number): boolean {
  return sound === 0x61 || sound === 0x65 || sound === 0x6f
}

/** How much of a name hangs on a sound. */
export const weightOf = (sound: number): number => (losses[sound] ?? another) * (isVowel(sound) ? 1.5 : 1)
