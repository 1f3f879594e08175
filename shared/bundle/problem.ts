/** What may be wrong with a bundle: each code has words in the interface and in the command line. */
export const problemCodes = [
  'not-a-zip',
  'zip-entry',
  'too-large',
  'duplicate',
  'not-a-bag',
  'missing',
  'unlisted',
  'hash-differs',
  'not-a-manifest',
  'manifest-differs',
  'no-source',
  'not-approved',
  'not-a-page',
  'lang',
  'title',
  'canonical',
  'alternates',
  'json-ld',
  'switch',
  'broken-link',
  'unsafe-link',
  'active',
  'not-an-image',
] as const

/** One of the things that may be wrong. */
export type ProblemCode = (typeof problemCodes)[number]

/** Something that is wrong with a bundle; `path` is the file that it is about, `detail` the place or the thing. */
export interface Problem {
  readonly code: ProblemCode
  readonly path: string
  readonly detail?: string
}
