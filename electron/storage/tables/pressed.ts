import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { digestOf } from './head.ts'

/** A stored document as it lies in a row: deflated, with the SHA-256 of its text. */
export interface Pressed {
  readonly document: Buffer
  readonly digest: string
}

/** Makes a document ready for a row. */
export function pressed(document: string): Pressed {
  return { document: deflateRawSync(document), digest: digestOf(document) }
}

/** The document of a row; null where it is not what was stored. */
export function unpressed({ document, digest }: Pressed): string | null {
  try {
    const text = inflateRawSync(document).toString('utf8')
    return digestOf(text) === digest ? text : null
  } catch {
    // zlib's word for bytes that are no compressed text.
    return null
  }
}
