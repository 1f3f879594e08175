import type { Texts } from './texts.ts'

/** Words of review and publish. */
export const reviewTexts = {} satisfies Texts
