import { expect, test } from 'vitest'
import { type CutBlock, type CutEdition, cut } from '../document/skeleton/cut.ts'
import { plainSentences } from '../document/skeleton/drafts.suite.ts'
import { alignEditions } from './editions.ts'

const block = (shape: CutBlock['shape'], ...texts: string[]): CutBlock => ({
  shape,
  sentences: texts.map((text) => [{ text }]),
})
const shape = (beads: ReturnType<typeof alignEditions>) =>
  beads.map((bead) => `${bead.source}-${bead.target}`).join(' ')

test('title meets title and notes meet notes, however their lengths differ', () => {
  const source: CutEdition = {
    language: 'en',
    blocks: [
      block({ kind: 'title' }, 'Water'),
      block({ kind: 'paragraph' }, 'The dam is old and its engineers are older still.', 'It leaks.'),
      block({ kind: 'footnote', note: '1' }, 'See the report of 2019.'),
    ],
  }
  const target: CutEdition = {
    language: 'zh-Hans',
    blocks: [
      block({ kind: 'title' }, '水，以及我们为什么总是在它流走以后才想起它来'),
      block({ kind: 'standfirst' }, '一篇短文。'),
      block({ kind: 'paragraph' }, '水坝老了，工程师比它还老。', '它漏水。'),
      block({ kind: 'footnote', note: '1' }, '见2019年的报告。'),
    ],
  }
  const found = shape(alignEditions(source, target))
  expect(found.startsWith('0-0 ')).toBe(true)
  expect(found.endsWith(' 3-4')).toBe(true)
})

test('an edition of a title alone has every other sentence to itself', () => {
  const empty = {
    language: 'zh-Hans',
    title: [{ text: '水' }],
    blocks: [],
    date: '',
    byline: [],
    skipped: [],
  } as const
  const full = {
    ...empty,
    language: 'en',
    blocks: [{ kind: 'paragraph', runs: [{ text: 'One. Two.' }] }],
  } as const
  expect(shape(alignEditions(cut(full, plainSentences), cut(empty, plainSentences)))).toBe('0-0 1- 2-')
})
