import type { CheckSpec } from '../spec.ts'

/** What the catalogue shows of the checks of a library's own rules. */
export const houseSpecs: readonly CheckSpec[] = []
