import type { CheckSpec } from '../spec.ts'
import { firstMentionSpec, nameOriginalSpec, nameRenderingSpec } from './nameSpecs.ts'
import { termAdmittedSpec, termRegionSpec } from './termChoiceSpecs.ts'
import { termForbiddenSpec } from './termForbiddenSpec.ts'
import { termMissingSpec } from './termMissingSpec.ts'

/** What the catalogue shows of the checks of terms and names. */
export const termsSpecs: readonly CheckSpec[] = [
  termMissingSpec,
  termForbiddenSpec,
  termRegionSpec,
  termAdmittedSpec,
  nameRenderingSpec,
  nameOriginalSpec,
  firstMentionSpec,
]
