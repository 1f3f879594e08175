import type { CheckSpec } from '../spec.ts'
import { numbersSpec } from './numbersSpec.ts'

/** What the catalogue shows of the checks of numbers, dates, sums and measures. */
export const numbersSpecs: readonly CheckSpec[] = [numbersSpec]
