import type { Check } from '../spec.ts'
import { archiveQuote, librarySource, libraryTarget } from './library.ts'
import { sameSource, sameTarget } from './repeated.ts'

/** The checks of one thing said in one way, in the order in which issues are shown. */
export const consistencyChecks: readonly Check[] = [
  sameSource as Check,
  sameTarget as Check,
  librarySource,
  libraryTarget,
  archiveQuote,
]
