import { formLanguage } from '../../../shared/bundle/words.ts'
import type { ArticleSummary, EditionSummary } from '../../../shared/document/article.ts'
import { isHan, type Language, type LocalText, languages, localText } from '../../../shared/locale.ts'

/** A text and the language it is in, for the `lang` of the element that shows it. */
export interface InLanguage {
  readonly text: string
  readonly lang: Language
}

/** The form of a name for a reader, with the language of that form. */
export function inLanguage(text: LocalText, reader: Language): InLanguage {
  return { text: localText(text, reader), lang: formLanguage(text, reader) }
}

/** An article's titles for the list: the English above, the Chinese that the reader reads under it. */
export function titlesOf(article: ArticleSummary, reader: Language): InLanguage[] {
  const chinese: readonly Language[] = reader === 'zh-Hant' ? ['zh-Hant', 'zh-Hans'] : ['zh-Hans', 'zh-Hant']
  const titled = (language: Language) => titleIn(article, language)
  const han = titled(chinese[0] ?? 'zh-Hans') ?? titled(chinese[1] ?? 'zh-Hant')
  return [titled('en'), han].filter((title) => title !== null)
}

/** The title by which an article is spoken of: that of its source edition, else any, else its slug. */
export function titleOf(article: ArticleSummary): InLanguage {
  const found = titleIn(article, article.source) ?? titlesOf(article, article.source)[0]
  return found ?? { text: article.slug, lang: 'en' }
}

/** The edition of an article in a language, if there is one. */
export function editionOf(article: ArticleSummary, language: Language): EditionSummary | undefined {
  return article.editions.find((edition) => edition.language === language)
}

/** The languages in which an article has an edition, in the order in which they are shown. */
export function editionLanguages(article: ArticleSummary): Language[] {
  return languages.filter((language) => editionOf(article, language) !== undefined)
}

/** Names of persons put one after the other, as the language does it. */
export function joinNames(names: readonly string[], language: Language): string {
  return names.join(isHan(language) ? '、' : ', ')
}

function titleIn(article: ArticleSummary, language: Language): InLanguage | null {
  const text = editionOf(article, language)?.title ?? ''
  return text === '' ? null : { text, lang: language }
}
