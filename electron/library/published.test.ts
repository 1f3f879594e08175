import { expect, test } from 'vitest'
import { schema } from '../../shared/document/schema.ts'
import { segmentsOf } from '../../shared/document/segment.ts'
import { storeAsset } from './assets.ts'
import { publishedArticle } from './published.ts'
import { addArticle, edit, handOver, must, testLibrary, testOptions } from './testLibrary.ts'

test('an approved edition leaves as it was approved, one in work as it is', () => {
  const clock = { ms: Date.UTC(2026, 0, 2) }
  const library = testLibrary(testOptions(clock))
  addArticle(library, 'other', [
    ['en', ['Another', 'x']],
    ['zh-Hant', ['另一篇', '字']],
  ])
  const article = addArticle(
    library,
    'economy',
    [
      ['en', ['The economy', 'Text.']],
      ['zh-Hans', ['经济', '文字。']],
    ],
    { metadata: { related: ['other', 'gone'] } },
  )
  clock.ms += 1000
  expect(handOver(library, article, 'en', 'approve').ok).toBe(true)
  clock.ms += 1000
  const type = (language: 'en' | 'zh-Hans', text: string) =>
    edit(library, article, language, (change) => change.insert(2, schema.text(text)))
  expect(type('en', 'Late: ')).toMatchObject({ error: 'read-only' })
  type('zh-Hans', '论')
  const read = () => must(publishedArticle(library, article, { bytes: true }))
  const published = read()
  expect(
    published.editions.map(({ language, status, changed, document }) => [
      language,
      status,
      changed,
      segmentsOf(document)[0]?.text,
    ]),
  ).toEqual([
    ['en', 'approved', '2026-01-02T00:00:00.000Z', 'The economy'],
    ['zh-Hans', 'translating', '2026-01-02T00:00:02.000Z', '论经济'],
  ])
  expect(published.related).toEqual([
    { slug: 'other', titles: { en: 'Another', 'zh-Hant': '另一篇' }, ready: [] },
  ])
  clock.ms += 1000
  expect(handOver(library, article, 'en', 'reopen', 'A better title.').ok).toBe(true)
  type('en', 'Late: ')
  expect(handOver(library, article, 'en', 'approve').ok).toBe(true)
  expect(handOver(library, article, 'en', 'publish').ok).toBe(true)
  const [english] = read().editions
  expect(segmentsOf(english?.document ?? schema.node('title'))[0]?.text).toBe('Late: The economy')
  expect(english?.changed).toBe('2026-01-02T00:00:03.000Z')
})

test('the same text leaves as the same revision, however its status went', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [['en', ['The economy', 'Text.']]])
  const read = () => must(publishedArticle(library, article, { bytes: false })).editions[0]
  handOver(library, article, 'en', 'approve')
  const first = read()
  handOver(library, article, 'en', 'reopen', 'To see it once more.')
  handOver(library, article, 'en', 'approve')
  handOver(library, article, 'en', 'publish')
  expect(read()).toMatchObject({ revision: first?.revision, changed: first?.changed, status: 'published' })
})

test('images come with their bytes where these are asked for', () => {
  const library = testLibrary()
  const hash = storeAsset(library, { name: 'a.png', mediaType: 'image/png', bytes: Buffer.from('picture') })
  const article = addArticle(library, 'economy', [['en', ['The economy', 'Text.']]])
  edit(library, article, 'en', (change, segments) => {
    const last = segments.at(-1)
    const id = library.newId<string>()
    const figure = schema.node('figure', { asset: hash }, [schema.node('segment', { id })])
    change.insert((last?.position ?? 0) + (last?.size ?? 0) + 1, figure)
  })
  const assets = (bytes: boolean) => must(publishedArticle(library, article, { bytes })).assets
  expect(assets(false)).toEqual([{ hash, name: 'a.png', mediaType: 'image/png' }])
  expect(Buffer.from(assets(true)[0]?.bytes ?? []).toString()).toBe('picture')
})
