/** What may be wrong with files that are read as the editions of an article. */
export const readingErrors = [
  'cancelled',
  'empty',
  'binary',
  'too-large',
  'unreadable',
  'unknown-format',
  'encoding',
  'no-text',
  'same-language',
  'damaged',
  'vanished',
  /** It took more time or memory than any article does, and was given up. */
  'exhausting',
  /** An OpenDocument file: it has to be saved as DOCX first. */
  'opendocument',
  /** The bundle of an issue; here one article is read at a time. */
  'several-articles',
] as const

/** Why a file, or a group of them, cannot be read. */
export type ReadingError = (typeof readingErrors)[number]
