import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runsText } from '../../../shared/document/draft.ts'
import { segmentsOf } from '../../../shared/document/segment.ts'
import { ulids } from '../../../shared/ids.ts'
import { zip } from '../export/zip.ts'
import { buildArticle } from './buildArticle.ts'
import { docxOf, namespaces, pictureRun, pixel } from './docx.suite.ts'
import { metadataOf, previewImport } from './plan.ts'
import { readImport } from './readFile.ts'

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (style: string, inside: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${inside}</w:p>`
const document = (...paragraphs: readonly string[]) =>
  `<w:document ${namespaces}><w:body>${paragraphs.join('')}</w:body></w:document>`

test('pictures come with alternative text and caption, and what is no image is told', async () => {
  const bytes = await docxOf(
    document(
      paragraph('Title', run('The Weir')),
      paragraph('', run('Before it.') + pictureRun('r2', 'A weir in flood')),
      paragraph('', pictureRun('r2', 'A weir')),
      paragraph('Caption', run('The weir in 2019.')),
      paragraph('', run('After it.') + pictureRun('r3', 'drawn')),
    ),
    { 'media/a.png': pixel, 'media/b.png': '<svg onload="x"/>' },
  )
  const read = await readImport({ name: 'weir.docx', bytes })
  if (!read.ok) throw new Error(read.error)
  const { edition, pictures } = read.value
  expect(pictures).toMatchObject([{ mediaType: 'image/png' }])
  const asset = pictures[0]?.hash ?? ''
  expect(edition.blocks).toEqual([
    { kind: 'paragraph', runs: [{ text: 'Before it.' }] },
    { kind: 'figure', asset, alt: 'A weir in flood', runs: [] },
    { kind: 'figure', asset, alt: 'A weir', runs: [{ text: 'The weir in 2019.' }] },
    { kind: 'paragraph', runs: [{ text: 'After it.' }] },
  ])
  expect(edition.skipped).toContain('word/media/b.png')
})

test('headings below the title keep their order, footnotes and endnotes their places', async () => {
  const note = (tag: string, id: number, text: string) =>
    `<w:${tag} w:id="${id}"><w:p><w:r><w:${tag}Ref/></w:r>${run(text)}</w:p></w:${tag}>`
  const bytes = await docxOf(
    document(
      paragraph('Title', run('The Weir')),
      paragraph('Heading1', run('Repairs')),
      paragraph('Heading2', run('The first')),
      paragraph(
        '',
        `${run('It is old')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('. It holds')}<w:r><w:endnoteReference w:id="2"/></w:r>${run('.')}`,
      ),
    ),
    {
      'footnotes.xml': `<w:footnotes ${namespaces}>${note('footnote', 2, 'Very old.')}</w:footnotes>`,
      'endnotes.xml': `<w:endnotes ${namespaces}>${note('endnote', 2, 'So far.')}</w:endnotes>`,
    },
  )
  const read = await readImport({ name: 'weir.docx', bytes })
  if (!read.ok) throw new Error(read.error)
  const { blocks } = read.value.edition
  expect(blocks.slice(0, 2)).toMatchObject([
    { kind: 'heading', level: 2 },
    { kind: 'heading', level: 3 },
  ])
  expect(blocks[2]).toEqual({
    kind: 'paragraph',
    runs: [
      { text: 'It is old' },
      { text: '', note: '1' },
      { text: '. It holds' },
      { text: '', note: '2' },
      { text: '.' },
    ],
  })
  expect(blocks.slice(3)).toMatchObject([
    { kind: 'footnote', note: '1', runs: [{ text: 'Very old.' }] },
    { kind: 'footnote', note: '2', runs: [{ text: 'So far.' }] },
  ])
})

test('comments stand on their text, one talk for one stretch', async () => {
  const comment = (id: number, author: string, text: string) =>
    `<w:comment w:id="${id}" w:author="${author}" w:date="2026-01-02T08:00:00Z"><w:p>${run(text)}</w:p></w:comment>`
  const from = (id: number) => `<w:commentRangeStart w:id="${id}"/>`
  const to = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
  const bytes = await docxOf(
    document(
      paragraph('Title', run('The Weir')),
      paragraph(
        '',
        `${run('It is ')}${from(0)}${from(1)}${run('very old')}${to(0)}${to(1)}${run('. It holds.')}`,
      ),
    ),
    {
      'comments.xml': `<w:comments ${namespaces}>${comment(0, 'Lin', 'How old &amp; where?')}${comment(1, 'Ada', 'From 1901.')}${comment(2, 'Ada', 'Good title.')}</w:comments>`,
    },
  )
  const plan = await previewImport([{ name: 'weir.docx', bytes }])
  if (!plan.ok) throw new Error(plan.error)
  const editions = [{ language: 'en' as const, title: 'The Weir' }]
  const corrections = { slug: 'weir', source: 'en' as const, metadata: metadataOf(plan.value), editions }
  const built = buildArticle(plan.value, corrections, ulids(Date.now, Math.random))
  if (!built.ok) throw new Error(built.error)
  const doc = built.value.documents.get('en')
  if (!doc) throw new Error('no document')
  expect(segmentsOf(doc).map(({ text }) => text)).toEqual(['The Weir', 'It is very old.', 'It holds.'])
  const at = '2026-01-02T08:00:00Z'
  expect(built.value.comments).toMatchObject([
    {
      anchor: { segment: segmentsOf(doc)[1]?.id, start: 6, quote: 'very old' },
      comments: [
        { by: 'Lin', at, text: 'How old & where?' },
        { by: 'Ada', at, text: 'From 1901.' },
      ],
    },
    { anchor: { quote: 'The Weir' }, comments: [{ by: 'Ada', at, text: 'Good title.' }] },
  ])
})

test('OpenDocument is told apart, and what to do with it is said by a code of its own', async () => {
  const bytes = await zip(new Map([['mimetype', Buffer.from('application/vnd.oasis.opendocument.text')]]))
  expect(await readImport({ name: 'a.odt', bytes })).toMatchObject({ ok: false, error: 'opendocument' })
})

const samples = join(import.meta.dirname, '../../../../shared/data/formats/docx')
const here = existsSync(samples)

test.skipIf(!here)(
  `sample documents are read, each as what it is${here ? '' : ' (skipped: samples not there)'}`,
  async () => {
    const paths = readdirSync(samples, { recursive: true })
      .map(String)
      .filter((path) => path.endsWith('.docx'))
    const ends: Record<string, string> = {}
    for (const path of paths) {
      const name = path.replace(/.*[\\/]/, '')
      const read = await readImport({ name, bytes: readFileSync(join(samples, path)) })
      const { edition, pictures = [] } = read.ok ? read.value : {}
      const kinds = edition?.blocks.map((block) =>
        block.kind === 'divider' ? '' : `${block.kind}: ${runsText(block.runs).slice(0, 20)}`,
      )
      ends[name] = read.ok
        ? `${runsText(edition?.title ?? [])}|${kinds?.join('|')}|${pictures.length}`
        : read.error
    }
    console.log(ends)
    expect(Object.keys(ends).length).toBeGreaterThan(10)
  },
)
