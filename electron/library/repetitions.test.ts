import type { Transform } from 'prosemirror-transform'
import { expect, test } from 'vitest'
import { textHash } from '../../shared/document/hash.ts'
import { schema } from '../../shared/document/schema.ts'
import type { RepeatedPlace } from '../../shared/ipc/domains/repetitions.ts'
import { repeatedQuery } from '../storage/tables/repeated.ts'
import { checkpointAll } from './checkpoint.ts'
import type { Library } from './library.ts'
import { elsewhere, fillRepetitions, takeFillingBack } from './repetitions.ts'
import { addArticle, edit, must, segments, testLibrary, translate } from './testLibrary.ts'

const motto = 'Water decides.'

/** Places as the window names them. */
const pick = (places: readonly RepeatedPlace[]) =>
  places.map(({ article, segment, text }) => ({ article, segment, text }))

/** Two articles with the same sentence, in both untranslated, and one where it is confirmed. */
function twoArticles(library: Library) {
  const add = (slug: string, chinese: string) =>
    addArticle(library, slug, [
      ['en', [slug, motto, 'Other.']],
      ['zh-Hans', [slug, chinese, '其他。']],
    ])
  const [here, there] = [add('here', ''), add('there', '')]
  add('done', '水说了算。')
  must(translate(library, here, 'zh-Hans', 1, '水决定一切。'))
  const segment = segments(library, here, 'zh-Hans')[1]?.id
  if (segment === undefined) throw new Error('no segment')
  return { here, there, from: { article: here, segment, language: 'zh-Hans' as const } }
}

test('unconfirmed places of other articles are found, filled as drafts, and taken back', () => {
  const library = testLibrary()
  const { there, from } = twoArticles(library)
  const { places } = must(elsewhere(library, from))
  expect(places).toMatchObject([{ article: there, title: 'there', text: '' }])
  const { filled, filling } = must(fillRepetitions(library, { ...from, places: pick(places) }))
  expect(filled).toBe(1)
  expect(segments(library, there, 'zh-Hans')[1]).toMatchObject({
    text: '水决定一切。',
    state: 'initial',
    origin: { kind: 'propagated' },
    textHash: textHash('水决定一切。'),
  })
  expect(takeFillingBack(library, filling)).toEqual({ ok: true, value: { restored: 1 } })
  expect(segments(library, there, 'zh-Hans')[1]).toMatchObject({ text: '', origin: null, textHash: null })
  expect(takeFillingBack(library, filling)).toMatchObject({ error: 'expired' })
})

test('what was changed after it was filled is not taken back', () => {
  const library = testLibrary()
  const { there, from } = twoArticles(library)
  const { places } = must(elsewhere(library, from))
  const { filling } = must(fillRepetitions(library, { ...from, places: pick(places) }))
  must(
    edit(library, there, 'zh-Hans', (change, [, second]) => {
      if (second) change.insert(second.position + 1, change.doc.type.schema.text('是的，'))
    }),
  )
  expect(must(takeFillingBack(library, filling)).restored).toBe(0)
  expect(segments(library, there, 'zh-Hans')[1]?.text).toBe('是的，水决定一切。')
})

test('what was confirmed meanwhile is left alone', () => {
  const library = testLibrary()
  const { there, from } = twoArticles(library)
  const { places } = must(elsewhere(library, from))
  must(translate(library, there, 'zh-Hans', 1, '水说了算。'))
  expect(must(fillRepetitions(library, { ...from, places: pick(places) })).filled).toBe(0)
  checkpointAll(library)
  expect(must(elsewhere(library, from)).places).toEqual([])
})

test('what someone drafted since the places were shown is not replaced', () => {
  const library = testLibrary()
  const { there, from } = twoArticles(library)
  const { places } = must(elsewhere(library, from))
  must(
    edit(library, there, 'zh-Hans', (change, [, second]) => {
      if (second) change.insert(second.position + 1, change.doc.type.schema.text('水，'))
    }),
  )
  expect(must(fillRepetitions(library, { ...from, places: pick(places) })).filled).toBe(0)
  expect(segments(library, there, 'zh-Hans')[1]?.text).toBe('水，')
  checkpointAll(library)
  const seen = must(elsewhere(library, from)).places
  expect(seen).toMatchObject([{ text: '水，' }])
  expect(must(fillRepetitions(library, { ...from, places: pick(seen) })).filled).toBe(1)
})

test('a place that was set apart, or has a footnote, is left as it is', () => {
  const library = testLibrary()
  const { there, from } = twoArticles(library)
  const { places } = must(elsewhere(library, from))
  const at = (act: (change: Transform, position: number) => void) =>
    must(
      edit(library, there, 'zh-Hans', (change, [, second]) => {
        if (second) act(change, second.position)
      }),
    )
  at((change, position) => void change.setNodeAttribute(position, 'origin', { kind: 'typed' }))
  expect(must(fillRepetitions(library, { ...from, places: pick(places) })).filled).toBe(0)
  at((change, position) => void change.setNodeAttribute(position, 'origin', null))
  at((change, position) => void change.insert(position + 1, schema.node('footnote_ref', { note: 'n1' })))
  expect(must(fillRepetitions(library, { ...from, places: pick(places) })).filled).toBe(0)
})

test('the places are found by an index', () => {
  const library = testLibrary()
  const plan = library.db
    .prepare<[object], { detail: string }>(`EXPLAIN QUERY PLAN ${repeatedQuery}`)
    .all({ article: '', source: 'en', target: 'zh-Hans', hash: '', text: '', most: 1 })
    .map(({ detail }) => detail)
  expect(plan[0]).toContain('source USING INDEX segment_text')
  expect(plan.some((line) => line.startsWith('SCAN'))).toBe(false)
})
