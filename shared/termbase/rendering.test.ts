import { expect, test } from 'vitest'
import type { EntryId } from '../ids.ts'
import type { Language } from '../locale.ts'
import type { Term, TermEntry } from './entry.ts'
import { termKey } from './key.ts'
import { holdingsAt, knownAuthor, type People, renderingOf, targetsFor, writtenIn } from './rendering.ts'

function entry(
  id: string,
  kind: TermEntry['kind'],
  ...terms: readonly (readonly [Language, string, Partial<Term>?])[]
): TermEntry {
  return {
    id: id as EntryId,
    kind,
    note: '',
    terms: terms.map(([language, text, more]) => ({ language, text, status: 'preferred', ...more })),
  }
}

function people(...entries: readonly TermEntry[]): People {
  return {
    withId: (id) => entries.find((each) => each.id === id),
    withTerm: (key) => entries.filter(({ terms }) => terms.some((term) => termKey(term) === key)),
  }
}

const ivanov: TermEntry = {
  ...entry(
    'P',
    'person',
    ['en', 'Sergei Ivanov'],
    ['zh-Hans', '谢尔盖·伊万诺夫'],
    ['zh-Hans', '谢尔盖·伊凡诺夫', { status: 'forbidden' }],
  ),
  holdings: [
    { post: 'B' as EntryId, organisation: 'O' as EntryId, from: '2020-05', to: null },
    { post: 'A' as EntryId, organisation: 'O' as EntryId, from: '2015', to: '2020-05' },
  ],
}
const minister = entry('A', 'post', ['en', 'deputy minister'], ['zh-Hans', '副部长'])
const director = entry('B', 'post', ['en', 'director'], ['zh-Hans', '所长'])
const institute = entry('O', 'organisation', ['en', 'Institute of Water'], ['zh-Hans', '水研究所'])
const all = people(ivanov, minister, director, institute)

test('terms are given in the order in which they are to be written', () => {
  const one = entry(
    'x',
    'term',
    ['zh-Hant', '甲', { region: 'hk' }],
    ['zh-Hant', '乙', { status: 'admitted' }],
    ['zh-Hant', '丙', { status: 'forbidden', region: 'tw' }],
    ['zh-Hant', '丁'],
    ['zh-Hant', '戊', { region: 'tw' }],
  )
  const texts = (region: 'tw' | 'hk'): string =>
    targetsFor(one, 'zh-Hant', region)
      .map(({ text }) => text)
      .join('')
  expect([texts('tw'), texts('hk')]).toEqual(['戊丁乙甲丙', '甲丁乙戊丙'])
  expect(renderingOf(entry('x', 'term', ['en', 'a', { status: 'forbidden' }]), 'en', 'tw')).toBeNull()
})

test('the other script stands in, converted', () => {
  expect(writtenIn(ivanov, 'zh-Hant', 'tw')).toBe('謝爾蓋·伊萬諾夫')
  expect(writtenIn(ivanov, 'en', 'tw')).toBe('Sergei Ivanov')
  expect(writtenIn(entry('x', 'person', ['en', 'A']), 'zh-Hant', 'tw')).toBeNull()
})

test('posts are those of the date', () => {
  const posts = (date: string): (string | null)[] => holdingsAt(ivanov, date).map(({ post }) => post)
  expect([posts('2014-12-31'), posts('2016-01-01'), posts('2021-01-01'), posts('')]).toEqual([
    [],
    ['A'],
    ['B'],
    ['B'],
  ])
  expect(posts('2020-05-20')).toEqual(['B', 'A'])
})

test('a byline is completed and what differs is told', () => {
  const author = { name: { en: 'Sergei Ivanov', 'zh-Hans': '谢尔盖·伊凡诺夫' }, post: {}, affiliation: {} }
  expect(knownAuthor(author, all, '2016-03-01', 'tw')).toEqual({
    entry: 'P',
    completed: {
      name: { en: 'Sergei Ivanov', 'zh-Hans': '谢尔盖·伊凡诺夫', 'zh-Hant': '謝爾蓋·伊萬諾夫' },
      post: { en: 'deputy minister', 'zh-Hans': '副部长', 'zh-Hant': '副部長' },
      affiliation: { en: 'Institute of Water', 'zh-Hans': '水研究所', 'zh-Hant': '水研究所' },
    },
    differs: [
      { part: 'name', language: 'zh-Hans', written: '谢尔盖·伊凡诺夫', preferred: '谢尔盖·伊万诺夫' },
    ],
  })
})

test('a name of several people, or of nobody, is left alone', () => {
  const other = entry('Q', 'person', ['en', 'Sergei Ivanov'], ['zh-Hans', '塞尔吉'])
  const author = { name: { en: 'Sergei Ivanov' }, post: {}, affiliation: {} }
  expect(knownAuthor(author, people(ivanov, other), '', 'tw')).toEqual({
    entry: null,
    completed: author,
    differs: [],
  })
  expect(knownAuthor(author, people(), '', 'tw')).toEqual({ entry: null, completed: author, differs: [] })
  const told = { ...author, name: { en: 'Sergei Ivanov', 'zh-Hans': '塞尔吉' } }
  expect(knownAuthor(told, people(ivanov, other), '', 'tw').entry).toBe('Q')
})

test('what the byline says of the post is kept', () => {
  const author = { name: { en: 'Sergei Ivanov' }, post: { en: 'Visiting fellow' }, affiliation: {} }
  expect(knownAuthor(author, all, '2021-01-01', 'tw').completed.post).toEqual({ en: 'Visiting fellow' })
})
