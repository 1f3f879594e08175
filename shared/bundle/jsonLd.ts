import type { Author } from '../document/article.ts'
import { type Language, type LocalText, languages, localText } from '../locale.ts'
import { correctionsIn, modified } from './changed.ts'
import { type Content, piecesText, summaryOf } from './content.ts'
import { titleText } from './contentOf.ts'
import { oneLine } from './escape.ts'
import { uuidUrn } from './identifier.ts'
import { shownImages } from './images.ts'
import { editionIn, type PublishedArticle } from './input.ts'
import { pageUrl } from './links.ts'
import { rightsLine } from './rights.ts'

const type = ['NewsArticle', 'OpinionNewsArticle']

/** What search engines are told of a page, in schema.org's words (JSON-LD); to be written by `scriptJson`. */
export function jsonLd(article: PublishedArticle, language: Language, content: Content): object {
  const { metadata, site } = article
  const url = pageUrl(site, metadata.slug, language)
  const others = languages.filter(
    (each) => each !== article.source && article.editions.some((edition) => edition.language === each),
  )
  const original = language === article.source
  const journal = oneLine(localText(site.journal, language))
  return dropEmpty({
    '@context': 'https://schema.org',
    '@type': type,
    '@id': url,
    url,
    mainEntityOfPage: url,
    identifier: uuidUrn(article.id),
    headline: oneLine(piecesText(content.title)),
    alternativeHeadline: oneLine(piecesText(content.standfirst)),
    description: summaryOf(content, language),
    inLanguage: language,
    datePublished: metadata.date,
    dateModified: modified(article, language),
    articleSection: oneLine(localText(metadata.section, language)),
    keywords: metadata.tags.map(oneLine),
    author: metadata.byline.map((author) => person(author, language)),
    publisher: dropEmpty({ '@type': 'Organization', name: journal, url: site.origin }),
    isPartOf: journal && { '@type': 'Periodical', name: journal, inLanguage: language },
    image: shownImages(article, content).map(({ url: address, caption, credit, size }) =>
      dropEmpty({
        '@type': 'ImageObject',
        url: address,
        contentUrl: address,
        caption,
        creditText: credit,
        width: size?.width ?? '',
        height: size?.height ?? '',
      }),
    ),
    copyrightNotice: rightsLine(site, metadata.date, language),
    copyrightYear: metadata.date && Number(metadata.date.slice(0, 4)),
    copyrightHolder: journal && { '@type': 'Organization', name: journal },
    license: site.license,
    correction: correctionsIn(article, language).map(({ at, note }) => ({
      '@type': 'CorrectionComment',
      text: note,
      datePublished: at,
    })),
    workTranslation: original ? others.map((each) => work(article, each)) : [],
    translationOfWork: original ? '' : work(article, article.source),
  })
}

function work(article: PublishedArticle, language: Language): object {
  const url = pageUrl(article.site, article.metadata.slug, language)
  const headline = titleText(editionIn(article, language).document, language)
  return dropEmpty({ '@type': type, '@id': url, url, inLanguage: language, headline })
}

function person(author: Author, language: Language): object {
  const house = oneLine(localText(author.affiliation, language))
  return dropEmpty({
    '@type': 'Person',
    name: oneLine(localText(author.name, language)),
    alternateName: otherForms(author.name, language),
    jobTitle: oneLine(localText(author.post, language)),
    affiliation: house ? { '@type': 'Organization', name: house } : '',
  })
}

function otherForms(text: LocalText, language: Language): string[] {
  const own = oneLine(localText(text, language))
  const forms = languages.map((each) => oneLine(text[each] ?? ''))
  return [...new Set(forms)].filter((form) => form !== '' && form !== own)
}

function dropEmpty(value: { readonly [key: string]: unknown }): object {
  return Object.fromEntries(
    Object.entries(value).filter(([, each]) => each !== '' && !(Array.isArray(each) && each.length === 0)),
  )
}
