import type { Check } from '../spec.ts'
import { firstMention } from './firstMention.ts'
import { nameOriginal } from './nameOriginal.ts'
import { nameRendering } from './nameRendering.ts'
import { termAdmitted, termRegion } from './termChoice.ts'
import { termForbidden } from './termForbidden.ts'
import { termMissing } from './termMissing.ts'

/** The checks of terms and names, in the order in which issues are shown. */
export const termsChecks: readonly Check[] = [
  termMissing,
  termForbidden,
  termRegion,
  termAdmitted,
  nameRendering as Check,
  nameOriginal,
  firstMention as Check,
]
