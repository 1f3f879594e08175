import type { Check } from '../spec.ts'

/** The checks of a library's own rules, in the order in which issues are shown. */
export const houseChecks: readonly Check[] = []
