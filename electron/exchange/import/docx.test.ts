import { expect, test } from 'vitest'
import { runsText } from '../../../shared/document/draft.ts'
import { zip } from '../export/zip.ts'
import { docx, docxOf } from './docx.suite.ts'
import { docxToHtml } from './docx.ts'
import { readImport } from './readFile.ts'

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

test('styles give title, standfirst, headings and quotations; marks are kept, deletions are done', async () => {
  const bytes = await docx(
    ['Title', 'The Weir'],
    ['Subtitle', 'Why it leaks.'],
    [
      '',
      run('It is ') +
        run('very', '<w:i/>') +
        run(' old.') +
        `<w:del w:id="1" w:author="A">${'<w:r><w:delText>Gone.</w:delText></w:r>'}</w:del>`,
    ],
    ['Heading1', 'Repairs'],
    ['Quote', 'It holds.'],
    ['', ' '],
  )
  const read = await readImport({ name: 'weir.docx', bytes })
  if (!read.ok) throw new Error(read.error)
  const { edition, format } = read.value
  expect(format).toBe('docx')
  expect(runsText(edition.title)).toBe('The Weir')
  expect(edition.blocks).toEqual([
    { kind: 'standfirst', runs: [{ text: 'Why it leaks.' }] },
    { kind: 'paragraph', runs: [{ text: 'It is ' }, { text: 'very', emphasis: true }, { text: ' old.' }] },
    { kind: 'heading', level: 2, runs: [{ text: 'Repairs' }] },
    { kind: 'blockquote', runs: [{ text: 'It holds.' }] },
  ])
  expect(edition.skipped).toEqual([])
  expect(read.value.changes).toEqual({ insertions: 0, deletions: 1 })
})

test('a document in the form of a saved page is recognised as one', async () => {
  const lines = [
    'Language : English 简体 繁體',
    'The Weir',
    'Mar 07, 2019',
    'By Ines Duarte, Hydrologist',
    'It leaks, and it has leaked for years.',
    'Back to Top',
  ]
  const read = await readImport({ name: 'x', bytes: await docx(...lines.map((line) => ['', line] as const)) })
  if (!read.ok) throw new Error(read.error)
  expect(read.value.edition).toMatchObject({
    date: '2019-03-07',
    byline: [{ name: 'Ines Duarte', post: 'Hydrologist' }],
  })
  expect(runsText(read.value.edition.title)).toBe('The Weir')
  expect(read.value.edition.blocks).toHaveLength(1)
})

test('broken, half-written and hostile documents are refused with a code', async () => {
  const whole = await docx(['', 'Text.'])
  const damaged = [
    whole.subarray(0, whole.length / 2),
    await docxOf('<w:document><w:body><w:p>'),
    await docxOf('<!DOCTYPE d [<!ENTITY a "b">]><w:document>&a;</w:document>'),
    await zip(new Map([['a.xml', Buffer.from('<a/>')]])),
  ]
  for (const bytes of damaged)
    expect(await docxToHtml(bytes, 'x.docx')).toMatchObject({ ok: false, error: 'damaged' })
  const other = await zip(new Map([['[Content_Types].xml', Buffer.from('<Types/>')]]))
  expect(await docxToHtml(other, 'x.xlsx')).toMatchObject({ ok: false, error: 'unknown-format' })
  const empty = await docx(['', ' '])
  expect(await readImport({ name: 'x.docx', bytes: empty })).toMatchObject({ ok: false, error: 'no-text' })
})

test('a document of very deep XML costs bounded time', async () => {
  const started = performance.now()
  const deep = `<w:document>${'<w:p>'.repeat(100_000)}${'</w:p>'.repeat(100_000)}</w:document>`
  const read = await readImport({ name: 'x.docx', bytes: await docxOf(deep) })
  expect(read.ok).toBe(false)
  expect(performance.now() - started).toBeLessThan(15_000)
})

test('what only looks like many deletions is looked through once', async () => {
  const marks = `<![CDATA[${'<w:delText'.repeat(100_000)}]]>`
  const bytes = await docx(['', `<w:r><w:t>${marks}</w:t></w:r>`])
  const began = performance.now()
  expect(await docxToHtml(bytes, 'weir.docx')).toMatchObject({ ok: true, value: { skipped: [] } })
  expect(performance.now() - began).toBeLessThan(4000)
})
