import { createHash } from 'node:crypto'

/** A digest of files' contents, by the digests of each, that does not depend on their order or names. */
export function hashOfDigests(digests: readonly string[]): string {
  return createHash('sha256')
    .update([...digests].sort().join('\n'))
    .digest('hex')
}

/** SHA-256 of a file's content, in hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
