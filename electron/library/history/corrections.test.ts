import { expect, test } from 'vitest'
import { schema } from '../../../shared/document/schema.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import { checkpoint } from '../checkpoint.ts'
import { gate } from '../gate.ts'
import type { Library } from '../library.ts'
import { publishedArticle } from '../published.ts'
import { summary } from '../summary.ts'
import {
  addArticle,
  edit,
  handOver,
  must,
  segments,
  testLibrary,
  testOptions,
  translate,
} from '../testLibrary.ts'
import { correct } from './corrections.ts'
import { exportedFrom, noteExported } from './exported.ts'
import { keepVersion } from './keep.ts'
import { historyOf } from './versions.ts'

/** An article that readers have in English and Chinese; time goes on by a second with each act. */
function published(): { library: Library; article: ArticleId; clock: { ms: number } } {
  const clock = { ms: Date.UTC(2026, 0, 2) }
  const library = testLibrary(testOptions(clock))
  const article = addArticle(library, 'rivers', [
    ['en', ['Rivers', 'It rose by 3 metres.', 'It fell.']],
    ['zh-Hans', ['江河', '上涨3米。', '回落了。']],
  ])
  for (const language of ['en', 'zh-Hans'] as const) {
    for (const act of ['approve', 'publish'] as const) {
      clock.ms += 1000
      must(handOver(library, article, language, act))
    }
  }
  clock.ms += 1000
  return { library, article, clock }
}

const corrections = (library: Library, article: ArticleId) =>
  must(publishedArticle(library, article, { bytes: false })).corrections

const english = { en: 'An earlier version gave a wrong depth.' }
const both = { ...english, 'zh-Hans': '此前版本所载水位有误。' }

function rewrite(library: Library, article: ArticleId, at: number, text: string): void {
  must(
    edit(library, article, 'en', (change) => {
      const segment = segments(library, article, 'en')[at]
      if (segment === undefined) throw new Error('no segment')
      const from = segment.position + 1
      change.replaceWith(from, from + segment.size - 2, schema.text(text))
    }),
  )
}

test('a correction flags the other edition at exactly the touched segments, and the gate says so', () => {
  const { library, article } = published()
  must(handOver(library, article, 'en', 'reopen', 'A wrong figure.'))
  rewrite(library, article, 1, 'It rose by 4 metres.')
  checkpoint(library, article)
  const [, touched] = segments(library, article, 'zh-Hans')
  const reasons = must(gate(library, article, 'zh-Hans')).filter(({ kind }) => kind === 'stale')
  expect(reasons.map(({ segment }) => segment)).toEqual([touched?.id])
  const chinese = must(summary(library, article)).editions.find(({ language }) => language === 'zh-Hans')
  expect(chinese).toMatchObject({ status: 'published', progress: { stale: 1 } })
})

test('a sentence leaves with the text that it speaks of, edition by edition', () => {
  const { library, article, clock } = published()
  must(handOver(library, article, 'en', 'reopen', 'A wrong figure.'))
  rewrite(library, article, 1, 'It rose by 4 metres.')
  expect(correct(library, { article, note: { 'zh-Hans': '仅中文。' } })).toMatchObject({
    error: 'no-note',
    detail: 'en',
  })
  clock.ms += 1000
  const at = new Date(clock.ms).toISOString()
  must(correct(library, { article, note: both }))
  // In a preview the English one is seen; the Chinese text that readers have is still the wrong one.
  expect(corrections(library, article)).toEqual([{ at, note: english }])
  clock.ms += 1000
  must(handOver(library, article, 'en', 'approve'))
  expect(corrections(library, article)).toEqual([{ at, note: english }])
  must(handOver(library, article, 'zh-Hans', 'reopen', 'The figure was corrected.'))
  must(translate(library, article, 'zh-Hans', 1, '上涨4米。'))
  clock.ms += 1000
  must(handOver(library, article, 'zh-Hans', 'approve'))
  expect(corrections(library, article)).toEqual([{ at, note: both }])
  const sent = must(publishedArticle(library, article, { bytes: false }))
  expect(sent.editions.map(({ changed }) => changed >= at)).toEqual([true, true])
  const { versions, timeline } = must(historyOf(library, article))
  expect(versions.filter(({ cause }) => cause === 'correction').map(({ name }) => name)).toEqual([
    both.en,
    both['zh-Hans'],
  ])
  expect(timeline.find(({ kind }) => kind === 'corrected')).toMatchObject({ language: null, detail: both })
})

test('one that is said after the corrected text was approved leaves with it, and stays', () => {
  const { library, article, clock } = published()
  must(handOver(library, article, 'en', 'reopen', 'A wrong figure.'))
  rewrite(library, article, 1, 'It rose by 4 metres.')
  must(handOver(library, article, 'en', 'approve'))
  clock.ms += 1000
  must(correct(library, { article, note: both }))
  const note = { note: english }
  expect(corrections(library, article)).toMatchObject([note])
  const out = must(publishedArticle(library, article, { bytes: false }))
  noteExported(library, [exportedFrom(out, { format: 'bundle', file: 'rivers.zip' })])
  expect(corrections(library, article)).toMatchObject([note])
  expect(corrections(library, article)?.[0]?.note).toEqual(english)
})

test('what readers never had is not corrected', () => {
  const library = testLibrary()
  const article = addArticle(library, 'rivers', [['en', ['Rivers', 'It rose.']]])
  expect(correct(library, { article, note: english })).toMatchObject({ error: 'not-published' })
  must(handOver(library, article, 'en', 'approve'))
  expect(correct(library, { article, note: english })).toMatchObject({ error: 'not-published' })
  const out = must(publishedArticle(library, article, { bytes: false }))
  noteExported(library, [exportedFrom(out, { format: 'bundle', file: 'rivers.zip' })])
  expect(must(historyOf(library, article)).published).toEqual({ en: out.editions[0]?.revision })
  expect(correct(library, { article, note: {} })).toMatchObject({ error: 'no-note' })
  must(correct(library, { article, note: english }))
  expect(corrections(library, article)).toEqual([])
})

test('what the reviewer changed begins where the edition was handed over', () => {
  const clock = { ms: Date.UTC(2026, 0, 2) }
  const library = testLibrary(testOptions(clock))
  const article = addArticle(library, 'rivers', [['en', ['Rivers', 'It rose.']]])
  must(handOver(library, article, 'en', 'send'))
  const handed = must(historyOf(library, article)).handedOver.en
  rewrite(library, article, 1, 'It fell.')
  clock.ms += 86_400_000
  rewrite(library, article, 1, 'It fell again.')
  must(keepVersion(library, { article, language: 'en', name: 'Half' }))
  must(handOver(library, article, 'en', 'approve'))
  const { handedOver, versions } = must(historyOf(library, article))
  expect(handedOver.en).toBe(handed)
  expect(versions.map(({ cause }) => cause)).toEqual(['imported', 'status', 'day', 'named', 'status'])
})
