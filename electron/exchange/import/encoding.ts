import { detect } from 'jschardet'
import { fail, ok, type Result } from '../../../shared/result.ts'

/** A file's text, and the encoding (a WHATWG label) that it was read as. */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

/** A detector needs no more than this, and its time grows with it. */
const sampled = 64 * 1024
/** More control characters than this share of a text make it binary. */
const mostControls = 0.002

/** The encodings that are read, by what the detector calls them. */
const known: readonly (readonly [RegExp, string])[] = [
  [/^utf-?16-?le$/i, 'utf-16le'],
  [/^utf-?16-?be$/i, 'utf-16be'],
  [/^(gb18030|gb2312|gbk|cp936)$/i, 'gb18030'],
  [/^(big5|big5-?hkscs|cp950)$/i, 'big5'],
]

/**
 * Bytes to text: by byte order mark, as UTF-8 where they are valid, by what a page declares, else by detection
 * among UTF-16, GB18030, Big5 and, for text that is nearly ASCII, windows-1252. Every decoding is strict.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, 'binary' | 'encoding'> {
  const marked = byMark(bytes)
  if (marked === 'utf-32') return fail('encoding', 'utf-32')
  if (marked) return decoded(bytes, marked)
  const wide = withoutMark(bytes)
  if (wide) return decoded(bytes, wide)
  if (bytes.includes(0)) return fail('binary')
  const ascii = Buffer.from(bytes.subarray(0, sampled)).toString('latin1')
  if (/~\{[\x21-\x7e]{2,}~\}/.test(ascii)) return fail('encoding', 'hz-gb-2312')
  if (/\x1b\$[()]?[A-H@]/.test(ascii)) return fail('encoding', 'iso-2022')
  const utf8 = strictly(bytes, 'utf-8')
  if (utf8 !== null) return checked(utf8, 'utf-8')
  const declared =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([a-z0-9_-]+)/i.exec(ascii.slice(0, 4096))?.[1] ?? ''
  const found = detect(bytes.subarray(0, sampled)).encoding
  for (const name of [declared, found ?? '']) {
    const label = known.find(([pattern]) => pattern.test(name))?.[1]
    if (label) return decoded(bytes, label)
  }
  if (isWestern(bytes)) return checked(western(bytes), 'windows-1252')
  return found === null
    ? fail('binary')
    : fail('encoding', isBrokenUtf8(bytes) ? 'utf-8' : found.toLowerCase())
}

function byMark([a, b, c, d]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32' : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32'
  return a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33 ? 'gb18030' : null
}

/** UTF-16 without a mark: the order of bytes, if any, in which nearly all is Latin, Han or their marks. */
function withoutMark(bytes: Uint8Array): string | null {
  const part = bytes.subarray(0, sampled)
  if (bytes.length < 4 || bytes.length % 2 !== 0 || !part.includes(0)) return null
  for (const label of ['utf-16le', 'utf-16be']) {
    const text = new TextDecoder(label).decode(part)
    const usual = text.match(
      /[\t\n\r\u0020-\u007e\u00a0-\u017f\u2010-\u2026\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/g,
    )
    if ((usual ?? []).length >= 0.85 * text.length) return label
  }
  return null
}

function decoded(bytes: Uint8Array, label: string): Result<DecodedText, 'binary' | 'encoding'> {
  const text = strictly(bytes, label)
  // Node's tables lack Hong Kong's characters, and give letters of no meaning for them.
  if (text !== null && label === 'big5' && /[\ue000-\uf8ff]/.test(text)) return fail('encoding', 'big5-hkscs')
  return text === null ? fail('encoding', label) : checked(text, label)
}

function checked(text: string, encoding: string): Result<DecodedText, 'binary'> {
  const controls = (text.match(/[\u0000-\u0008\u000e-\u001f\u007f]/g) ?? []).length
  const isBinary = text.includes('\0') || controls > Math.max(1, text.length * mostControls)
  return isBinary ? fail('binary') : ok({ text, encoding })
}

function strictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    // The decoder's only complaint: bytes that the encoding has not.
    return null
  }
}

/** What windows-1252 has between 0x80 and 0x9f, as far as prose uses it. */
const westernMarks: ReadonlyMap<number, string> = new Map([
  [0x80, '€'],
  [0x85, '…'],
  [0x91, '‘'],
  [0x92, '’'],
  [0x93, '“'],
  [0x94, '”'],
  [0x95, '•'],
  [0x96, '–'],
  [0x97, '—'],
  [0x99, '™'],
])

/** Node's decoder takes windows-1252 for latin1 and loses these marks, so they are put in by hand. */
function western(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1')
  return text.replace(/[\u0080-\u009f]/g, (mark) => westernMarks.get(mark.charCodeAt(0)) ?? mark)
}

/** Nearly ASCII, with the quotation marks, dashes and accents of windows-1252 here and there. */
function isWestern(bytes: Uint8Array): boolean {
  let high = 0
  for (const byte of bytes) {
    if (byte < 0x80) continue
    if (byte < 0xa0 && !westernMarks.has(byte)) return false
    high++
  }
  return high < bytes.length * 0.1 && !isBrokenUtf8(bytes)
}

/** Mostly valid UTF-8 beyond ASCII: a damaged file rather than another encoding. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const wrong = (text.match(/\uFFFD/g) ?? []).length
  const right = (text.match(/[^\u0000-\u007f\uFFFD]/g) ?? []).length
  return right > wrong
}
