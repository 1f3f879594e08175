import type { CheckSpec } from '../spec.ts'
import { englishVariantSpec } from './englishVariantSpec.ts'
import { spellingSpec } from './spellingSpec.ts'

/** What the catalogue shows of the checks of English spelling and usage. */
export const spellingSpecs: readonly CheckSpec[] = [spellingSpec, englishVariantSpec]
