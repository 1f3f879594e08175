import { element, lines, type Markup, xmlFile } from '../markup.ts'
import type { Lettering } from './lettering.ts'
import { word } from './namespaces.ts'

const value = (name: string, val: string | number) => element(name, { 'w:val': val })

const size = (points: number) => [value('w:sz', points * 2), value('w:szCs', points * 2)]
const bold = [element('w:b', {}), element('w:bCs', {})]
const grey = value('w:color', '595959')
const space = (before: number, after: number, line?: number) =>
  element('w:spacing', {
    'w:before': before,
    'w:after': after,
    ...(line === undefined ? {} : { 'w:line': line, 'w:lineRule': 'auto' }),
  })

interface Style {
  /** Word's own name, by which every program knows it. */
  readonly name: string
  readonly basedOn?: string
  readonly next?: string
  readonly paragraph?: readonly Markup[]
  readonly run?: readonly Markup[]
}

function style(type: 'paragraph' | 'character', id: string, about: Style): Markup {
  const isDefault = id === 'Normal' || id === 'DefaultParagraphFont'
  const based = about.basedOn ?? (type === 'paragraph' ? 'Normal' : 'DefaultParagraphFont')
  const isOwn = id === 'Divider' || id === 'Figure' || id === 'Byline'
  return element(
    'w:style',
    {
      'w:type': type,
      'w:default': isDefault ? 1 : undefined,
      'w:customStyle': isOwn ? 1 : undefined,
      'w:styleId': id,
    },
    value('w:name', about.name),
    ...(isDefault ? [] : [value('w:basedOn', based)]),
    ...(about.next === undefined ? [] : [value('w:next', about.next)]),
    element('w:qFormat', {}),
    ...(about.paragraph ? [element('w:pPr', {}, ...about.paragraph)] : []),
    ...(about.run ? [element('w:rPr', {}, ...about.run)] : []),
  )
}

/** word/styles.xml: the styles of an edition in its fonts, under the names that Word has for them. */
export function stylesFile(lettering: Lettering): string {
  const { isHan, latin, eastAsia, language, eastAsiaLanguage } = lettering
  const fonts = { 'w:ascii': latin, 'w:hAnsi': latin, 'w:eastAsia': eastAsia, 'w:cs': latin }
  const tags = { 'w:val': language, 'w:eastAsia': eastAsiaLanguage, 'w:bidi': 'ar-SA' }
  const defaults = element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element('w:rPr', {}, element('w:rFonts', fonts), ...size(12), element('w:lang', tags)),
    ),
    element('w:pPrDefault', {}, element('w:pPr', {}, space(0, 0, isHan ? 360 : 324))),
  )
  const root = element(
    'w:styles',
    { 'xmlns:w': word },
    lines(defaults, ...paragraphs(isHan), ...characters(isHan)),
  )
  return xmlFile(root, { standalone: true })
}

function paragraphs(isHan: boolean): Markup[] {
  // Chinese text begins two characters in; English has space between its paragraphs.
  const indent = element('w:ind', { 'w:firstLineChars': 200, 'w:firstLine': 480 })
  const keep = element('w:keepNext', {})
  const heading = (level: number, points: number) =>
    style('paragraph', `Heading${level}`, {
      name: `heading ${level}`,
      next: 'BodyText',
      paragraph: [keep, space(320, 120), value('w:outlineLvl', level - 1)],
      run: [...bold, ...size(points)],
    })
  const bar = element('w:bottom', { 'w:val': 'single', 'w:sz': 4, 'w:space': 1, 'w:color': 'A6A6A6' })
  const inset = { 'w:left': 567, 'w:right': 567 }
  return [
    style('paragraph', 'Normal', { name: 'Normal' }),
    style('paragraph', 'BodyText', {
      name: 'Body Text',
      paragraph: isHan ? [space(0, 80), indent] : [space(0, 180)],
    }),
    style('paragraph', 'Title', {
      name: 'Title',
      next: 'Subtitle',
      paragraph: [keep, space(0, 160, 276), value('w:outlineLvl', 0)],
      run: [...bold, ...size(22)],
    }),
    style('paragraph', 'Subtitle', {
      name: 'Subtitle',
      next: 'BodyText',
      paragraph: [space(60, 360)],
      run: [grey, ...size(14)],
    }),
    style('paragraph', 'Byline', { name: 'Byline', paragraph: [space(0, 60)] }),
    style('paragraph', 'Date', { name: 'Date', next: 'BodyText', paragraph: [space(0, 240)], run: [grey] }),
    heading(2, 16),
    heading(3, 14),
    heading(4, 12),
    style('paragraph', 'Quote', {
      name: 'Quote',
      paragraph: [space(120, 200), element('w:ind', inset)],
    }),
    style('paragraph', 'ListBullet', { name: 'List Bullet', paragraph: [space(0, 80)] }),
    style('paragraph', 'ListNumber', { name: 'List Number', paragraph: [space(0, 80)] }),
    style('paragraph', 'Figure', { name: 'Figure', next: 'Caption', paragraph: [keep, space(240, 80)] }),
    style('paragraph', 'Caption', {
      name: 'caption',
      next: 'BodyText',
      paragraph: [space(0, 240)],
      run: [grey, ...size(10.5)],
    }),
    style('paragraph', 'Divider', {
      name: 'Divider',
      next: 'BodyText',
      paragraph: [element('w:pBdr', {}, bar), space(120, 240)],
    }),
    style('paragraph', 'FootnoteText', {
      name: 'footnote text',
      paragraph: [space(0, 40, 264)],
      run: size(10),
    }),
    style('paragraph', 'CommentText', { name: 'annotation text', run: size(10) }),
  ]
}

function characters(isHan: boolean): Markup[] {
  return [
    style('character', 'DefaultParagraphFont', { name: 'Default Paragraph Font' }),
    style('character', 'Emphasis', {
      name: 'Emphasis',
      run: isHan ? [value('w:em', 'dot')] : [element('w:i', {}), element('w:iCs', {})],
    }),
    style('character', 'Hyperlink', {
      name: 'Hyperlink',
      run: [value('w:color', '0B5394'), value('w:u', 'single')],
    }),
    style('character', 'FootnoteReference', {
      name: 'footnote reference',
      run: [value('w:vertAlign', 'superscript')],
    }),
    style('character', 'CommentReference', { name: 'annotation reference', run: size(8) }),
  ]
}
