import { isHan, type Language, localText } from '../../../locale.ts'
import { modified } from '../../changed.ts'
import { type Content, type Pieces, piecesText, summaryOf } from '../../content.ts'
import { contentOf } from '../../contentOf.ts'
import { dateIn } from '../../dates.ts'
import { oneLine } from '../../escape.ts'
import { uuidUrn } from '../../identifier.ts'
import { editionIn, type PublishedArticle } from '../../input.ts'
import { standing } from '../../words.ts'
import { editionUrn } from '../editionUrn.ts'
import { all, element, lines, type Markup, xmlFile } from '../markup.ts'
import type { Parts } from '../parts.ts'
import { utcSeconds } from '../times.ts'
import { type Body, blockOf, looseNote, paragraph, piecesParagraph } from './blocks.ts'
import { Comments } from './comments.ts'
import { inlineOf, plainRun, type Writing } from './inline.ts'
import { letteringOf } from './lettering.ts'
import { Lists } from './lists.ts'
import { markings } from './marking.ts'
import { wordWithPictures } from './namespaces.ts'
import { Footnotes } from './notes.ts'
import type { DocxOptions } from './options.ts'
import { contentTypesFile, propertiesFile, section, settingsFile } from './package.ts'
import { Pictures } from './pictures.ts'
import { Relationships } from './relationships.ts'
import { stylesFile } from './styles.ts'

/**
 * An edition as the parts of a Word document (ECMA-376, transitional), in the order in which they are packed: title,
 * byline, date, standfirst, text, footnotes and images; comments and suggestions only where `options` has them. The
 * same article gives the same parts.
 */
export function docxParts(article: PublishedArticle, language: Language, options: DocxOptions = {}): Parts {
  const { document } = editionIn(article, language)
  const lettering = letteringOf(language, article.site.region)
  const read = markings(language, options)
  const content = contentOf(document, language, read.shownIn)
  const comments = new Comments(options.comments ?? [])
  let last = 0
  const writing: Writing = { lettering, markings: read, comments, next: () => ++last }
  const relationships = new Relationships()
  const notes = new Footnotes(content.notes, writing)
  const place = { relationships, notes }
  const body: Body = { writing, place, lists: new Lists(), pictures: new Pictures(article.assets) }

  const files = new Map<string, string>()
  const add = (kind: string, name: string, file: string) => {
    relationships.to(kind, name)
    files.set(`word/${name}`, file)
  }
  const text = documentFile(article, language, content, body)
  add('styles', 'styles.xml', stylesFile(lettering))
  add('settings', 'settings.xml', settingsFile(lettering, options.suggestions !== undefined))
  add('numbering', 'numbering.xml', body.lists.file())
  if (!notes.isEmpty) {
    const own = new Relationships()
    add('footnotes', 'footnotes.xml', notes.file(own))
    if (!own.isEmpty) files.set('word/_rels/footnotes.xml.rels', own.file())
  }
  if (!comments.isEmpty) {
    add('comments', 'comments.xml', comments.file())
    relationships.to(`${microsoft}/commentsExtended`, 'commentsExtended.xml')
    files.set('word/commentsExtended.xml', comments.extendedFile())
  }
  const parts: [string, string | Uint8Array][] = [
    ['_rels/.rels', packageRelationships()],
    ['docProps/core.xml', propertiesFile(propertiesOf(article, language))],
    ['word/document.xml', text],
    ['word/_rels/document.xml.rels', relationships.file()],
    ...files,
    ...body.pictures.files,
  ]
  const names = parts.map(([name]) => name)
  return new Map([['[Content_Types].xml', contentTypesFile(names)], ...parts])
}

const microsoft = 'http://schemas.microsoft.com/office/2011/relationships'

function packageRelationships(): string {
  const relationships = new Relationships()
  relationships.to('officeDocument', 'word/document.xml')
  const core = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
  relationships.to(core, 'docProps/core.xml')
  return relationships.file()
}

function documentFile(article: PublishedArticle, language: Language, content: Content, body: Body): string {
  const { writing, place } = body
  const title = inlineOf(content.title, writing, place)
  const rest = [
    ...headOf(article, language, body),
    ...(hasText(content.standfirst) ? [piecesParagraph('Subtitle', content.standfirst, body)] : []),
    ...content.blocks.flatMap((block) => blockOf(block, body)),
    ...(place.notes?.uncited().map((note) => looseNote(note, body)) ?? []),
  ]
  // What was said of a text that is gone is not lost: it stands at the title.
  const unplaced = writing.comments.unplaced()
  const said = unplaced.flatMap((comment) => [
    ...writing.comments.starts(comment),
    ...writing.comments.ends(comment),
  ])
  const head = paragraph('Title', all([title, ...said]))
  const inside = lines(head, ...rest, section())
  return xmlFile(element('w:document', wordWithPictures, element('w:body', {}, inside)), { standalone: true })
}

/** Byline and date, in a form that every reader of articles knows again. */
function headOf({ metadata }: PublishedArticle, language: Language, { writing }: Body): Markup[] {
  const [label, gap] = isHan(language) ? ['作者：', '，'] : ['By ', ', ']
  const line = (style: string, text: string) => paragraph(style, all([plainRun(text, writing.lettering)]))
  const authors = metadata.byline.flatMap((author) => {
    const name = oneLine(localText(author.name, language))
    const place = standing(author, language)
    return name === '' ? [] : [line('Byline', `${label}${[name, place].filter(Boolean).join(gap)}`)]
  })
  const date = dateIn(metadata.date, language)
  return [...authors, ...(date === '' ? [] : [line('Date', date)])]
}

function hasText(pieces: Pieces): boolean {
  return pieces.some((piece) => piece.kind === 'reference' || piece.text.trim() !== '')
}

function propertiesOf(article: PublishedArticle, language: Language) {
  const { metadata } = article
  const content = contentOf(editionIn(article, language).document, language)
  return {
    title: oneLine(piecesText(content.title)),
    subject: oneLine(localText(metadata.section, language)),
    creator: metadata.byline
      .map(({ name }) => oneLine(localText(name, language)))
      .filter(Boolean)
      .join('; '),
    keywords: metadata.tags.map(oneLine).join(', '),
    description: summaryOf(content, language),
    identifier: editionUrn(uuidUrn(article.id), language),
    language,
    created: utcSeconds(metadata.date),
    modified: utcSeconds(modified(article, language)),
  }
}
