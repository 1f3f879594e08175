import type { CheckSpec } from '../spec.ts'
import { archiveQuoteSpec, librarySourceSpec, libraryTargetSpec } from './librarySpecs.ts'
import { sameSourceSpec, sameTargetSpec } from './repeatedSpecs.ts'

/** What the catalogue shows of the checks of one thing said in one way. */
export const consistencySpecs: readonly CheckSpec[] = [
  sameSourceSpec,
  sameTargetSpec,
  librarySourceSpec,
  libraryTargetSpec,
  archiveQuoteSpec,
]
