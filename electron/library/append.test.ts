import { Transform } from 'prosemirror-transform'
import { expect, test } from 'vitest'
import { textHash } from '../../shared/document/hash.ts'
import { schema } from '../../shared/document/schema.ts'
import type { SegmentId } from '../../shared/ids.ts'
import { statement } from '../storage/statement.ts'
import { editionsOf } from '../storage/tables/edition.ts'
import { segmentRowsOf } from '../storage/tables/segment.ts'
import { append } from './append.ts'
import { checkpoint, checkpointDue } from './checkpoint.ts'
import { openArticle } from './editions.ts'
import { noHeads } from './heads.ts'
import type { Library } from './library.ts'
import { closeLibrary, openLibrary } from './open.ts'
import {
  addArticle,
  docOf,
  edit,
  must,
  segments,
  testLibrary,
  testOptions,
  translate,
} from './testLibrary.ts'

const english = ['The economy', 'It grew by 5%.', 'Few expected that.']
const chinese = ['经济', '增长了5%。', '']

function rows(library: Library, table: 'journal' | 'lesson'): number {
  return statement<[], { n: number }>(library.db, `SELECT count(*) AS n FROM ${table}`).get()?.n ?? 0
}

/** As after a crash: nothing is at hand, all comes from the files. */
function forget(library: Library): void {
  Object.assign(library, { heads: noHeads() })
}

test('steps are in the journal at once and in the stored text after a checkpoint', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [
    ['en', english],
    ['zh-Hans', chinese],
  ])
  const done = translate(library, article, 'zh-Hans', 2, '很少有人料到。')
  expect(done).toEqual({ ok: true, value: { versions: { en: 0, 'zh-Hans': 4 } } })
  expect(rows(library, 'journal')).toBe(1)
  const before = docOf(library, article, 'zh-Hans')
  forget(library)
  expect(docOf(library, article, 'zh-Hans').eq(before)).toBe(true)
  checkpoint(library, article)
  expect(rows(library, 'journal')).toBe(0)
  forget(library)
  expect(docOf(library, article, 'zh-Hans').eq(before)).toBe(true)
  expect(must(openArticle(library, article)).editions[1]?.version).toBe(4)
})

test('a checkpoint stores what is derived: segments, progress, title', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [
    ['en', english],
    ['zh-Hans', chinese],
  ])
  const edition = editionsOf(library.db, article)[1]
  expect(edition).toMatchObject({ title: '经济', progress: { total: 3, done: 2, stale: 0, words: 6 } })
  translate(library, article, 'zh-Hans', 0, '国民经济')
  checkpoint(library, article)
  expect(editionsOf(library.db, article)[1]).toMatchObject({ title: '国民经济' })
  expect(segmentRowsOf(library.db, edition?.no ?? 0).map((row) => row.text)).toEqual([
    '国民经济',
    '增长了5%。',
    '',
  ])
})

test('steps on an older version are a conflict, and nothing is written', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [['en', english]])
  const doc = docOf(library, article, 'en')
  const inserting = (text: string) => {
    const steps = new Transform(doc).insert(2, schema.text(text)).steps.map((step) => step.toJSON())
    return { article, entries: [{ language: 'en' as const, base: 0, steps }], learn: [], place: null }
  }
  expect(append(library, inserting('x')).ok).toBe(true)
  expect(append(library, inserting('y'))).toMatchObject({ ok: false, error: 'conflict', detail: 'en' })
  expect(rows(library, 'journal')).toBe(1)
})

test.each([
  ['an unknown step', { stepType: 'no-such-step' }],
  ['a place beyond the text', { stepType: 'replace', from: 900, to: 901 }],
  ['a slice that is none', { stepType: 'replace', from: 2, to: 3, slice: { content: 7 } }],
  ['content that the schema refuses', { stepType: 'replace', from: 0, to: 3 }],
  ['a lone surrogate', replaceWith('\ud83d')],
  ['a NUL', replaceWith('a\0b')],
  ['a state that is none', { stepType: 'attr', pos: 1, attr: 'state', value: 'perfect' }],
  ['an id that is none', { stepType: 'attr', pos: 1, attr: 'id', value: 'x' }],
])('%s is invalid, and nothing is written, not even beside good steps', (_, step) => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [
    ['en', english],
    ['zh-Hans', chinese],
  ])
  const entries = [
    { language: 'zh-Hans' as const, base: 0, steps: [replaceWith('好')] },
    { language: 'en' as const, base: 0, steps: [step] },
  ]
  const before = docOf(library, article, 'zh-Hans')
  expect(append(library, { article, entries, learn: [], place: null })).toMatchObject({ error: 'invalid' })
  expect(rows(library, 'journal')).toBe(0)
  expect(docOf(library, article, 'zh-Hans')).toBe(before)
})

function replaceWith(text: string) {
  return { stepType: 'replace', from: 2, to: 2, slice: { content: [{ type: 'text', text }] } }
}

test('a segment may be split only in all editions at once', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [
    ['en', english],
    ['zh-Hans', chinese],
  ])
  const id = library.newId<SegmentId>()
  const split = (language: 'en' | 'zh-Hans', at: number) => {
    const segment = segments(library, article, language)[1]
    const position = (segment?.position ?? 0) + 1 + at
    const type = schema.nodes.segment
    return {
      language,
      base: 0,
      steps: new Transform(docOf(library, article, language))
        .split(position, 1, [{ type, attrs: { id } }])
        .steps.map((step) => step.toJSON() as { stepType: string }),
    }
  }
  const ask = (...entries: ReturnType<typeof split>[]) =>
    append(library, { article, entries, learn: [], place: null })
  expect(ask(split('en', 3))).toMatchObject({ error: 'invalid', detail: 'skeleton' })
  expect(ask(split('en', 3), split('zh-Hans', 2)).ok).toBe(true)
  expect(segments(library, article, 'en').map(({ text }) => text)[2]).toBe('grew by 5%.')
})

test('a removed article and an edition that is not there are not found', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [['en', english]])
  const entries = [{ language: 'zh-Hant' as const, base: 0, steps: [replaceWith('好')] }]
  expect(append(library, { article, entries, learn: [], place: null })).toMatchObject({ error: 'not-found' })
})

test('a confirmed segment is learned with its neighbours, and a correction replaces it', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [
    ['en', english],
    ['zh-Hans', ['', '', '']],
  ])
  expect(library.memory.count()).toBe(0)
  translate(library, article, 'zh-Hans', 1, '增了5%。')
  translate(library, article, 'zh-Hans', 1, '增长了5%。')
  const [unit, ...others] = library.memory.all()
  expect(others).toEqual([])
  expect(unit).toMatchObject({
    source: 'It grew by 5%.',
    target: '增长了5%。',
    before: 'The economy',
    after: 'Few expected that.',
    by: 'Lin',
    article,
  })
})

test('what the memory could not learn it learns when the library is opened again', () => {
  const options = testOptions()
  const library = testLibrary(options)
  const article = addArticle(library, 'economy', [
    ['en', english],
    ['zh-Hans', ['', '', '']],
  ])
  const logged: string[] = []
  const failing = {
    ...library.memory,
    learn: () => {
      throw new Error('disk full')
    },
  }
  const crippled: Library = { ...library, memory: failing, log: (message) => logged.push(message) }
  expect(translate(crippled, article, 'zh-Hans', 1, '增长了5%。').ok).toBe(true)
  expect(logged).toEqual(['the memory cannot learn'])
  expect(rows(library, 'lesson')).toBe(1)
  closeLibrary(library)
  const again = must(openLibrary(library.folder, options))
  expect(again.memory.count()).toBe(1)
  translate(again, article, 'zh-Hans', 0, '经济')
  checkpoint(again, article)
  expect(rows(again, 'lesson')).toBe(0)
  closeLibrary(again)
})

test('a changed source makes its translation stale and tells what it was translated from', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [
    ['en', english],
    ['zh-Hans', chinese],
  ])
  edit(library, article, 'en', (change, [, second]) => {
    const from = (second?.position ?? 0) + 1
    change.replaceWith(from, from + 2, schema.text('Output'))
  })
  checkpoint(library, article)
  expect(editionsOf(library.db, article)[1]?.progress).toMatchObject({ done: 1, stale: 1 })
  const opened = must(openArticle(library, article))
  const [, id] = segments(library, article, 'en').map((segment) => segment.id)
  expect(opened.editions[1]?.translatedFrom).toEqual({ [id ?? '']: 'It grew by 5%.' })
  expect(segments(library, article, 'zh-Hans')[1]?.sourceHash).toBe(textHash('It grew by 5%.'))
})

test('the source that a segment was confirmed against is known even if it was never stored whole', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [
    ['en', english],
    ['zh-Hans', ['', '', '']],
  ])
  const retype = (text: string) =>
    edit(library, article, 'en', (change, [, second]) => {
      const from = (second?.position ?? 0) + 1
      change.replaceWith(from, from + (second?.size ?? 2) - 2, schema.text(text))
    })
  retype('In between.')
  translate(library, article, 'zh-Hans', 1, '其间。')
  retype('In the end.')
  const [, second] = segments(library, article, 'en')
  expect(must(openArticle(library, article)).editions[1]?.translatedFrom).toEqual({
    [second?.id ?? '']: 'In between.',
  })
})

test('an article is stored whole after a rest, and within ten seconds of going on', () => {
  const clock = { ms: Date.UTC(2026, 0, 2) }
  const library = testLibrary(testOptions(clock))
  const article = addArticle(library, 'economy', [['en', english]])
  const type = () => edit(library, article, 'en', (change) => change.insert(2, schema.text('x')))
  type()
  expect(checkpointDue(library)).toBe(1500)
  clock.ms += 1499
  expect(checkpointDue(library)).toBe(1)
  expect(rows(library, 'journal')).toBe(1)
  clock.ms += 1
  expect(checkpointDue(library)).toBe(null)
  expect(rows(library, 'journal')).toBe(0)
  for (let second = 0; second < 10; second++) {
    type()
    checkpointDue(library)
    expect(rows(library, 'journal')).toBe(second + 1)
    clock.ms += 1000
  }
  expect(checkpointDue(library)).toBe(null)
  expect(rows(library, 'journal')).toBe(0)
})

test('a clock that is set back does not put storing off', () => {
  const clock = { ms: Date.UTC(2026, 0, 2) }
  const library = testLibrary(testOptions(clock))
  const article = addArticle(library, 'economy', [['en', english]])
  edit(library, article, 'en', (change) => change.insert(2, schema.text('x')))
  clock.ms -= 365 * 86_400_000
  checkpointDue(library)
  expect(rows(library, 'journal')).toBe(0)
})
