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
] as const

/** Why a file, or a group of them, cannot be read. */
export type ReadingError = (typeof readingErrors)[number]
