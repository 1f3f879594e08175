import type { Check } from '../spec.ts'
import { untranslated } from './untranslated.ts'

/** The checks of what is translated at all, in the order in which issues are shown. */
export const contentChecks: readonly Check[] = [untranslated]
