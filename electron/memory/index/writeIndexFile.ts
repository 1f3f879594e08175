import { closeSync, fsync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import { syncFolder } from '../../library/files.ts'
import { alignment, ending, type IndexHead, indexVersion, partsOf } from './indexFile.ts'
import type { IndexArrays } from './unitIndex.ts'

const portion = 1 << 20

/** A file on its way. */
export interface IndexWriting {
  /** Writes for some milliseconds; false when all is written (it then becomes durable and gets its name by itself). */
  step(milliseconds: number): boolean
  /** Gives it up, unless it is all written. */
  abandon(): void
}

/** What stands in a file's head beside what the arrays say. */
export interface IndexMark {
  readonly rules: string
  readonly token: string
}

/**
 * Writes an index file beside its place, piece by piece, and renames it when it is durable: a crash leaves the
 * old one or the new one. `done` is told when it is there, or why it could not be.
 */
export function writeIndexFile(
  file: string,
  arrays: IndexArrays,
  mark: IndexMark,
  done: (error: unknown) => void,
): IndexWriting {
  const making = `${file}.part`
  const handle = openSync(making, 'w')
  const parts = partsOf(arrays).map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength))
  const written: { bytes: number; crc: number }[] = []
  let open = true
  let part = 0
  let at = 0
  let crc = 0

  const giveUp = (): void => {
    if (!open) return
    open = false
    closeSync(handle)
    rmSync(making, { force: true })
  }

  const writePiece = (bytes: Uint8Array): void => {
    const piece = bytes.subarray(at, at + portion)
    writeAll(handle, piece)
    crc = crc32(piece, crc)
    at += piece.length
    if (at < bytes.length) return
    written.push({ bytes: bytes.length, crc })
    const over = bytes.length % alignment
    if (over > 0) writeAll(handle, new Uint8Array(alignment - over))
    part += 1
    at = 0
    crc = 0
  }

  const finish = (): void => {
    const head: IndexHead = {
      version: indexVersion,
      ...mark,
      seq: arrays.seq,
      chunks: arrays.sides.chunks.length,
      segments: arrays.segments.length,
      parts: written,
    }
    const bytes = Buffer.from(JSON.stringify(head))
    const end = Buffer.alloc(8)
    end.writeUInt32LE(bytes.length, 0)
    end.writeUInt32LE(crc32(bytes), 4)
    writeAll(handle, Buffer.concat([bytes, end, Buffer.from(ending, 'latin1')]))
    // Not by fsyncSync: look-ups would wait for the disk.
    fsync(handle, (error) => done(error ?? named()))
  }

  const named = (): unknown => {
    try {
      open = false
      closeSync(handle)
      renameSync(making, file)
      syncFolder(dirname(file))
      return null
    } catch (error) {
      rmSync(making, { force: true })
      return error
    }
  }

  return {
    step: (milliseconds) => {
      const began = performance.now()
      try {
        do {
          const bytes = parts[part]
          if (bytes === undefined) {
            finish()
            return false
          }
          writePiece(bytes)
        } while (performance.now() - began < milliseconds)
        return true
      } catch (error) {
        giveUp()
        throw error
      }
    },
    abandon: () => {
      if (part < parts.length) giveUp()
    },
  }
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written)
}
