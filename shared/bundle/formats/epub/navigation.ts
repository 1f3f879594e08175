import { type Language, localText } from '../../../locale.ts'
import { oneLine } from '../../escape.ts'
import { languageNames } from '../../words.ts'
import { element, lines, type Markup, text } from '../markup.ts'
import { type Book, type Chapter, chaptersOf } from './book.ts'
import { chapterTitle } from './chapter.ts'
import { xhtml } from './xhtml.ts'

/** What a table of contents is called. */
const contentsWords: { readonly [L in Language]: string } = {
  en: 'Contents',
  'zh-Hans': '目录',
  'zh-Hant': '目錄',
}

/** nav.xhtml: the table of contents, by language where there are several articles in several languages. */
export function navigationFile(book: Book): string {
  const [language] = book.languages
  const chapters = chaptersOf(book)
  const isByLanguage = book.languages.length > 1 && book.articles.length > 1
  const items = isByLanguage
    ? book.languages.flatMap((each) => {
        const own = chapters.filter((chapter) => chapter.language === each)
        if (own.length === 0) return []
        const heading = element('span', { lang: each, 'xml:lang': each }, text(languageNames[each]))
        return [element('li', {}, heading, element('ol', {}, lines(...own.map(item))))]
      })
    : chapters.map(item)
  const heading = element('h1', {}, text(contentsWords[language]))
  const toc = element(
    'nav',
    { 'epub:type': 'toc', id: 'toc' },
    lines(heading, element('ol', {}, lines(...items))),
  )
  return xhtml({
    language,
    title: oneLine(localText(book.title, language)) || contentsWords[language],
    stylesheet: 'article.css',
    body: lines(toc),
  })
}

function item(chapter: Chapter): Markup {
  const { language, name } = chapter
  const about = { href: `text/${name}.xhtml`, hreflang: language, lang: language, 'xml:lang': language }
  return element('li', {}, element('a', about, text(chapterTitle(chapter))))
}
