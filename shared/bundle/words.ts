import type { Author } from '../document/article.ts'
import { isHan, type Language, type LocalText, languages, localText } from '../locale.ts'
import { oneLine } from './escape.ts'

/** What a language is called in itself, as the language switch shows it. */
export const languageNames = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
} as const satisfies { [L in Language]: string }

/** The fixed words of a published page: they are the journal's, not the interface's. */
export interface PageWords {
  readonly languages: string
  readonly related: string
  readonly notes: string
  readonly backToText: string
  readonly backToTop: string
  readonly skip: string
  readonly corrections: string
  /** Before the date of the last correction, below the byline. */
  readonly corrected: string
  readonly license: string
}

/** The page's own words in each language. */
export const pageWords: { readonly [L in Language]: PageWords } = {
  en: {
    languages: 'Language',
    related: 'You might also like',
    notes: 'Notes',
    backToText: 'Back to the text',
    backToTop: 'Back to top',
    skip: 'Skip to the text',
    corrections: 'Corrections',
    corrected: 'Corrected',
    license: 'Licence:',
  },
  'zh-Hans': {
    languages: '语言',
    related: '相关文章',
    notes: '注释',
    backToText: '回到正文',
    backToTop: '回到顶部',
    skip: '跳到正文',
    corrections: '更正',
    corrected: '更正于',
    license: '许可协议：',
  },
  'zh-Hant': {
    languages: '語言',
    related: '相關文章',
    notes: '註釋',
    backToText: '回到正文',
    backToTop: '回到頂端',
    skip: '跳到正文',
    corrections: '更正',
    corrected: '更正於',
    license: '授權條款：',
  },
}

/** The language whose form of a short text is shown to readers of `language`. */
export function formLanguage(text: LocalText, language: Language): Language {
  if (text[language]) return language
  const shown = localText(text, language)
  return languages.find((each) => text[each] === shown) ?? language
}

/**
 * An author's standing: "Professor, Some Institute" in English, 某某研究院教授 in Chinese. `show` makes the
 * shown form of either part.
 */
export function standing(
  author: Pick<Author, 'post' | 'affiliation'>,
  language: Language,
  show: (part: 'post' | 'affiliation') => string = (part) => oneLine(localText(author[part], language)),
): string {
  const post = oneLine(localText(author.post, language))
  const house = oneLine(localText(author.affiliation, language))
  if (!post || !house) return post ? show('post') : house && show('affiliation')
  if (!isHan(language)) return `${show('post')}, ${show('affiliation')}`
  return show('affiliation') + joint(house, post, language) + show('post')
}

/** What stands between two sentences of a paragraph where neither brings its own white space. */
export function joint(before: string, after: string, language: Language): '' | ' ' {
  if (before === '' || after === '' || /\s$/.test(before) || /^\s/.test(after)) return ''
  if (!isHan(language)) return ' '
  return isLatinEdge(before.at(-1)) && isLatinEdge(after[0]) ? ' ' : ''
}

function isLatinEdge(sign: string | undefined): boolean {
  return sign !== undefined && /[\u0021-\u007e\u00c0-\u024f]/.test(sign)
}
