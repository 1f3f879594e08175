import { safeParse } from 'valibot'
import { expect, test } from 'vitest'
import { schema } from '../../shared/document/schema.ts'
import type { EntryId } from '../../shared/ids.ts'
import { libraryContract } from '../../shared/ipc/contract.ts'
import { aboutPair } from '../../shared/review/about.ts'
import { checkpoint } from './checkpoint.ts'
import { checkSettingsOf, setCheckSettings } from './checkSettings.ts'
import { countSome, isCounting } from './counting.ts'
import { gate } from './gate.ts'
import type { Library } from './library.ts'
import { type ListQuery, list } from './list.ts'
import { putEntries } from './terms/termbase.ts'
import { addArticle, edit, must, segments, testLibrary } from './testLibrary.ts'
import { waive } from './waivers.ts'

const everything: ListQuery = {
  filter: { status: null, section: null, language: null, person: null },
  sort: 'changed',
  descending: true,
  from: 0,
  count: 50,
}

const wrong = '2015年增长了7%。'
const wronged = (library: Library) =>
  addArticle(library, 'economy', [
    ['en', ['The economy', 'It grew by 5% in 2015.']],
    ['zh-Hans', ['经济', wrong]],
  ])
const codes = (library: Library, article: ReturnType<typeof wronged>) =>
  must(gate(library, article, 'zh-Hans')).map(({ issue }) => issue?.code)

test('what is said of the checks holds, each by itself, and is told of', () => {
  const library = testLibrary()
  expect(checkSettingsOf(library)).toEqual({ checks: {}, gateSeverities: ['error'], english: 'us' })
  const told: unknown[] = []
  library.changed = (article) => told.push(article)
  must(setCheckSettings(library, { checks: { numbers: { isOn: false }, ofTomorrow: { severity: 'info' } } }))
  must(setCheckSettings(library, { gateSeverities: ['warning', 'error'], english: 'uk' }))
  const set = must(
    setCheckSettings(library, { checks: { quotes: { severity: 'error', options: { none: 1 } } } }),
  )
  expect(set).toEqual({
    checks: { numbers: { isOn: false }, ofTomorrow: { severity: 'info' }, quotes: { severity: 'error' } },
    gateSeverities: ['error', 'warning'],
    english: 'uk',
  })
  expect(checkSettingsOf(library)).toEqual(set)
  expect(told).toEqual([null, null, null])
  expect(must(setCheckSettings(library, { checks: { numbers: {}, quotes: {} } })).checks).toEqual({
    ofTomorrow: { severity: 'info' },
  })
  library.db.pragma('query_only = ON')
  expect(setCheckSettings(library, { english: 'us' })).toMatchObject({ error: 'not-writable' })
})

test.each([
  [{}, true],
  [
    { checks: { numbers: { isOn: true, severity: 'info', options: { least: 2, way: 'x', strict: false } } } },
    true,
  ],
  [{ gateSeverities: [] }, true],
  [{ gateSeverities: ['fatal'] }, false],
  [{ checks: { numbers: { severity: 'fatal' } } }, false],
  [{ checks: { numbers: { options: { least: Number.NaN } } } }, false],
  [{ english: 'au' }, false],
])('the contract parses %j: %s', (change, taken) => {
  expect(safeParse(libraryContract.checks.setSettings.params, change).success).toBe(taken)
})

test('the library says which weights stand in the way of approval', () => {
  const library = testLibrary()
  const article = wronged(library)
  expect(codes(library, article)).toEqual(['numbers.differs'])
  must(setCheckSettings(library, { gateSeverities: [] }))
  expect(codes(library, article)).toEqual([])
  must(setCheckSettings(library, { gateSeverities: ['info'] }))
  expect(codes(library, article)).toEqual([])
  must(setCheckSettings(library, { checks: { numbers: { severity: 'info' } } }))
  expect(codes(library, article)).toEqual(['numbers.differs'])
  must(setCheckSettings(library, { checks: { numbers: { isOn: false } } }))
  expect(codes(library, article)).toEqual([])
})

test('errors in the source stand in its way too, until they are waived', () => {
  const library = testLibrary()
  const article = addArticle(library, 'economy', [['zh-Hans', ['经济', '他們走了。']]])
  const reasons = must(gate(library, article, 'zh-Hans'))
  expect(reasons.map(({ issue }) => issue?.code)).toEqual(['traditionalInHans.character'])
  const [reason] = reasons
  if (!reason?.issue) throw new Error('no issue')
  const { check, code } = reason.issue
  const about = aboutPair('他們走了。', '他們走了。')
  const issue = { article, language: 'zh-Hans', segment: reason.segment, check, code, about } as const
  must(waive(library, { ...issue, reason: 'A quotation.' }))
  expect(must(gate(library, article, 'zh-Hans'))).toEqual([])
})

/** Of each edition: its errors, and whether they are about what is there now. */
const counts = (library: Library) =>
  list(library, everything).rows[0]?.editions.map(({ issues }) => issues && [issues.errors, issues.isCurrent])
const settle = (library: Library) => {
  let rounds = 0
  while (isCounting(library)) countSome(library, 5, () => ++rounds)
}

test('issues are counted when there is time, and again when text, terms, settings or waivers change', () => {
  const library = testLibrary()
  const article = wronged(library)
  expect(counts(library)).toEqual([undefined, undefined])
  const told: unknown[] = []
  library.counted = (id) => told.push(id)
  settle(library)
  expect(told).toEqual([article])
  const [none, one] = [
    [0, true],
    [1, true],
  ]
  expect(counts(library)).toEqual([none, one])
  expect(isCounting(library)).toBe(false)

  must(edit(library, article, 'en', (change) => change.insert(2, schema.text('Late: '))))
  checkpoint(library, article)
  expect(counts(library)).toEqual([
    [0, false],
    [1, false],
  ])
  settle(library)
  expect(counts(library)).toEqual([none, one])

  const terms = [
    { language: 'en', text: 'grew', status: 'preferred' },
    { language: 'zh-Hans', text: '壮大', status: 'preferred' },
    { language: 'zh-Hans', text: '增长', status: 'forbidden' },
  ] as const
  putEntries(library, [{ id: library.newId<EntryId>(), kind: 'term', note: '', terms }])
  expect(counts(library)?.[1]).toEqual([1, false])
  settle(library)
  expect(counts(library)?.[1]).toEqual([2, true])

  const segment = segments(library, article, 'zh-Hans')[1]?.id
  if (!segment) throw new Error('no segment')
  const about = aboutPair('It grew by 5% in 2015.', wrong)
  const issue = { language: 'zh-Hans', segment, check: 'numbers', code: 'numbers.differs', about } as const
  must(waive(library, { article, ...issue, reason: 'So.' }))
  settle(library)
  expect(counts(library)?.[1]).toEqual(one)

  must(setCheckSettings(library, { checks: { numbers: { isOn: false } } }))
  expect(counts(library)?.[1]).toEqual([1, false])
})
