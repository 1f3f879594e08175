import { expect, test } from 'vitest'
import { schema } from '../../../document/schema.ts'
import { languages } from '../../../locale.ts'
import { xmlText } from '../../../xml/tree.ts'
import { piecesText } from '../../content.ts'
import { contentOf } from '../../contentOf.ts'
import { editionIn, type PublishedArticle } from '../../input.ts'
import { doc, holder, p, sampleArticle, segment } from '../../sampleArticle.ts'
import type { Parts } from '../parts.ts'
import { elementsNamed, hostileArticle, parsed, shownArticle, under } from '../sampleArticles.ts'
import { docxParts } from './docx.ts'
import type { DocxComment } from './options.ts'

const main = 'word/document.xml'
const isXml = (name: string) => /\.(xml|rels)$/.test(name)

function withDocument(document: PublishedArticle['editions'][number]['document']): PublishedArticle {
  const article = shownArticle()
  return { ...article, editions: article.editions.slice(0, 1).map((each) => ({ ...each, document })) }
}

const paragraphs = (parts: Parts) =>
  elementsNamed(parts.get(main), 'p').map((paragraph) => {
    const style = [...under(paragraph)].find(({ name }) => name === 'pStyle')?.attributes['w:val']
    return [
      style,
      [...under(paragraph)]
        .filter(({ name }) => name === 't')
        .map(xmlText)
        .join(''),
    ]
  })

test('every block has its style, in the order that an import knows again', () => {
  expect(paragraphs(docxParts(shownArticle(), 'en'))).toEqual([
    ['Title', 'Rivers and Reserves'],
    ['Byline', 'By Lin Wei, Professor, Institute of Water'],
    ['Date', 'November 3, 2019'],
    ['Subtitle', 'Why water will decide more than oil.'],
    ['BodyText', 'In 2019 the basin lost 3.5 billion tonnes. Two-thirds was never metered.'],
    ['Heading2', 'What was measured'],
    ['BodyText', 'See the report and act.'],
    ['Quote', '“Water is not a metaphor.”'],
    ['ListBullet', 'Meters'],
    ['ListBullet', 'Wells'],
    ['Figure', ''],
    ['Caption', 'The dam in May. Photo: Lin'],
    ['Divider', ''],
  ])
})

test.each(languages)('all parts are well-formed, named and found (%s), whatever the text', (language) => {
  for (const article of [shownArticle(), hostileArticle()]) {
    const parts = docxParts(article, language)
    for (const [name, part] of parts) if (isXml(name)) parsed(part)
    const declared = elementsNamed(parts.get('[Content_Types].xml'), 'Override').map(
      ({ attributes }) => attributes.PartName,
    )
    for (const name of parts.keys()) {
      const byEnding = /\.(rels|png|jpg|gif)$/.test(name) || name === '[Content_Types].xml'
      expect([name, byEnding || declared.includes(`/${name}`)]).toEqual([name, true])
    }
    for (const [rels, base, user] of [
      ['_rels/.rels', '', null],
      ['word/_rels/document.xml.rels', 'word/', main],
      ['word/_rels/footnotes.xml.rels', 'word/', 'word/footnotes.xml'],
    ] as const) {
      if (!parts.has(rels)) continue
      const known = elementsNamed(parts.get(rels), 'Relationship')
      for (const { attributes } of known) {
        const inside = attributes.TargetMode !== 'External'
        expect([attributes.Target, !inside || parts.has(`${base}${attributes.Target}`)]).toEqual([
          attributes.Target,
          true,
        ])
      }
      const ids = known.map(({ attributes }) => attributes.Id)
      const used = user === null ? [] : [...under(parsed(parts.get(user)))]
      for (const { attributes } of used) {
        const id = attributes['r:id'] ?? attributes['r:embed']
        if (id !== undefined) expect(ids).toContain(id)
      }
    }
  }
})

test('fonts, language and emphasis are those of the edition', () => {
  const styles = (language: 'en' | 'zh-Hans' | 'zh-Hant', region: 'tw' | 'hk' = 'tw') => {
    const article = shownArticle()
    const parts = docxParts({ ...article, site: { ...article.site, region } }, language)
    const [fonts] = elementsNamed(parts.get('word/styles.xml'), 'rFonts')
    const [lang] = elementsNamed(parts.get('word/styles.xml'), 'lang')
    return [fonts?.attributes['w:eastAsia'], lang?.attributes['w:eastAsia']]
  }
  expect(styles('zh-Hans')).toEqual(['SimSun', 'zh-CN'])
  expect(styles('zh-Hant')).toEqual(['PMingLiU', 'zh-TW'])
  expect(styles('zh-Hant', 'hk')).toEqual(['MingLiU_HKSCS', 'zh-HK'])
  const dots = elementsNamed(docxParts(shownArticle(), 'zh-Hans').get(main), 'em')
  expect(dots.map(({ attributes }) => attributes['w:val'])).toEqual(['dot'])
  const english = docxParts(shownArticle(), 'en').get(main)
  expect(elementsNamed(english, 'em')).toEqual([])
  expect(elementsNamed(english, 'i')).toHaveLength(1)
})

test('notes that are cited are footnotes, others stand at the end; a second citation is a field', () => {
  const document = doc(
    'T',
    '',
    p(['One', { text: '', note: 'a' }, ' two', { text: '', note: 'a' }, '.']),
    holder('footnote', { note: 'a' }, segment('Note A', { text: '', note: 'b' })),
    holder('footnote', { note: 'b' }, segment('Note B')),
    holder('footnote', { note: 'c' }, segment('Note C')),
  )
  const parts = docxParts(withDocument(document), 'en')
  const notes = elementsNamed(parts.get('word/footnotes.xml'), 'footnote')
  expect(notes.map(({ attributes }) => attributes['w:id'])).toEqual(['-1', '0', '1'])
  expect(notes.map(xmlText).at(-1)?.trim()).toBe('Note A2')
  expect(elementsNamed(parts.get(main), 'footnoteReference')).toHaveLength(1)
  expect(elementsNamed(parts.get(main), 'instrText').map(xmlText)).toEqual([' NOTEREF _Note1 \\f \\h '])
  expect(paragraphs(parts).slice(-2)).toEqual([
    ['FootnoteText', '[2] Note B'],
    ['FootnoteText', '[3] Note C'],
  ])
})

test('numbered lists begin anew, an image has words and a size, one that Word has not is told', () => {
  const items = (kind: string) => schema.node(kind, null, [holder('list_item', {}, segment('x'))])
  const figure = (asset: string) =>
    holder('figure', { asset: asset.repeat(64), alt: 'A "dam"', credit: '' }, segment(''))
  const article = withDocument(
    doc('T', '', items('ordered_list'), p('x'), items('ordered_list'), figure('a'), figure('b')),
  )
  const parts = docxParts(
    {
      ...article,
      assets: [
        ...article.assets,
        { hash: 'b'.repeat(64), name: 'b.webp', mediaType: 'image/webp', bytes: new Uint8Array(4) },
      ],
    },
    'en',
  )
  const ids = elementsNamed(parts.get(main), 'numId').map(({ attributes }) => attributes['w:val'])
  expect(ids).toEqual(['2', '3'])
  expect(elementsNamed(parts.get('word/numbering.xml'), 'startOverride')).toHaveLength(2)
  const [about] = elementsNamed(parts.get(main), 'docPr')
  expect(about?.attributes.descr).toBe('A "dam"')
  const [extent] = elementsNamed(parts.get(main), 'extent')
  expect(extent?.attributes).toEqual({ cx: '9525', cy: '9525' })
  expect(paragraphs(parts).at(-1)).toEqual(['Figure', '[A "dam"]'])
})

test('properties are the article’s, and no time is that of writing', () => {
  const core = docxParts(shownArticle(), 'zh-Hans').get('docProps/core.xml')
  const said = Object.fromEntries(
    elementsNamed(core, 'coreProperties')
      .flatMap((root) => [...under(root)].slice(1))
      .map((each) => [each.name, xmlText(each)]),
  )
  expect(said).toEqual({
    title: '江河与储备',
    subject: '资源',
    creator: '林伟',
    keywords: 'water',
    description: '水，何以左右比石油更多的事。',
    identifier: expect.stringMatching(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    language: 'zh-Hans',
    created: '2019-11-03T00:00:00Z',
    modified: expect.stringMatching(/^2019-11-0\dT/),
  })
})

const remark = { by: 'Ann Bo', at: '2026-01-02T03:04:05.678Z', text: 'Why?\nSo.' }
const commented = (segment: string, range: DocxComment['range'], replies = 0): DocxComment => ({
  ...remark,
  segment,
  range,
  isResolved: replies > 0,
  replies: Array.from({ length: replies }, () => ({ ...remark, by: 'Cy' })),
})

test('comments stand at their words, with answers; those of a note at its number, those of nothing at the title', () => {
  const words = segment('The red house.')
  const note = segment('In a note.')
  const document = schema.node('doc', null, [
    holder('title', {}, segment('T')),
    holder('paragraph', {}, words, segment('x', { text: '', note: 'n' })),
    holder('footnote', { note: 'n' }, note),
  ])
  const comments = [
    commented(String(words.attrs.id), { from: 4, to: 7 }, 1),
    commented(String(note.attrs.id), null),
    commented('gone', null),
  ]
  const parts = docxParts(withDocument(document), 'en', { comments })
  const all = elementsNamed(parts.get('word/comments.xml'), 'comment')
  expect(
    all.map(({ attributes }) => [attributes['w:id'], attributes['w:author'], attributes['w:initials']]),
  ).toEqual([
    ['0', 'Ann Bo', 'AB'],
    ['1', 'Cy', 'C'],
    ['2', 'Ann Bo', 'AB'],
    ['3', 'Ann Bo', 'AB'],
  ])
  expect(all[0]?.attributes['w:date']).toBe('2026-01-02T03:04:05Z')
  const extended = elementsNamed(parts.get('word/commentsExtended.xml'), 'commentEx')
  expect(extended.map(({ attributes }) => attributes['w15:done'])).toEqual(['1', '1', '0', '0'])
  expect(extended[1]?.attributes['w15:paraIdParent']).toBe(extended[0]?.attributes['w15:paraId'])
  expect(rangeText(parts, '0')).toBe('red')
  expect(rangeText(parts, '2')).toBe('')
  const [title] = elementsNamed(parts.get(main), 'p')
  expect(
    title &&
      [...under(title)].some(
        ({ name, attributes }) => name === 'commentReference' && attributes['w:id'] === '3',
      ),
  ).toBe(true)
  for (const id of ['0', '1', '2', '3']) {
    for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) {
      const found = elementsNamed(parts.get(main), name).filter(({ attributes }) => attributes['w:id'] === id)
      expect([name, id, found.length]).toEqual([name, id, 1])
    }
  }
})

function rangeText(parts: Parts, id: string): string {
  let isIn = false
  let text = ''
  for (const { name, attributes, children } of under(parsed(parts.get(main)))) {
    if (attributes['w:id'] === id && name === 'commentRangeStart') isIn = true
    if (attributes['w:id'] === id && name === 'commentRangeEnd') isIn = false
    if (isIn && name === 't') text += children.join('')
  }
  return text
}

test('without being asked for, neither suggestions nor comments leave', () => {
  const suggested = [{ by: 'ann', at: '2026-01-02T03:04:05.678Z', content: [{ type: 'text', text: 'Old' }] }]
  const document = schema.node('doc', null, [
    holder('title', {}, schema.node('segment', { id: 's', suggested }, [schema.text('New')])),
    holder('paragraph', {}, segment('x')),
  ])
  const parts = docxParts(withDocument(document), 'en')
  expect([...parts.keys()].filter((name) => name.includes('comments'))).toEqual([])
  expect(String(parts.get(main))).not.toMatch(/w:ins|w:del|ann|Old/)
  expect(elementsNamed(parts.get('word/settings.xml'), 'trackRevisions')).toEqual([])
})

test('the text is that of the page', () => {
  for (const language of languages) {
    const article = sampleArticle()
    const { blocks } = contentOf(editionIn(article, language).document, language)
    const shown = paragraphs(docxParts(article, language)).map(([, text]) => text)
    for (const block of blocks) {
      if (block.kind === 'paragraph') expect(shown).toContain(piecesText(block.pieces))
    }
  }
})
