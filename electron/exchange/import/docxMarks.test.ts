import { expect, test } from 'vitest'
import { layersOf } from '../../../shared/document/layer.ts'
import { schema } from '../../../shared/document/schema.ts'
import { segmentsOf } from '../../../shared/document/segment.ts'
import { ulids } from '../../../shared/ids.ts'
import { buildArticle } from './buildArticle.ts'
import { docx } from './docx.suite.ts'
import type { ChangeWay } from './docxMarks.ts'
import { metadataOf, previewImport } from './plan.ts'

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const gone = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`
const by = (author: string, day: number) =>
  `w:id="${day}" w:author="${author}" w:date="2026-01-0${day}T10:00:00Z"`
const ins = (author: string, day: number, inside: string) => `<w:ins ${by(author, day)}>${inside}</w:ins>`
const del = (author: string, day: number, inside: string) => `<w:del ${by(author, day)}>${inside}</w:del>`

const paragraphs = [
  ['Title', 'The Weir'],
  [
    '',
    run('It is ') +
      del('Lin', 1, gone('quite ')) +
      ins('Lin', 1, run('very ')) +
      run('old. ') +
      ins('Ada', 2, run('It leaks') + del('Lin', 3, gone(' much')) + run('. ')) +
      run('It holds.'),
  ],
  ['', del('Ada', 2, gone('A paragraph that goes.'))],
  ['', ins('Ada', 2, run('A paragraph that comes.'))],
] as const

async function built(way: ChangeWay, extra: readonly (readonly [string, string])[] = []) {
  const bytes = await docx(...paragraphs, ...extra)
  const plan = await previewImport([{ name: 'weir.docx', bytes }], undefined, way)
  if (!plan.ok) throw new Error(plan.error)
  const { slug, source } = plan.value
  const corrections = {
    slug,
    source,
    metadata: metadataOf(plan.value),
    editions: [{ language: 'en' as const, title: 'The Weir' }],
  }
  const article = buildArticle(plan.value, corrections, ulids(Date.now, Math.random))
  const document = article.ok ? article.value.documents.get('en') : undefined
  if (!article.ok || document === undefined) throw new Error('not built')
  document.check()
  return { document, plan: plan.value, comments: article.value.comments }
}

test('tracked changes are counted, and done or undone as is wanted', async () => {
  const accepted = await built('accept')
  expect(accepted.plan.files[0]?.changes).toEqual({ insertions: 3, deletions: 3 })
  expect(segmentsOf(accepted.document).map(({ text }) => text)).toEqual([
    'The Weir',
    'It is very old.',
    'It leaks.',
    'It holds.',
    'A paragraph that comes.',
  ])
  const rejected = await built('reject')
  expect(segmentsOf(rejected.document).map(({ text }) => text)).toEqual([
    'The Weir',
    'It is quite old.',
    'It holds.',
    'A paragraph that goes.',
  ])
})

test('kept changes are layers: the text is as accepted, the first layer as rejected', async () => {
  const { document } = await built('keep')
  const segments: { text: string; layers: (readonly [string, string])[] }[] = []
  document.descendants((node) => {
    if (node.type !== schema.nodes.segment) return true
    const layers = layersOf(node).map(({ by: name, content }) => {
      const nodes = (content as readonly { text: string }[] | null) ?? []
      return [name, nodes.map(({ text }) => text).join('')] as const
    })
    segments.push({ text: node.textContent, layers })
    return false
  })
  expect(segments).toEqual([
    { text: 'The Weir', layers: [] },
    { text: 'It is very old.', layers: [['Lin', 'It is quite old.']] },
    {
      text: 'It leaks.',
      layers: [
        ['Ada', ''],
        ['Lin', 'It leaks much.'],
      ],
    },
    { text: 'It holds.', layers: [] },
    { text: '', layers: [['Ada', 'A paragraph that goes.']] },
    { text: 'A paragraph that comes.', layers: [['Ada', '']] },
  ])
})
