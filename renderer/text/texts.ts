import type { Language } from '../../shared/locale.ts'
import { alignTexts } from './align.ts'
import { checkTexts } from './checks.ts'
import { conversionTexts } from './conversion.ts'
import { deskTexts } from './desk.ts'
import { errorTexts } from './errors.ts'
import { followingTexts } from './following.ts'
import { libraryTexts } from './library.ts'
import { memoryTexts } from './memory.ts'
import { memoryWorkTexts } from './memoryWork.ts'
import { problemTexts } from './problems.ts'
import { reviewTexts } from './review.ts'
import { shellTexts } from './shell.ts'
import { siteTexts } from './site.ts'
import { termTexts } from './terms.ts'

const all = {
  ...shellTexts,
  ...libraryTexts,
  ...deskTexts,
  ...followingTexts,
  ...memoryWorkTexts,
  ...memoryTexts,
  ...alignTexts,
  ...reviewTexts,
  ...siteTexts,
  ...termTexts,
  ...conversionTexts,
  ...checkTexts,
  ...problemTexts,
  ...errorTexts,
}

/** A key of the interface's words. */
export type TextKey = keyof typeof all

/** All words of the interface. */
export const texts: { readonly [K in TextKey]: { readonly [L in Language]: string } } = all

/** The catalogue of one language, as react-intl takes it. */
export function catalogue(language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]]))
}

/** Whether a string is a key, for codes that come from elsewhere. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(texts, key)
}
