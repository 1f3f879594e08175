import type { Texts } from './texts.ts'

/** Words of the library, import and first start. */
export const libraryTexts = {} satisfies Texts
