import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runsText } from '../draft.ts'
import { cut, cutRuns } from './cut.ts'
import { anyDraft, plainSentences } from './drafts.suite.ts'

const edition = { language: 'en', title: [{ text: 'T' }], date: '', byline: [], skipped: [] } as const

test('sentences keep their marks, and a run over two sentences is parted', () => {
  const sentences = cutRuns(
    [{ text: 'One ' }, { text: 'two. Three', emphasis: true }, { text: ' four.' }],
    'en',
    plainSentences,
  )
  expect(sentences).toEqual([
    [{ text: 'One ' }, { text: 'two.', emphasis: true }],
    [{ text: 'Three', emphasis: true }, { text: ' four.' }],
  ])
})

test('a reference at the end of a sentence stays with it, before or after the full stop', () => {
  const note = { text: '', note: '1' }
  const texts = (parts: Parameters<typeof cutRuns>[0]) =>
    cutRuns(parts, 'en', plainSentences).map((sentence) =>
      sentence.map((run) => run.note ?? run.text).join('|'),
    )
  expect(texts([{ text: 'One.' }, note, { text: ' Two.' }])).toEqual(['One.|1', 'Two.'])
  expect(texts([{ text: 'One' }, note, { text: '. Two.' }])).toEqual(['One|1|.', 'Two.'])
  expect(texts([{ text: '一。' }, note, { text: '二。' }])).toEqual(['一。|1', '二。'])
  expect(texts([{ text: 'One. ' }, note, { text: 'Two.' }])).toEqual(['One.', '1|Two.'])
})

test('titles and headings are one sentence; footnotes come last; empty blocks go', () => {
  const found = cut(
    {
      ...edition,
      blocks: [
        { kind: 'footnote', note: '1', runs: [{ text: 'Note.' }] },
        { kind: 'heading', level: 3, runs: [{ text: 'A. B.' }] },
        { kind: 'paragraph', runs: [{ text: '  ' }] },
        { kind: 'figure', asset: '', alt: '', runs: [] },
      ],
    },
    plainSentences,
  )
  expect(found.blocks.map(({ shape, sentences }) => [shape.kind, sentences.length])).toEqual([
    ['title', 1],
    ['heading', 1],
    ['figure', 0],
    ['footnote', 1],
  ])
})

test('only what stands before the body is a standfirst, and an empty body is one empty paragraph', () => {
  const standfirst = { kind: 'standfirst', runs: [{ text: 'Why.' }] } as const
  const kinds = (blocks: Parameters<typeof cut>[0]['blocks']) =>
    cut({ ...edition, blocks }, plainSentences).blocks.map(({ shape }) => shape.kind)
  expect(kinds([standfirst, standfirst])).toEqual(['title', 'standfirst', 'paragraph'])
  expect(kinds([standfirst, { kind: 'divider' }, standfirst])).toEqual([
    'title',
    'standfirst',
    'divider',
    'paragraph',
  ])
})

test('cutting keeps every character but white space, and every reference', () => {
  const seed = Date.now() & 0x7fffffff
  console.log(`cut seed ${seed}`)
  const letters = (text: string) => text.replace(/\s/g, '')
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const before = [
        draft.title,
        ...draft.blocks.map((block) => (block.kind === 'divider' ? [] : block.runs)),
      ].flat()
      const after = cut(draft, plainSentences).blocks.flatMap(({ sentences }) => sentences.flat())
      const sorted = (runs: typeof before) => [...letters(runsText(runs))].sort().join('')
      expect(sorted(after)).toBe(sorted(before))
      expect(after.filter(({ note }) => note !== undefined).length).toBe(
        before.filter(({ note }) => note !== undefined).length,
      )
    }),
    { seed, numRuns: 500 },
  )
})
