import { foldHan } from '../script/fold.ts'

const marks: ReadonlyMap<string, string> = new Map([
  ['。', '.'],
  ['、', ','],
  ['“', '"'],
  ['”', '"'],
  ['「', '"'],
  ['」', '"'],
  ['『', "'"],
  ['』', "'"],
  ['‘', "'"],
  ['’', "'"],
  ['–', '-'],
  ['—', '-'],
  ['―', '-'],
  ['‑', '-'],
  ['…', '.'],
  ['•', '·'],
  ['・', '·'],
  ['‧', '·'],
  ['\uFFFC', '\0'],
])

const space = 0x20
const unknown = 0xffff
// What each UTF-16 unit becomes, as far as it has been asked for; 0 is left out.
const known = new Uint16Array(0x10000).fill(unknown)
let room = new Uint16Array(1024)

/**
 * A text with script, width, case, the shape of quotes, dashes and stops, and white space evened out, inline atoms
 * left out. `tight` leaves out all white space but that between two Latin words or numbers.
 */
export function foldText(text: string, tight: boolean): string {
  if (room.length < text.length) room = new Uint16Array(text.length * 2)
  let length = 0
  let spaced = false
  for (let at = 0; at < text.length; at++) {
    const unit = foldUnit(text.charCodeAt(at))
    if (unit === 0) continue
    if (unit === space) {
      spaced = length > 0
      continue
    }
    if (spaced && (!tight || (isPlain(unit) && isPlain(room[length - 1] ?? 0)))) room[length++] = space
    spaced = false
    room[length++] = unit
  }
  return written(length)
}

function foldUnit(unit: number): number {
  const found = known[unit] ?? unknown
  if (found !== unknown) return found
  const character = String.fromCharCode(unit)
  const folded = foldHan(character)
  const plain = /\s/u.test(folded) ? ' ' : (marks.get(folded) ?? folded)
  const code = plain.charCodeAt(0)
  known[unit] = code
  return code
}

/** Whether a unit is one of a-z and 0-9. */
const isPlain = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)

// Few enough arguments for any engine's stack.
const most = 4096

function written(length: number): string {
  if (length <= most) return unitsOf(0, length)
  let text = ''
  for (let at = 0; at < length; at += most) text += unitsOf(at, Math.min(length, at + most))
  return text
}

const unitsOf = (from: number, to: number): string =>
  Reflect.apply(String.fromCharCode, null, room.subarray(from, to))
