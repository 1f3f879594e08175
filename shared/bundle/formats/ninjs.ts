import { countHan, measure } from '../../language/counts.ts'
import { isHan, type Language, languages, localText } from '../../locale.ts'
import { correctionsIn, instant, modified } from '../changed.ts'
import { type Block, type Content, piecesText, summaryOf } from '../content.ts'
import { contentOf, titleText } from '../contentOf.ts'
import { oneLine } from '../escape.ts'
import { fragment } from '../fragment.ts'
import { uuidUrn } from '../identifier.ts'
import { imageSize } from '../imageSize.ts'
import { editionIn, type PublishedArticle } from '../input.ts'
import { imageName, imageUrl, pageUrl, webTargets } from '../links.ts'
import { rightsLine } from '../rights.ts'
import type { Contributor } from './contributor.ts'
import { editionUrn } from './editionUrn.ts'
import { utcSeconds } from './times.ts'
import { uriOf } from './uri.ts'

/**
 * An edition as IPTC's ninjs 3.1, the JSON of news agencies; its other languages and its images are associations.
 * The body is HTML; images are addressed where the site has said where they are.
 */
export function ninjs(
  article: PublishedArticle,
  language: Language,
  contributors: readonly Contributor[] = [],
): object {
  const { metadata, site } = article
  const edition = editionIn(article, language)
  const content = contentOf(edition.document, language)
  const html = fragment(content, language, webTargets(article))
  const title = oneLine(piecesText(content.title))
  const others = languages.filter(
    (each) => each !== language && article.editions.some((other) => other.language === each),
  )
  const license = uriOf(site.license)
  return withoutEmpty({
    uri: uriIn(article, language),
    type: 'text',
    representationType: 'full',
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
    },
    version: edition.revision,
    firstCreated: utcSeconds(metadata.date),
    contentCreated: utcSeconds(metadata.date),
    versionCreated: utcSeconds(instant(modified(article, language))),
    pubStatus: 'usable',
    language,
    title,
    slugline: metadata.slug,
    headlines: title === '' ? [] : [{ role: 'main', contentType: 'text/plain', value: title }],
    descriptions: summaries(content, language),
    bodies: [{ role: 'main', contentType: 'text/html', ...lengthOf(content, language), value: html }],
    by: authorsOf(article, language)
      .map(({ name }) => name)
      .join(isHan(language) ? '、' : ', '),
    people: [
      ...authorsOf(article, language).map(({ name }) => ({ name, rel: 'author' })),
      ...contributors.map(({ name, role }) => ({ name: oneLine(name), rel: roles[role] })),
    ],
    organisations: housesOf(article, language),
    subjects: subjectsOf(article, language),
    copyrightHolder: oneLine(localText(site.journal, language)),
    copyrightNotice: rightsLine(site, metadata.date, language),
    rightsInfo: license === null ? null : { linkedRights: license },
    edNote: correctionsIn(article, language)
      .map(({ date, note }) => `${date}: ${note}`)
      .join('\n'),
    altIds: [
      { role: 'article-group', value: uuidUrn(article.id) },
      { role: 'edition', value: editionUrn(uuidUrn(article.id), language) },
    ],
    associations: [
      ...others.map((each) => translation(article, each)),
      ...content.blocks.flatMap((block) => image(article, block)),
    ],
  })
}

const roles = { trl: 'translator', edt: 'editor' } as const

/** Where an edition stands on the web, else the name that it has wherever it stands. */
function uriIn(article: PublishedArticle, language: Language): string {
  const { site, metadata } = article
  return uriOf(pageUrl(site, metadata.slug, language)) ?? editionUrn(uuidUrn(article.id), language)
}

function summaries(content: Content, language: Language): object[] {
  const value = summaryOf(content, language)
  return value === '' ? [] : [{ role: 'summary', contentType: 'text/plain', value }]
}

/** Signs of the running text; words as they are counted in the language. */
function lengthOf({ blocks, notes }: Content, language: Language): object {
  const texts = [...blocks.flatMap(textsOf), ...notes.map(({ pieces }) => piecesText(pieces))]
  const words = texts.reduce((sum, text) => sum + measure(text, language).count, 0)
  const signs = texts.reduce((sum, text) => sum + (isHan(language) ? countHan(text) : [...text].length), 0)
  return { charCount: signs, wordCount: words }
}

function textsOf(block: Block): string[] {
  if (block.kind === 'divider') return []
  return block.kind === 'list' ? block.items.map(piecesText) : [piecesText(block.pieces)]
}

function authorsOf({ metadata }: PublishedArticle, language: Language): { readonly name: string }[] {
  return metadata.byline
    .map(({ name }) => ({ name: oneLine(localText(name, language)) }))
    .filter(({ name }) => name !== '')
}

function housesOf({ metadata }: PublishedArticle, language: Language): object[] {
  const names = metadata.byline.map(({ affiliation }) => oneLine(localText(affiliation, language)))
  return [...new Set(names)].filter(Boolean).map((name) => ({ name, rel: 'affiliation' }))
}

function subjectsOf({ metadata }: PublishedArticle, language: Language): object[] {
  const section = oneLine(localText(metadata.section, language))
  const tags = metadata.tags.map(oneLine).filter(Boolean)
  return [
    ...(section === '' ? [] : [{ name: section, rel: 'section' }]),
    ...tags.map((name) => ({ name, rel: 'keyword' })),
  ]
}

function translation(article: PublishedArticle, language: Language): object {
  const title = titleText(editionIn(article, language).document, language)
  return withoutEmpty({
    name: `translation-${language}`,
    rel: 'translation',
    uri: uriIn(article, language),
    type: 'text',
    language,
    headlines: title === '' ? [] : [{ role: 'main', contentType: 'text/plain', value: title }],
  })
}

function image(article: PublishedArticle, block: Block): object[] {
  if (block.kind !== 'figure') return []
  const asset = article.assets.find(({ hash }) => hash === block.asset)
  const name = asset && imageName(asset.hash, asset.mediaType)
  if (!asset || !name) return []
  const href = uriOf(imageUrl(article.site, name) ?? '')
  const size = asset.bytes ? imageSize(asset.bytes) : null
  const said = [
    { role: 'caption', value: oneLine(piecesText(block.pieces)) },
    { role: 'alternative', value: oneLine(block.alt) },
  ]
  return [
    withoutEmpty({
      name: `image-${name}`,
      rel: 'image',
      uri: href ?? `urn:sha256:${asset.hash}`,
      type: 'picture',
      by: oneLine(block.credit),
      descriptions: said
        .filter(({ value }) => value !== '')
        .map((each) => ({ ...each, contentType: 'text/plain' })),
      renditions: [
        withoutEmpty({
          name: 'original',
          href,
          contentType: asset.mediaType,
          title: name,
          width: size?.width,
          height: size?.height,
          sizeInBytes: asset.bytes?.length,
        }),
      ],
    }),
  ]
}

function withoutEmpty(value: { readonly [key: string]: unknown }): object {
  const isEmpty = (each: unknown) =>
    each === '' || each === null || each === undefined || (Array.isArray(each) && each.length === 0)
  return Object.fromEntries(Object.entries(value).filter(([, each]) => !isEmpty(each)))
}
