import type { Parts } from '../../../../shared/bundle/formats/parts.ts'
import { utf8 } from '../bag.ts'
import { zip } from '../zip.ts'

/** The parts of a DOCX or an EPUB as one file, in their order and uncompressed, so that equal parts give equal bytes. */
export function packed(parts: Parts): Promise<Buffer> {
  const files = [...parts].map(
    ([path, part]) => [path, typeof part === 'string' ? utf8(part) : part] as const,
  )
  return zip(new Map(files))
}
