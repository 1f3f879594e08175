import type { Node } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { schema } from '../document/schema.ts'
import { newsOf, withNews } from './news.ts'
import { type ReadArticle, readEdition } from './reading.ts'

const segment = (id: string, ...content: readonly Node[]) => schema.node('segment', { id }, content)
const link = schema.mark('link', { href: 'https://example.org/' })
const [strong, emphasis] = [schema.mark('strong'), schema.mark('emphasis')]
const doc = schema.node('doc', null, [
  schema.node('title', null, [segment('a', schema.text('Title'))]),
  schema.node('paragraph', null, [
    segment(
      'b',
      schema.text('See '),
      schema.text('the ', [link]),
      schema.text('page', [link, strong]),
      schema.node('footnote_ref', { note: 'n' }),
      schema.text(' now', [emphasis]),
    ),
    segment('c', schema.text('End.')),
  ]),
])

test('an edition is read with its marks and where each segment stands', () => {
  const { segments } = readEdition(doc, 'en')
  expect(segments.map(({ segment: id, block, isFirst, isLast }) => [id, block, isFirst, isLast])).toEqual([
    ['a', 'title', true, true],
    ['b', 'paragraph', true, false],
    ['c', 'paragraph', false, true],
  ])
  const read = segments[1]
  expect(read?.text).toBe('See the page\uFFFC now')
  expect(read?.marks.map(({ kind, from, to }) => [kind, read.text.slice(from, to)])).toEqual([
    ['link', 'the page'],
    ['strong', 'page'],
    ['emphasis', ' now'],
  ])
  expect(read?.marks[0]?.href).toBe('https://example.org/')
})

test('news name what was read anew, and give the same article with what was known', () => {
  const first: ReadArticle = { source: 'en', editions: [readEdition(doc, 'en'), readEdition(doc, 'zh-Hans')] }
  const all = newsOf(null, first)
  const there = withNews(null, all)
  expect(there).toEqual(first)
  expect(newsOf(first, first).editions).toEqual([])

  const title = schema.node('title', null, [segment('a', schema.text('New'))])
  const other = doc.copy(doc.content.replaceChild(0, title))
  const next: ReadArticle = { source: 'en', editions: [readEdition(other, 'en'), ...first.editions.slice(1)] }
  const news = newsOf(first, next)
  expect(
    news.editions.map(({ language, order, segments }) => [
      language,
      order,
      segments.map((each) => each.text),
    ]),
  ).toEqual([['en', null, ['New']]])
  const then = withNews(there, structuredClone(news))
  expect(then).toEqual(next)
  expect(then.editions[0]?.segments[1]).toBe(there.editions[0]?.segments[1])
})

test('news of segments that came, went and moved', () => {
  const edition = readEdition(doc, 'en')
  const [a, b, c] = edition.segments
  if (!a || !b || !c) throw new Error('three segments')
  const of = (...segments: readonly (typeof a)[]): ReadArticle => ({
    source: 'en',
    editions: [{ language: 'en', segments }],
  })
  const before = of(a, b)
  for (const next of [of(b, a), of(a), of(a, c, b), of()]) {
    expect(withNews(before, newsOf(before, next))).toEqual(next)
  }
})
