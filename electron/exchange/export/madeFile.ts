import type { Language } from '../../../shared/locale.ts'

/** A file of a bundle; `path` is below data/. */
export interface MadeFile {
  readonly path: string
  readonly mediaType: string
  readonly language?: Language
  readonly bytes: Uint8Array
}

/** What the making of a bundle is told, and what it is given for what it cannot make itself. */
export interface Making {
  readonly signal?: AbortSignal
  /** Pages on paper, by `pdfKey`; without them a bundle has no PDF. */
  readonly pdfs?: ReadonlyMap<string, Uint8Array>
}

/** By what the PDF of an edition is known. */
export function pdfKey(article: string, language: Language): string {
  return `${article} ${language}`
}
