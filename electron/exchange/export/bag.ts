import { createHash } from 'node:crypto'

/** SHA-256 of bytes in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A text as a file's bytes. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The file that marks a BagIt bag (RFC 8493). */
export const bagit = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

/** The tag files that every bundle has beside its payload, in the order in which they stand in the archive. */
export const tagNames = [
  'bagit.txt',
  'bag-info.txt',
  'manifest-sha256.txt',
  'tagmanifest-sha256.txt',
] as const

/** One line a file, `<sha256>  <path>`, as `sha256sum -c` and BagIt read it. */
function checksumLines(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('')
}

/** Reads checksum lines; null where a line is none, or names a file twice. */
export function readChecksums(text: string): Map<string, string> | null {
  const sums = new Map<string, string>()
  for (const line of text.split(/\r?\n/)) {
    if (line === '') continue
    const [, sum, path] = /^([0-9a-fA-F]{64})[ \t]+\*?(.+)$/.exec(line) ?? []
    if (!sum || !path || sums.has(path)) return null
    sums.set(path, sum.toLowerCase())
  }
  return sums
}

/** The whole bag around a payload, whose paths begin with data/: tag files first. */
export function bag(
  payload: ReadonlyMap<string, Uint8Array>,
  about: { readonly identifier: string; readonly tool: string },
): Map<string, Uint8Array> {
  const bytes = [...payload.values()].reduce((sum, each) => sum + each.length, 0)
  const tags = new Map([
    ['bagit.txt', utf8(bagit)],
    [
      'bag-info.txt',
      utf8(
        `Bag-Software-Agent: ${about.tool}\nExternal-Identifier: ${about.identifier}\n` +
          `Payload-Oxum: ${bytes}.${payload.size}\n`,
      ),
    ],
    ['manifest-sha256.txt', utf8(checksumLines(payload))],
  ])
  return new Map([...tags, ['tagmanifest-sha256.txt', utf8(checksumLines(tags))], ...payload])
}
