import * as v from 'valibot'
import type { LibraryState } from '../answers.ts'
import { method } from '../method.ts'
import * as p from '../params.ts'

const libraryErrors = [
  'cancelled',
  'not-a-library',
  'too-new',
  'in-use',
  'damaged',
  'missing',
  'not-writable',
] as const

/** Which library is open. */
export const library = {
  state: method<LibraryState>()(p.nothing),
  create: method<LibraryState>()(p.nothing, ...libraryErrors, 'exists'),
  choose: method<LibraryState>()(p.nothing, ...libraryErrors),
  open: method<LibraryState>()(v.strictObject({ recent: p.token }), ...libraryErrors),
  openSample: method<LibraryState>()(p.nothing, ...libraryErrors, 'exists'),
  discardSample: method<LibraryState>()(p.nothing, ...libraryErrors),
  close: method<LibraryState>()(p.nothing),
} as const
