import type { Check } from '../spec.ts'
import { numbers } from './numbers.ts'

/** The checks of numbers, dates, sums and measures, in the order in which issues are shown. */
export const numbersChecks: readonly Check[] = [numbers]
