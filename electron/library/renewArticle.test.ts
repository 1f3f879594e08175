import { expect, test } from 'vitest'
import type { DraftEdition } from '../../shared/document/draft.ts'
import { openArticle } from './editions.ts'
import { historyOf } from './history/versions.ts'
import { renewArticle } from './renewArticle.ts'
import { addArticle, must, segments, testLibrary, translate } from './testLibrary.ts'

const text = (language: 'en' | 'zh-Hans', title: string, ...paragraphs: readonly string[]): DraftEdition => ({
  language,
  title: [{ text: title }],
  blocks: paragraphs.map((paragraph) => ({ kind: 'paragraph', runs: [{ text: paragraph }] })),
  date: '',
  byline: [],
  skipped: [],
})

function started() {
  const library = testLibrary()
  const article = addArticle(library, 'rivers', [
    ['en', ['Rivers', 'It rains a little.', 'It pours.']],
    ['zh-Hans', ['', '', '']],
  ])
  const [, second] = segments(library, article, 'zh-Hans')
  if (second === undefined) throw new Error('no segment')
  must(translate(library, article, 'zh-Hans', 1, '下了一点雨。'))
  return { library, article, second: second.id }
}

test('a new text of the source leaves the work, shows what changed, and keeps what was in the history', () => {
  const { library, article, second } = started()
  const edition = text('en', 'Rivers', 'It rains very much.', 'It pours. It stops.')
  const report = must(renewArticle(library, { article, edition, assets: [] }))
  expect(report).toMatchObject({
    unchanged: 2,
    changed: [{ segment: second }],
    added: [{ text: 'It stops.' }],
  })
  const opened = must(openArticle(library, article))
  const target = opened.editions.find(({ language }) => language === 'zh-Hans')
  // What the translation was made from is still known, so that the desk shows the difference.
  expect(target?.translatedFrom).toEqual({ [second]: 'It rains a little.' })
  expect(opened.summary.editions.find(({ language }) => language === 'zh-Hans')?.progress).toMatchObject({
    total: 4,
    stale: 1,
  })
  const { versions, timeline } = must(historyOf(library, article))
  expect(versions.map(({ cause }) => cause)).toContain('before-update')
  const event = timeline.find(({ kind }) => kind === 'updated')
  expect(event?.detail).toMatchObject({ changed: 1, added: 1, removed: 0 })
})

test('the same text again writes nothing, and a text in another language is refused', () => {
  const { library, article } = started()
  const versions = () => must(openArticle(library, article)).editions.map(({ version }) => version)
  const before = versions()
  const same = text('en', 'Rivers', 'It rains a little.', 'It pours.')
  must(renewArticle(library, { article, edition: same, assets: [] }))
  expect(renewArticle(library, { article, edition: text('zh-Hans', '江河', '下雨。'), assets: [] })).toEqual({
    ok: false,
    error: 'not-source',
    detail: 'en',
  })
  expect(versions()).toEqual(before)
})

test('a refused text leaves nothing, neither in the history nor of its pictures', () => {
  const library = testLibrary()
  const article = addArticle(library, 'rivers', [['en', ['Rivers', 'It rains.']]], { status: 'approved' })
  const before = must(historyOf(library, article))
  const assets = [{ name: 'a.png', mediaType: 'image/png', bytes: Buffer.from('picture') }]
  expect(renewArticle(library, { article, edition: text('en', 'Rivers', 'It snows.'), assets })).toEqual({
    ok: false,
    error: 'read-only',
    detail: 'en',
  })
  expect(must(historyOf(library, article))).toEqual(before)
  expect(library.db.prepare('SELECT count(*) FROM asset').pluck().get()).toBe(0)
  expect(segments(library, article, 'en').map((segment) => segment.text)).toEqual(['Rivers', 'It rains.'])
})
