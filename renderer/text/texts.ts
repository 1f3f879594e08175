import type { Language } from '../../shared/locale.ts'
import { alignTexts } from './align.ts'
import { checkTexts } from './checks.ts'
import { commentTexts } from './comments.ts'
import { conversionTexts } from './conversion.ts'
import { deskTexts } from './desk.ts'
import { errorTexts } from './errors.ts'
import { followingTexts } from './following.ts'
import { historyTexts } from './history.ts'
import { libraryTexts } from './library.ts'
import { memoryTexts } from './memory.ts'
import { memoryWorkTexts } from './memoryWork.ts'
import { outsideTexts } from './outside.ts'
import { peopleTexts } from './people.ts'
import { problemTexts } from './problems.ts'
import { profileTexts } from './profile.ts'
import { reviewTexts } from './review.ts'
import { shellTexts } from './shell.ts'
import { siteTexts } from './site.ts'
import { suggestionTexts } from './suggestions.ts'
import { termTexts } from './terms.ts'
import { workflowTexts } from './workflow.ts'

const all = {
  ...shellTexts,
  ...libraryTexts,
  ...deskTexts,
  ...followingTexts,
  ...memoryWorkTexts,
  ...memoryTexts,
  ...alignTexts,
  ...reviewTexts,
  ...historyTexts,
  ...outsideTexts,
  ...peopleTexts,
  ...workflowTexts,
  ...suggestionTexts,
  ...siteTexts,
  ...profileTexts,
  ...termTexts,
  ...conversionTexts,
  ...checkTexts,
  ...commentTexts,
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
