import type { CheckSpec } from '../spec.ts'
import { untranslatedSpec } from './untranslatedSpec.ts'

/** What the catalogue shows of the checks of what is translated at all. */
export const contentSpecs: readonly CheckSpec[] = [untranslatedSpec]
