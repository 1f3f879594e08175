import type { Check } from '../spec.ts'
import { englishVariant } from './englishVariant.ts'
import { spelling } from './spelling.ts'

/** The checks of English spelling and usage, in the order in which issues are shown. */
export const spellingChecks: readonly Check[] = [spelling, englishVariant]
