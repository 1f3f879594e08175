import { expect, test } from 'vitest'
import type { Author } from '../../shared/document/article.ts'
import { articleById } from '../storage/tables/article.ts'
import { createArticle, describeArticle, freeSlug, removeArticle, restoreArticle } from './articles.ts'
import type { Library } from './library.ts'
import { facets, type ListQuery, list, listStatements } from './list.ts'
import { findArticle, summary } from './summary.ts'
import { addArticle, metadata, must, testLibrary, testOptions } from './testLibrary.ts'

const all: ListQuery = {
  filter: { status: null, section: null, language: null, person: null },
  sort: 'changed',
  descending: true,
  from: 0,
  count: 100,
}

function author(en: string, hans: string): Author {
  return { name: { en, 'zh-Hans': hans }, post: {}, affiliation: {} }
}

function slugs(library: Library, query: Partial<ListQuery> = {}): string[] {
  return list(library, { ...all, ...query }).rows.map((row) => row.slug)
}

function shelf(): Library {
  const clock = { ms: Date.UTC(2026, 0, 2) }
  const library = testLibrary(testOptions(clock))
  const add = (...article: Parameters<typeof addArticle> extends [unknown, ...infer R] ? R : never) => {
    addArticle(library, ...article)
    clock.ms += 1000
  }
  add(
    'beta',
    [
      ['en', ['Beta', 'x']],
      ['zh-Hans', ['乙', '字']],
    ],
    {
      metadata: { date: '2015-11-03', section: { en: 'Economy' }, byline: [author('Yu Sui', '俞邃')] },
    },
  )
  add('alpha', [['en', ['alpha', 'x']]], {
    metadata: { date: '2020-01-01', section: { en: 'World' }, byline: [author('Yu Sui', '俞邃')] },
    status: 'in-review',
  })
  add('gamma', [['zh-Hans', ['丙', '字']]], { metadata: { section: { en: 'World' } }, status: 'draft' })
  return library
}

test('the list is sorted and filtered, and says how many there are', () => {
  const library = shelf()
  expect(slugs(library)).toEqual(['gamma', 'alpha', 'beta'])
  expect(slugs(library, { sort: 'title', descending: false })).toEqual(['alpha', 'beta', 'gamma'])
  expect(slugs(library, { sort: 'date' })).toEqual(['alpha', 'beta', 'gamma'])
  expect(slugs(library, { sort: 'section', descending: false })).toEqual(['beta', 'alpha', 'gamma'])
  const filtered = (filter: Partial<ListQuery['filter']>) =>
    slugs(library, { filter: { ...all.filter, ...filter } })
  expect(filtered({ section: 'World' })).toEqual(['gamma', 'alpha'])
  expect(filtered({ language: 'zh-Hans' })).toEqual(['gamma', 'beta'])
  expect(filtered({ status: 'in-review' })).toEqual(['alpha'])
  expect(filtered({ status: 'translating', language: 'zh-Hans' })).toEqual(['beta'])
  expect(filtered({ status: 'in-review', language: 'zh-Hans' })).toEqual([])
  expect(filtered({ person: 'Yu Sui' })).toEqual(['alpha', 'beta'])
  expect(list(library, { ...all, from: 1, count: 1 })).toMatchObject({ total: 3, rows: [{ slug: 'alpha' }] })
})

test('facets count articles', () => {
  const library = shelf()
  expect(facets(library)).toEqual({
    articles: 3,
    sections: [
      { value: 'Economy', label: { en: 'Economy' }, count: 1 },
      { value: 'World', label: { en: 'World' }, count: 2 },
    ],
    people: [{ value: 'Yu Sui', label: { en: 'Yu Sui', 'zh-Hans': '俞邃' }, count: 2 }],
    statuses: [
      { value: 'draft', label: {}, count: 1 },
      { value: 'in-review', label: {}, count: 1 },
      { value: 'translating', label: {}, count: 1 },
    ],
    languages: [
      { value: 'en', label: {}, count: 2 },
      { value: 'zh-Hans', label: {}, count: 2 },
    ],
  })
})

test('no page of the list sorts or reads all articles', () => {
  const library = shelf()
  for (const sort of ['changed', 'date', 'title', 'section'] as const) {
    for (const filter of [all.filter, { ...all.filter, status: 'draft', language: 'en' } as const]) {
      const { page, parameters } = listStatements({ filter, sort, descending: true })
      const plan = library.db
        .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${page}`)
        .all(...parameters, 50, 0)
        .map((row) => row.detail)
        .join('\n')
      expect(plan).toContain(`SCAN a USING COVERING INDEX article_${sort}`)
      expect(plan).not.toContain('TEMP B-TREE')
      expect(plan).not.toContain('SCAN e')
    }
  }
})

test('a new article has a title and one empty paragraph', () => {
  const library = testLibrary()
  const made = must(createArticle(library, { source: 'en', metadata: metadata('new'), title: 'New things' }))
  expect(must(summary(library, made.article))).toMatchObject({
    slug: 'new',
    editions: [{ language: 'en', status: 'draft', title: 'New things', progress: { total: 2, done: 1 } }],
  })
  const again = createArticle(library, { source: 'en', metadata: metadata('new'), title: '' })
  expect(again).toMatchObject({ ok: false, error: 'slug-taken' })
})

test('metadata is replaced, and a slug stays one article’s', () => {
  const library = shelf()
  const beta = findArticle(library, 'beta')
  if (beta === null) throw new Error('beta')
  expect(describeArticle(library, beta, metadata('alpha'))).toMatchObject({ error: 'slug-taken' })
  const described = must(describeArticle(library, beta, metadata('beta', { tags: ['x'], notes: '註' })))
  expect(described).toMatchObject({ slug: 'beta', tags: ['x'], notes: '註', byline: [] })
  expect(facets(library).people).toMatchObject([{ value: 'Yu Sui', count: 1 }])
})

test('a removed article leaves the list and comes back, with a new slug where its own was taken', () => {
  const library = shelf()
  const beta = findArticle(library, 'beta')
  if (beta === null) throw new Error('beta')
  expect(removeArticle(library, beta)).toEqual({ ok: true, value: null })
  expect(removeArticle(library, beta)).toMatchObject({ error: 'not-found' })
  expect(slugs(library)).toEqual(['gamma', 'alpha'])
  expect(articleById(library.db, beta, true)?.deleted).toBe(true)
  addArticle(library, 'beta', [['en', ['Another', 'x']]])
  expect(freeSlug(library, 'beta')).toBe('beta-2')
  expect(restoreArticle(library, beta)).toEqual({ ok: true, value: null })
  expect(findArticle(library, 'beta-2')).toBe(beta)
})
