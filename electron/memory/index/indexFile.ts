import { closeSync, fstatSync, openSync, readSync, rmSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import type { Segment } from './segment.ts'
import type { Chunk } from './sides.ts'
import type { IndexArrays } from './unitIndex.ts'

/** What an index file says of itself; `token` ties it to the store that it was made from. */
export interface IndexHead {
  readonly version: number
  readonly rules: string
  readonly token: string
  readonly seq: number
  readonly chunks: number
  readonly segments: number
  readonly parts: readonly { readonly bytes: number; readonly crc: number }[]
}

/** The form of the file; another one is made anew. */
export const indexVersion = 1
/** Parts begin at multiples of this, so that numbers lie as typed arrays want them. */
export const alignment = 8
/** The last bytes of a file: length and checksum of the head before them, and this. */
export const ending = 'DZINDEX\n'
const tail = 16

type Part = Uint8Array | Uint16Array | Uint32Array | Int32Array

/** The arrays of an index in the order in which a file has them. */
export function partsOf({ vocabulary, sides, segments }: IndexArrays): Part[] {
  return [
    vocabulary.pool,
    vocabulary.starts,
    vocabulary.hashes,
    vocabulary.forms,
    vocabulary.stems,
    sides.faces,
    sides.numbers,
    ...sides.chunks.flatMap(({ offsets, bytes }) => [offsets, bytes]),
    ...segments.flatMap(({ terms, starts, counts, lasts, bytes }) => [terms, starts, counts, lasts, bytes]),
  ]
}

/** Reads an index file; null where there is none, or it is damaged, cut short, or not what `fits` wants. */
export function readIndexFile(file: string, fits: (head: IndexHead) => boolean): IndexArrays | null {
  let handle: number
  try {
    handle = openSync(file, 'r')
  } catch {
    // Missing, or not to be read: the index is made anew either way.
    return null
  }
  try {
    const size = fstatSync(handle).size
    const head = readHead(handle, size)
    return head === null || !fits(head) ? null : readParts(handle, head)
  } catch {
    return null
  } finally {
    closeSync(handle)
  }
}

/** Removes an index file. */
export function dropIndexFile(file: string): void {
  rmSync(file, { force: true })
}

/** Removes what a crash left of a file that was being written. */
export function dropUnfinished(file: string): void {
  rmSync(`${file}.part`, { force: true })
}

function readHead(handle: number, size: number): IndexHead | null {
  if (size < tail) return null
  const end = Buffer.alloc(tail)
  readFully(handle, end, size - tail)
  if (end.toString('latin1', 8) !== ending) return null
  const length = end.readUInt32LE(0)
  if (length > size - tail) return null
  const bytes = Buffer.alloc(length)
  readFully(handle, bytes, size - tail - length)
  if (crc32(bytes) !== end.readUInt32LE(4)) return null
  const head = JSON.parse(bytes.toString('utf8')) as IndexHead
  return head.version === indexVersion ? head : null
}

function readParts(handle: number, head: IndexHead): IndexArrays | null {
  const buffers: ArrayBuffer[] = []
  let at = 0
  for (const { bytes, crc } of head.parts) {
    const buffer = new ArrayBuffer(bytes)
    const view = new Uint8Array(buffer)
    readFully(handle, view, at)
    if (crc32(view) !== crc) return null
    buffers.push(buffer)
    at += Math.ceil(bytes / alignment) * alignment
  }
  const next = (): ArrayBuffer => {
    const buffer = buffers.shift()
    if (buffer === undefined) throw new Error('the index file has too few parts')
    return buffer
  }
  const vocabulary = {
    pool: new Uint16Array(next()),
    starts: new Uint32Array(next()),
    hashes: new Uint32Array(next()),
    forms: new Uint32Array(next()),
    stems: new Uint32Array(next()),
  }
  const faces = new Uint16Array(next())
  const numbers = new Int32Array(next())
  const chunks = Array.from({ length: head.chunks }, (): Chunk => {
    return { offsets: new Uint32Array(next()), bytes: new Uint8Array(next()) }
  })
  const segments = Array.from({ length: head.segments }, (): Segment => {
    return {
      terms: new Int32Array(next()),
      starts: new Uint32Array(next()),
      counts: new Uint32Array(next()),
      lasts: new Uint32Array(next()),
      bytes: new Uint8Array(next()),
    }
  })
  return { seq: head.seq, vocabulary, sides: { faces, numbers, chunks }, segments }
}

function readFully(handle: number, into: Uint8Array, from: number): void {
  // A read may give less than was asked for, and not more than 2 GiB.
  for (let read = 0; read < into.length; ) {
    const got = readSync(handle, into, read, Math.min(into.length - read, 1 << 28), from + read)
    if (got === 0) throw new Error('the index file ends early')
    read += got
  }
}
