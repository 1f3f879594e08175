import type { Language } from '../../../shared/locale.ts'
import { markStem, markWeight, wordWeight } from '../../../shared/matching/prepare.ts'
import { coarseOf, languageBits } from './coarse.ts'
import { ByteWriter, withRoom } from './growing.ts'
import type { IndexedText } from './tokenize.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Units whose tokens lie together. */
const chunkUnits = 1 << 14
const chunkSides = chunkUnits * 2
/** Tokens of a text that count when texts are compared. */
const longest = 1000
const mostWeight = 0xfff

/** The tokens of some thousands of units: where each side's begin in the bytes, and where the last ones end. */
export interface Chunk {
  readonly offsets: Uint32Array<ArrayBuffer>
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What of all sides is kept in a file. */
export interface SidesArrays {
  readonly faces: Uint16Array<ArrayBuffer>
  readonly numbers: Int32Array<ArrayBuffer>
  readonly chunks: readonly Chunk[]
}

/** A face's bits: weight, and the languages of this side and of the other; 0 for a side that is gone. */
export function faceOf(own: Language, other: Language, weight: number): number {
  return (languageBits(own, other) << 12) | Math.min(weight, mostWeight)
}

/**
 * The sides of all units: unit `slot` has the sides 2 × slot (source) and 2 × slot + 1 (target). A unit that
 * changes gets a new slot; slots are in the order of changes, so a higher one is newer.
 */
export class Sides {
  units = 0
  living = 0
  /** By side; see `faceOf`. */
  faces: Uint16Array<ArrayBuffer>
  /** The coarse forms of sources and of targets, by slot: what lists are read against must fit the processor's cache. */
  coarse: [sources: Uint8Array<ArrayBuffer>, targets: Uint8Array<ArrayBuffer>]
  /** The number in the store, by slot. */
  numbers: Int32Array<ArrayBuffer>
  private slots = new Int32Array(1024)
  private readonly chunks: Chunk[]
  private offsets = new Uint32Array(chunkSides + 1)
  private writer = new ByteWriter()

  constructor(arrays?: SidesArrays) {
    this.faces = arrays?.faces ?? new Uint16Array(2048)
    this.coarse = [new Uint8Array(this.faces.length / 2), new Uint8Array(this.faces.length / 2)]
    this.numbers = arrays?.numbers ?? new Int32Array(1024)
    this.chunks = [...(arrays?.chunks ?? [])]
    if (arrays === undefined) return
    this.units = arrays.numbers.length
    for (let side = 0; side < this.units * 2; side++) this.setFace(side, this.faces[side] ?? 0)
    for (let slot = 0; slot < this.units; slot++) if (this.lives(slot)) this.noteSlot(slot)
    if (this.units % chunkUnits === 0) return
    const last = this.chunks.pop()
    if (last === undefined) return
    this.offsets.set(last.offsets)
    this.writer.bytes = last.bytes
    this.writer.length = last.bytes.length
  }

  /** Adds a unit; gives its slot. The one with the same number must have been dropped before. */
  add(number: number, faces: readonly [number, number], texts: readonly [IndexedText, IndexedText]): number {
    const slot = this.units
    this.faces = withRoom(this.faces, slot * 2 + 2)
    this.numbers = withRoom(this.numbers, slot + 1)
    this.coarse = [withRoom(this.coarse[0], slot + 1), withRoom(this.coarse[1], slot + 1)]
    this.setFace(slot * 2, faces[0])
    this.setFace(slot * 2 + 1, faces[1])
    this.numbers[slot] = number
    this.units += 1
    this.noteSlot(slot)
    const at = (slot % chunkUnits) * 2
    for (const [side, text] of texts.entries()) {
      this.write(text)
      this.offsets[at + side + 1] = this.writer.length
    }
    if (this.units % chunkUnits === 0) {
      this.chunks.push({ offsets: this.offsets, bytes: this.writer.trimmed() })
      this.offsets = new Uint32Array(chunkSides + 1)
      this.writer = new ByteWriter()
    }
    return slot
  }

  /** Takes a unit out by its number in the store. */
  drop(number: number): void {
    const slot = (this.slots[number] ?? 0) - 1
    if (slot < 0) return
    this.setFace(slot * 2, 0)
    this.setFace(slot * 2 + 1, 0)
    this.slots[number] = 0
    this.living -= 1
  }

  lives(slot: number): boolean {
    return this.faces[slot * 2] !== 0
  }

  /** Reads a side's tokens into an array, as compared or as they stand in the text; gives how many there are. */
  read(side: number, into: number[], kind: 'keyed' | 'plain'): number {
    const chunk = this.chunks[Math.floor(side / chunkSides)]
    const offsets = chunk?.offsets ?? this.offsets
    const bytes = chunk?.bytes ?? this.writer.bytes
    const within = side % chunkSides
    const begin = offsets[within] ?? 0
    const end = offsets[within + 1] ?? 0
    const first = readRun(bytes, begin, into)
    if (kind === 'plain' && first < end) readRun(bytes, first, into)
    return into.length
  }

  /** The arrays as they are now; what is added later does not change their content. */
  arrays(): SidesArrays {
    const { units } = this
    const open = units % chunkUnits === 0 ? [] : [this.openChunk()]
    return {
      // Removals change faces in place.
      faces: this.faces.slice(0, units * 2),
      numbers: this.numbers.subarray(0, units),
      chunks: [...this.chunks, ...open],
    }
  }

  private setFace(side: number, face: number): void {
    this.faces[side] = face
    this.coarse[side % 2 === 0 ? 0 : 1][side >> 1] = coarseOf(face)
  }

  private openChunk(): Chunk {
    const { writer } = this
    return { offsets: this.offsets.slice(), bytes: writer.bytes.subarray(0, writer.length) }
  }

  private write({ keyed, plain }: IndexedText): void {
    for (const run of plain === null ? [keyed] : [keyed, plain]) {
      this.writer.put(run.length)
      for (const id of run) this.writer.put(id)
    }
  }

  private noteSlot(slot: number): void {
    const number = this.numbers[slot] ?? 0
    this.slots = withRoom(this.slots, number + 1)
    this.slots[number] = slot + 1
    this.living += 1
  }
}

/** What a text weighs when it is compared. */
export function weightOf(vocabulary: Vocabulary, ids: readonly number[]): number {
  let weight = 0
  for (let at = 0; at < ids.length && at < longest; at++) {
    weight += vocabulary.stems[ids[at] ?? 0] === markStem ? markWeight : wordWeight
  }
  return weight
}

/** Reads one run of numbers; gives the place behind it. */
function readRun(bytes: Uint8Array, from: number, into: number[]): number {
  let at = from
  const next = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
  const count = next()
  into.length = count
  for (let each = 0; each < count; each++) into[each] = next()
  return at
}
