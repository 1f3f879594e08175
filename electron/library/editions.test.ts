import { expect, test } from 'vitest'
import { schema } from '../../shared/document/schema.ts'
import { sameSkeleton } from '../../shared/document/skeleton/emptyCopy.ts'
import { aboutPair } from '../../shared/review/about.ts'
import { offerOf } from '../../shared/script/follow.ts'
import { statement } from '../storage/statement.ts'
import { editionsOf } from '../storage/tables/edition.ts'
import { revisionDocument, revisionsOf } from '../storage/tables/revision.ts'
import { addEdition, openArticle } from './editions.ts'
import { gate } from './gate.ts'
import { addArticle, docOf, edit, handOver, must, segments, testLibrary, translate } from './testLibrary.ts'
import { unwaive, waive } from './waivers.ts'

const english = ['The economy', 'It grew much.', 'Few expected that.']

function kinds(...[library, article, language]: Parameters<typeof gate>): string[] {
  return must(gate(library, article, language)).map(({ kind, text }) => `${kind} ${text}`)
}

test('a new edition has the source’s segments, all empty, and cannot be added twice', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [['en', english]])
  edit(library, article, 'en', (change) => change.insert(2, schema.text('New: ')))
  const opened = must(addEdition(library, article, 'zh-Hans'))
  expect(opened.editions.map(({ language, version, status }) => [language, version, status])).toEqual([
    ['en', 1, 'translating'],
    ['zh-Hans', 0, 'translating'],
  ])
  expect(segments(library, article, 'zh-Hans').map(({ text }) => text)).toEqual(['', '', ''])
  expect(sameSkeleton(docOf(library, article, 'en'), docOf(library, article, 'zh-Hans'))).toBe(true)
  expect(addEdition(library, article, 'zh-Hans')).toMatchObject({ error: 'exists' })
})

test('an edition is approved only when all of it is translated, confirmed and up to date', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [
    ['en', english],
    ['zh-Hans', ['经济', '', '']],
  ])
  edit(library, article, 'zh-Hans', (change, [, second]) =>
    change.insert((second?.position ?? 0) + 1, schema.text('大有增长。')),
  )
  edit(library, article, 'en', (change) => change.insert(2, schema.text('Our ')))
  expect(kinds(library, article, 'zh-Hans')).toEqual([
    'stale 经济',
    'unconfirmed 大有增长。',
    'untranslated ',
  ])
  expect(handOver(library, article, 'zh-Hans', 'approve')).toMatchObject({ ok: false, error: 'gate' })
  expect(must(handOver(library, article, 'zh-Hans', 'send')).summary.editions[1]?.status).toBe('in-review')
  for (const [at, text] of ['经济', '大有增长。', '少有人料到。'].entries()) {
    translate(library, article, 'zh-Hans', at, text)
  }
  expect(kinds(library, article, 'zh-Hans')).toEqual([])
  expect(must(handOver(library, article, 'zh-Hans', 'approve')).summary.editions[1]).toMatchObject({
    status: 'approved',
    progress: { total: 3, done: 3, stale: 0 },
  })
  const late = () => edit(library, article, 'zh-Hans', (change) => change.insert(2, schema.text('新')))
  expect(late()).toMatchObject({ ok: false, error: 'read-only' })
  expect(handOver(library, article, 'zh-Hans', 'reopen', 'A new title.').ok).toBe(true)
  late()
  expect(kinds(library, article, 'zh-Hans')).toEqual(['unconfirmed 新经济'])
})

test('an edition that did not follow the other script is held back, until somebody decided', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [
    ['en', ['The economy', 'It grew.']],
    ['zh-Hans', ['经济', '增长了。']],
    ['zh-Hant', ['經濟', '增長了。']],
  ])
  const kept = { from: [{ type: 'text', text: '经济' }], gave: [{ type: 'text', text: '經濟' }], by: 'test' }
  edit(library, article, 'zh-Hant', (change) => change.setNodeAttribute(1, 'conversion', kept))
  for (const [language, ...texts] of [
    ['zh-Hans', '经济', '增长了。'],
    ['zh-Hant', '經濟', '增長了。'],
  ] as const) {
    for (const [at, text] of texts.entries()) translate(library, article, language, at, text)
  }
  expect(kinds(library, article, 'zh-Hant')).toEqual([])
  edit(library, article, 'zh-Hans', (change) => change.insert(2, schema.text('新')))
  expect(kinds(library, article, 'zh-Hant')).toEqual(['behind 經濟'])
  expect(kinds(library, article, 'zh-Hans')).not.toContainEqual(expect.stringContaining('behind'))
  const offer = offerOf({ ...kept, from: [{ type: 'text', text: '新经济' }] })
  const declined = { ...kept, declined: offer }
  edit(library, article, 'zh-Hant', (change) => change.setNodeAttribute(1, 'conversion', declined))
  expect(kinds(library, article, 'zh-Hant')).toEqual([])
  edit(library, article, 'zh-Hans', (change) => change.insert(2, schema.text('又')))
  expect(kinds(library, article, 'zh-Hant')).toEqual(['behind 經濟'])
})

test('a source is approved when no segment of it is empty', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [['en', ['', 'It grew.']]])
  expect(kinds(library, article, 'en')).toEqual(['untranslated '])
  edit(library, article, 'en', (change) => change.insert(2, schema.text('Title')))
  expect(must(handOver(library, article, 'en', 'approve')).summary.editions[0]?.status).toBe('approved')
  expect(gate(library, article, 'zh-Hans')).toMatchObject({ error: 'not-found' })
})

test('each change of status is kept as a revision, after the one before', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [['en', english]])
  handOver(library, article, 'en', 'send')
  edit(library, article, 'en', (change) => change.insert(2, schema.text('Our ')))
  handOver(library, article, 'en', 'approve')
  const [edition] = editionsOf(library.db, article)
  const revisions = revisionsOf(library.db, edition?.id ?? '')
  expect(revisions.map(({ cause, status, version }) => [cause, status, version])).toEqual([
    ['imported', 'translating', 0],
    ['status', 'in-review', 0],
    ['status', 'approved', 1],
  ])
  expect(revisions.map(({ parent }) => parent)).toEqual([null, revisions[0]?.id, revisions[1]?.id])
  const [, , last] = revisions
  const document: unknown = JSON.parse((last && revisionDocument(library.db, last.id)) ?? '')
  expect(schema.nodeFromJSON(document).eq(docOf(library, article, 'en'))).toBe(true)
  expect(statement<[], { n: number }>(library.db, 'SELECT count(*) AS n FROM journal').get()?.n).toBe(0)
})

test('a waiver is kept with its reason until it is taken back', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [
    ['en', english],
    ['zh-Hans', ['经济', '', '']],
  ])
  const [segment] = segments(library, article, 'en')
  if (segment === undefined) throw new Error('no segment')
  const issue = {
    language: 'zh-Hans',
    segment: segment.id,
    check: 'numbers',
    code: 'missing',
    about: 'x',
  } as const
  const waiver = must(waive(library, { article, ...issue, reason: 'As the author wants it.' }))
  expect(waiver).toMatchObject({ ...issue, reason: 'As the author wants it.', by: 'Lin' })
  expect(must(openArticle(library, article)).waivers).toEqual([waiver])
  expect(unwaive(library, waiver.id)).toEqual({ ok: true, value: null })
  expect(unwaive(library, waiver.id)).toMatchObject({ error: 'not-found' })
  expect(must(openArticle(library, article)).waivers).toEqual([])
})

test('errors stand in the way of approval until they are mended or waived, and come back with the text', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [
    ['en', ['The economy', 'It grew by 5% in 2015.']],
    ['zh-Hans', ['经济', '2015年增长了7%。']],
  ])
  const reasons = must(gate(library, article, 'zh-Hans'))
  expect(reasons.length).toBeGreaterThan(0)
  for (const { kind, issue } of reasons) expect([kind, issue?.check]).toEqual(['issue', 'numbers'])
  expect(handOver(library, article, 'zh-Hans', 'approve')).toMatchObject({ error: 'gate' })
  const about = aboutPair('It grew by 5% in 2015.', '2015年增长了7%。')
  for (const { segment, issue } of reasons) {
    if (issue === null) continue
    const { check, code } = issue
    waive(library, {
      article,
      language: 'zh-Hans',
      segment,
      check,
      code,
      about,
      reason: 'The author says so.',
    })
  }
  expect(kinds(library, article, 'zh-Hans')).toEqual([])
  expect(handOver(library, article, 'zh-Hans', 'approve').ok).toBe(true)
  expect(handOver(library, article, 'zh-Hans', 'reopen', 'The author thought again.').ok).toBe(true)
  translate(library, article, 'zh-Hans', 1, '2015年增长7%。')
  expect(kinds(library, article, 'zh-Hans').length).toBeGreaterThan(0)
  translate(library, article, 'zh-Hans', 1, '2015年增长了5%。')
  expect(kinds(library, article, 'zh-Hans')).toEqual([])
})

test('a segment may be left empty where that was waived', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [
    ['en', ['Economy', 'So.']],
    ['zh-Hans', ['经济', '']],
  ])
  const [reason, ...others] = must(gate(library, article, 'zh-Hans'))
  expect([reason?.kind, others]).toEqual(['untranslated', []])
  const segment = reason?.segment
  if (!segment) throw new Error('no reason')
  waive(library, {
    article,
    language: 'zh-Hans',
    segment,
    check: 'untranslated',
    code: 'untranslated.empty',
    about: aboutPair('So.', ''),
    reason: 'Said already.',
  })
  expect(kinds(library, article, 'zh-Hans')).toEqual([])
})
