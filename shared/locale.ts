/** The three languages of every article (BCP 47), in the order in which they are shown. */
export const languages = ['en', 'zh-Hans', 'zh-Hant'] as const

/** A language of an edition. */
export type Language = (typeof languages)[number]

/** A Chinese edition's language. */
export type Han = Exclude<Language, 'en'>

/** A short text that may have a form in each language: a name, a post, a section. */
export type LocalText = { readonly [L in Language]?: string }

/** Whether a string names one of the three languages. */
export function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value)
}

/** Whether a language is written in Han characters. */
export function isHan(language: Language): language is Han {
  return language !== 'en'
}

/** The form for a language, else the nearest other one (the other Chinese first), else ''. */
export function localText(text: LocalText, language: Language): string {
  const order: readonly Language[] =
    language === 'en' ? ['en', 'zh-Hans', 'zh-Hant'] : [language, 'zh-Hans', 'zh-Hant', 'en']
  for (const each of order) {
    const found = text[each]
    if (found) return found
  }
  return ''
}
