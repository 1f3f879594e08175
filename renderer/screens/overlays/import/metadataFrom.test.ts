import { expect, test } from 'vitest'
import type { DraftEdition } from '../../../../shared/document/draft.ts'
import type { ImportPreview } from '../../../../shared/ipc/answers.ts'
import { metadataFrom } from './metadataFrom.ts'

const draft = (over: Partial<DraftEdition>): DraftEdition => ({
  language: 'en',
  title: [{ text: 'Logic' }],
  blocks: [],
  date: '',
  byline: [],
  skipped: [],
  ...over,
})

const preview = (...editions: DraftEdition[]): ImportPreview => ({
  preview: 'p',
  files: [],
  editions,
  source: 'en',
  slug: 'logic',
  alignment: [],
  pictures: 0,
  comments: 0,
  metadata: null,
  isWhole: false,
  existing: null,
})

test('authors of the editions become one byline with a form in each language', () => {
  const english = draft({ date: '2015-11-03', byline: [{ name: 'Yu Sui', post: 'Professor' }] })
  const chinese = draft({ language: 'zh-Hans', byline: [{ name: '俞邃', post: '' }] })
  expect(metadataFrom(preview(english, chinese), ['en', 'zh-Hans'])).toMatchObject({
    slug: 'logic',
    date: '2015-11-03',
    byline: [{ name: { en: 'Yu Sui', 'zh-Hans': '俞邃' }, post: { en: 'Professor' } }],
  })
})

test('a corrected language takes the names along', () => {
  const chinese = draft({ language: 'zh-Hans', byline: [{ name: '俞邃', post: '' }] })
  expect(metadataFrom(preview(chinese), ['zh-Hant']).byline[0]?.name).toEqual({ 'zh-Hant': '俞邃' })
})

test('files that name nobody give an empty byline', () => {
  expect(metadataFrom(preview(draft({})), ['en']).byline).toEqual([])
})
