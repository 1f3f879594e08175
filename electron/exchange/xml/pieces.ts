import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { TextDecoder } from 'node:util'
import { fail, ok, type Result } from '../../../shared/result.ts'

/** The text of an XML file, piece by piece, and how far it was read. */
export interface TextPieces extends Iterable<string> {
  readonly name: string
  /** Bytes in all, and bytes read so far. */
  readonly size: number
  readonly done: () => number
  /** What its bytes are read as (a WHATWG label). */
  readonly encoding: string
  close(): void
}

/** Bytes that are not what the encoding says they are. */
export class EncodingFault extends Error {
  override readonly name = 'EncodingFault'
}

const portion = 256 * 1024
const decodable =
  /^(?:utf-?8|us-ascii|ascii|utf-?16(?:le|be)?|gbk|gb2312|gb18030|big5(?:-hkscs)?|iso-8859-\d+|windows-125\d)$/u

/** Opens an XML file of any size; the encoding is told by its mark, its first bytes and its declaration. */
export function openPieces(
  path: string,
  name: string,
): Result<TextPieces, 'vanished' | 'unreadable' | 'empty' | 'encoding'> {
  let file: number | null = null
  try {
    file = openSync(path, 'r')
    const { size } = fstatSync(file)
    const opened = file
    const made = piecesOf(
      name,
      size,
      (into) => readSync(opened, into, 0, into.length, null),
      () => closeSync(opened),
    )
    if (!made.ok) closeSync(file)
    return made
  } catch (error) {
    if (file !== null) closeSync(file)
    if (!(error instanceof Error && 'code' in error)) throw error
    return fail(error.code === 'ENOENT' ? 'vanished' : 'unreadable', name)
  }
}

/** The same over bytes at hand. */
export function piecesOfBytes(bytes: Uint8Array, name: string): Result<TextPieces, 'empty' | 'encoding'> {
  let at = 0
  const read = (into: Uint8Array): number => {
    const part = bytes.subarray(at, at + into.length)
    into.set(part)
    at += part.length
    return part.length
  }
  return piecesOf(name, bytes.length, read, () => undefined)
}

function piecesOf(
  name: string,
  size: number,
  read: (into: Uint8Array) => number,
  close: () => void,
): Result<TextPieces, 'empty' | 'encoding'> {
  const buffer = new Uint8Array(portion)
  let filled = read(buffer)
  if (filled === 0) return fail('empty', name)
  const encoding = encodingOf(buffer.subarray(0, filled))
  if (encoding === null) return fail('encoding', name)
  let done = 0
  const pieces = function* (): Generator<string> {
    const decoder = new TextDecoder(encoding, { fatal: true })
    for (; filled > 0; filled = read(buffer)) {
      const text = decoded(decoder, buffer.subarray(0, filled), name)
      done += filled
      yield text
    }
    yield decoded(decoder, null, name)
  }
  return ok({ name, size, done: () => done, encoding, close, [Symbol.iterator]: pieces })
}

function decoded(decoder: TextDecoder, bytes: Uint8Array | null, name: string): string {
  try {
    return bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true })
  } catch {
    // The decoder's only complaint: bytes that the encoding has not.
    throw new EncodingFault(name)
  }
}

/** By mark, by the width of the first characters, by declaration; null for what is not read, such as UTF-7. */
function encodingOf(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? null : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0x3c && b === 0) return c === 0 ? null : 'utf-16le'
  if (a === 0 && b === 0x3c) return 'utf-16be'
  if (a === 0) return null
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const declared =
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/u.exec(start)?.[1]?.toLowerCase() ?? 'utf-8'
  if (!decodable.test(declared)) return null
  // A file that says UTF-16 in single bytes is mistaken, and so is one that says GBK where its bytes are UTF-8.
  return declared.startsWith('utf-16') || declared.startsWith('utf16') || isUtf8(bytes) ? 'utf-8' : declared
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return text.length < bytes.length
  } catch {
    // The decoder's only complaint.
    return false
  }
}
