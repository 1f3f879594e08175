import type { Language } from '../../../locale.ts'
import { element, lines, type Markup, text, xmlFile } from '../markup.ts'
import type { Lettering } from './lettering.ts'
import { word } from './namespaces.ts'

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const overrides: { readonly [part: string]: string } = {
  'word/document.xml': `${main}.document.main+xml`,
  'word/styles.xml': `${main}.styles+xml`,
  'word/numbering.xml': `${main}.numbering+xml`,
  'word/settings.xml': `${main}.settings+xml`,
  'word/footnotes.xml': `${main}.footnotes+xml`,
  'word/comments.xml': `${main}.comments+xml`,
  'word/commentsExtended.xml': `${main}.commentsExtended+xml`,
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
}

const byEnding = {
  gif: 'image/gif',
  jpg: 'image/jpeg',
  png: 'image/png',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
}

/** [Content_Types].xml: what the parts are. */
export function contentTypesFile(parts: Iterable<string>): string {
  const defaults = Object.entries(byEnding).map(([Extension, ContentType]) =>
    element('Default', { Extension, ContentType }),
  )
  const own = [...parts].flatMap((part) => {
    const ContentType = overrides[part]
    return ContentType === undefined ? [] : [element('Override', { PartName: `/${part}`, ContentType })]
  })
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/content-types'
  return xmlFile(element('Types', { xmlns }, lines(...defaults, ...own)), { standalone: true })
}

/** What a document's properties say of it; '' is left out, times are to the second. */
export interface Properties {
  readonly title: string
  readonly subject: string
  readonly creator: string
  readonly keywords: string
  readonly description: string
  readonly identifier: string
  readonly language: Language
  readonly created: string | null
  readonly modified: string | null
}

/** docProps/core.xml. No time in it is that of writing. */
export function propertiesFile(about: Properties): string {
  const named = (name: string, content: string) => (content === '' ? [] : [element(name, {}, text(content))])
  const dated = (name: string, time: string | null) =>
    time === null ? [] : [element(name, { 'xsi:type': 'dcterms:W3CDTF' }, text(time))]
  const names = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  }
  const root = element(
    'cp:coreProperties',
    names,
    lines(
      ...named('dc:title', about.title),
      ...named('dc:subject', about.subject),
      ...named('dc:creator', about.creator),
      ...named('cp:keywords', about.keywords),
      ...named('dc:description', about.description),
      ...named('dc:identifier', about.identifier),
      ...named('dc:language', about.language),
      ...dated('dcterms:created', about.created),
      ...dated('dcterms:modified', about.modified),
    ),
  )
  return xmlFile(root, { standalone: true })
}

/** word/settings.xml; where suggestions are shown, what the next person changes is one too. */
export function settingsFile(lettering: Lettering, isTracked: boolean): string {
  const separator = (id: number) => element('w:footnote', { 'w:id': id })
  const mode = element('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  })
  const tags = { 'w:val': lettering.language, 'w:eastAsia': lettering.eastAsiaLanguage }
  const root = element(
    'w:settings',
    { 'xmlns:w': word },
    lines(
      ...(isTracked ? [element('w:trackRevisions', {})] : []),
      element('w:characterSpacingControl', {
        'w:val': lettering.isHan ? 'compressPunctuation' : 'doNotCompress',
      }),
      element('w:footnotePr', {}, separator(-1), separator(0)),
      element('w:compat', {}, mode),
      element('w:themeFontLang', tags),
    ),
  )
  return xmlFile(root, { standalone: true })
}

/** The page: A4 with an inch around its text. */
export function section(): Markup {
  const edge = 1440
  const margins = { 'w:top': edge, 'w:right': edge, 'w:bottom': edge, 'w:left': edge }
  return element(
    'w:sectPr',
    {},
    element('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }),
    element('w:pgMar', { ...margins, 'w:header': 720, 'w:footer': 720, 'w:gutter': 0 }),
  )
}
