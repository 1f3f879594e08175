import { expect, test } from 'vitest'
import { ulids } from '../../ids.ts'
import { segmentText } from '../../language/segment.ts'
import type { DraftBlock, DraftEdition } from '../draft.ts'
import { schema } from '../schema.ts'
import { segmentsOf } from '../segment.ts'
import { standingOf } from '../standing.ts'
import { assemble } from './assemble.ts'
import { cut } from './cut.ts'
import { sameSkeleton } from './emptyCopy.ts'
import { renew } from './renew.ts'

const newId = ulids(() => 0, Math.random)
const draft = (
  language: 'en' | 'zh-Hans',
  title: string,
  ...blocks: readonly (string | DraftBlock)[]
): DraftEdition => ({
  language,
  title: [{ text: title }],
  blocks: blocks.map((block) =>
    typeof block === 'string' ? { kind: 'paragraph', runs: [{ text: block }] } : block,
  ),
  date: '',
  byline: [],
  skipped: [],
})
const english = (...blocks: readonly (string | DraftBlock)[]) =>
  cut(draft('en', 'The Weir', ...blocks), segmentText)

/** An English article and its translation, sentence by sentence; `join` makes one segment of two. */
function article(
  blocks: readonly (string | DraftBlock)[],
  chinese: readonly (string | DraftBlock)[],
  join = false,
) {
  const source = english(...blocks)
  const edition = cut(draft('zh-Hans', '堰', ...chinese), segmentText)
  const count = source.blocks.flatMap(({ sentences }) => sentences).length
  const links = Array.from({ length: count }, (_, at) => ({ source: [at], target: [at], score: 1 }))
  const joined = [...links.slice(0, 1), { source: [1, 2], target: [1, 2], score: 1 }, ...links.slice(3)]
  return assemble(source, [{ edition, links: join ? joined : links }], newId)
}

const texts = (doc: Parameters<typeof segmentsOf>[0] | undefined) =>
  doc === undefined ? [] : segmentsOf(doc).map(({ text }) => text)

test('what stayed keeps its translation, what changed is stale, what is new is empty, what is gone is told', () => {
  const old = article(
    ['It is old. It leaks a little.', 'Nobody goes there.'],
    ['它很旧。它有点漏水。', '没有人去那里。'],
  )
  const { documents, report } = renew(
    old,
    english('A new beginning. It is old. It leaks very much.', 'They repair it.'),
    segmentText,
    newId,
  )
  const [source, target] = [documents.get('en'), documents.get('zh-Hans')]
  if (!source || !target) throw new Error('an edition is missing')
  source.check()
  target.check()
  expect(sameSkeleton(source, target)).toBe(true)
  expect(texts(source)).toEqual([
    'The Weir',
    'A new beginning.',
    'It is old.',
    'It leaks very much.',
    'They repair it.',
  ])
  expect(texts(target)).toEqual(['堰', '', '它很旧。', '它有点漏水。', ''])
  const standings = segmentsOf(target).map((segment, at) => standingOf(segment, texts(source)[at] ?? ''))
  expect(standings).toEqual(['translated', 'empty', 'translated', 'stale', 'empty'])
  expect(report).toMatchObject({
    unchanged: 2,
    changed: [{ before: 'It leaks a little.', after: 'It leaks very much.' }],
    added: [{ text: 'A new beginning.' }, { text: 'They repair it.' }],
    removed: [{ text: 'Nobody goes there.', translations: { 'zh-Hans': '没有人去那里。' } }],
  })
})

test('the same text again changes nothing, also where a segment holds two sentences', () => {
  const blocks = ['It is old. It leaks.', 'Nobody goes there.']
  const old = article(blocks, ['它很旧。它漏水。', '没有人去那里。'], true)
  const { documents, report } = renew(old, english(...blocks), segmentText, newId)
  for (const [language, document] of old) expect(documents.get(language)?.eq(document)).toBe(true)
  expect(report).toMatchObject({ unchanged: 3, changed: [], added: [], removed: [] })
})

test('a sentence that comes between two of one segment joins it', () => {
  const old = article(['It is old. It leaks.'], ['它很旧。它漏水。'], true)
  const { documents } = renew(old, english('It is old. It is long. It leaks.'), segmentText, newId)
  expect(texts(documents.get('en'))).toEqual(['The Weir', 'It is old. It is long. It leaks.'])
  expect(texts(documents.get('zh-Hans'))).toEqual(['堰', '它很旧。它漏水。'])
})

test('notes keep their references under new names, figures their words in each language', () => {
  const note = (name: string, text: string): DraftBlock => ({
    kind: 'footnote',
    note: name,
    runs: [{ text }],
  })
  const cites = (text: string, name: string): DraftBlock => ({
    kind: 'paragraph',
    runs: [{ text }, { text: '', note: name }],
  })
  const figure: DraftBlock = { kind: 'figure', asset: 'a'.repeat(64), alt: 'Weir', runs: [] }
  const old = article(
    [cites('It is old.', '1'), figure, note('1', 'Very.')],
    [cites('它很旧。', '1'), figure, note('1', '非常。')],
  )
  const { documents } = renew(
    old,
    english(
      cites('It is new here.', '1'),
      cites('It is old.', '2'),
      figure,
      note('1', 'Quite.'),
      note('2', 'Very.'),
    ),
    segmentText,
    newId,
  )
  const target = documents.get('zh-Hans')
  expect(texts(target)).toEqual(['堰', '', '它很旧。\uFFFC', '', '', '非常。'])
  const names: string[] = []
  target?.descendants((node) => {
    if (node.type === schema.nodes.footnote_ref) names.push(String(node.attrs.note))
  })
  expect(names).toEqual(['2'])
  const source = documents.get('en')
  if (source && target) expect(sameSkeleton(source, target)).toBe(true)
})
