import { type Language, type LocalText, languages } from '../../../locale.ts'
import { titleText } from '../../contentOf.ts'
import { uuidUrn } from '../../identifier.ts'
import { editionIn, type PublishedArticle, type SiteSettings } from '../../input.ts'
import { issueDate, issueLanguages, type JournalIssue } from '../../issue.ts'
import { pageUrl } from '../../links.ts'
import type { Contributor } from '../contributor.ts'
import { editionUrn } from '../editionUrn.ts'
import { uriOf } from '../uri.ts'

/** A book of articles: one edition, an article in its languages, or an issue of the journal. */
export interface Book {
  /** A URN or another name that no other book has. */
  readonly identifier: string
  /** The first one is that of the book itself; every article has the editions of those that it has. */
  readonly languages: readonly [Language, ...Language[]]
  readonly title: LocalText
  /** YYYY-MM-DD, or '' while unknown. */
  readonly date: string
  readonly site: SiteSettings
  readonly articles: readonly PublishedArticle[]
  readonly contributors: readonly Contributor[]
}

/** An article as a book in some of its languages; one language is a book of its own, with its own identifier. */
export function articleBook(
  article: PublishedArticle,
  wanted: readonly Language[],
  contributors: readonly Contributor[] = [],
): Book {
  const titles = wanted.map((language) => [
    language,
    titleText(editionIn(article, language).document, language),
  ])
  const [first, ...rest] = languages.filter((language) => wanted.includes(language))
  if (first === undefined) throw new Error('a book has a language')
  const urn = uuidUrn(article.id)
  return {
    identifier: rest.length === 0 ? editionUrn(urn, first) : urn,
    languages: [first, ...rest],
    title: Object.fromEntries(titles),
    date: article.metadata.date,
    site: article.site,
    articles: [article],
    contributors,
  }
}

/** An issue of the journal as a book in all of its languages, or in some of them. */
export function issueBook(issue: JournalIssue, wanted: readonly Language[] = languages): Book {
  const { site, slug, title, articles } = issue
  const [first, ...rest] = issueLanguages(issue).filter((language) => wanted.includes(language))
  if (first === undefined) throw new Error('a book has a language')
  const address = uriOf(pageUrl(site, slug, first)) ?? slug
  return {
    identifier: rest.length === 0 ? address : `${address}#${[first, ...rest].join('+')}`,
    languages: [first, ...rest],
    title,
    date: issueDate(issue),
    site,
    articles,
    contributors: [],
  }
}

/** An edition that stands in a book as one chapter. */
export interface Chapter {
  readonly article: PublishedArticle
  readonly language: Language
  /** Its name inside the book, without ending. */
  readonly name: string
}

/** The chapters of a book in the order of reading: all that is in one language, then all in the next. */
export function chaptersOf({ articles, languages: wanted }: Book): Chapter[] {
  return wanted.flatMap((language) =>
    articles.flatMap((article, at) =>
      article.editions.some((edition) => edition.language === language)
        ? [{ article, language, name: `${String(at + 1).padStart(3, '0')}.${language}` }]
        : [],
    ),
  )
}
