import { isHan, type Language } from '../../../locale.ts'
import type { SiteSettings } from '../../input.ts'

/** How a document is lettered: fonts that Word has, and its tags of language. */
export interface Lettering {
  readonly latin: string
  readonly eastAsia: string
  /** The language of Latin letters and of Han characters, as Word's spelling checker knows them. */
  readonly language: string
  readonly eastAsiaLanguage: string
  /** Whether quotes, dashes and dots are Chinese ones, and emphasis is dots under the characters. */
  readonly isHan: boolean
}

/** The lettering of an edition. */
export function letteringOf(language: Language, region: SiteSettings['region']): Lettering {
  const eastAsia = { en: 'SimSun', 'zh-Hans': 'SimSun', 'zh-Hant': traditional[region].font }[language]
  const eastAsiaLanguage = { en: 'zh-CN', 'zh-Hans': 'zh-CN', 'zh-Hant': traditional[region].tag }[language]
  const latin = isHan(language) ? 'Times New Roman' : 'Georgia'
  return { latin, eastAsia, language: 'en-US', eastAsiaLanguage, isHan: isHan(language) }
}

const traditional = {
  tw: { font: 'PMingLiU', tag: 'zh-TW' },
  hk: { font: 'MingLiU_HKSCS', tag: 'zh-HK' },
} as const
