import { expect, test } from 'vitest'
import type { ArticleSummary, EditionStatus } from '../../../shared/document/article.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import { type Language, languages } from '../../../shared/locale.ts'
import { leaving } from '../publish/leaving.ts'
import { inLanguage, titleOf, titlesOf } from './localWords.ts'

function article(
  titles: { [L in Language]?: string },
  statuses: { [L in Language]?: EditionStatus } = {},
): ArticleSummary {
  return {
    id: '01HZZZZZZZZZZZZZZZZZZZZZZZ' as ArticleId,
    slug: 'rivers',
    date: '',
    section: {},
    byline: [],
    related: [],
    tags: [],
    notes: '',
    source: 'en',
    changed: '',
    editions: languages.flatMap((language) => {
      const title = titles[language]
      if (title === undefined) return []
      const progress = { total: 1, done: 1, stale: 0, words: 1 }
      return [{ language, title, standfirst: '', status: statuses[language] ?? 'draft', progress }]
    }),
  }
}

test('the Chinese title under the English one is that of the reader', () => {
  const rivers = article({ en: 'Rivers', 'zh-Hans': '江河与储备', 'zh-Hant': '江河與儲備' })
  expect(titlesOf(rivers, 'en').map(({ text }) => text)).toEqual(['Rivers', '江河与储备'])
  expect(titlesOf(rivers, 'zh-Hant').map(({ text }) => text)).toEqual(['Rivers', '江河與儲備'])
})

test('an edition without a title is passed over', () => {
  expect(titlesOf(article({ en: '', 'zh-Hant': '江河與儲備' }), 'zh-Hans')).toEqual([
    { text: '江河與儲備', lang: 'zh-Hant' },
  ])
  expect(titleOf(article({}))).toEqual({ text: 'rivers', lang: 'en' })
})

test('a name is shown with the language that it is in', () => {
  expect(inLanguage({ en: 'Yu Sui', 'zh-Hans': '俞邃' }, 'zh-Hant')).toEqual({
    text: '俞邃',
    lang: 'zh-Hans',
  })
  expect(inLanguage({}, 'en')).toEqual({ text: '', lang: 'en' })
})

test('nothing leaves before the source is approved', () => {
  const titles = { en: 'Rivers', 'zh-Hans': '江河' }
  expect(leaving(article(titles, { 'zh-Hans': 'approved' }))).toEqual({
    languages: ['zh-Hans'],
    sourceMissing: true,
  })
  expect(leaving(article(titles, { en: 'published' }))).toEqual({ languages: ['en'], sourceMissing: false })
})
