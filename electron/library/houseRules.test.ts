import { expect, test } from 'vitest'
import type { RuleHit } from '../../shared/ipc/domains/houseRules.ts'
import { houseChecksOf, rulesMark, rulesOf } from './houseRules.ts'
import type { Library } from './library.ts'
import { serveLibrary } from './serve.ts'
import { addArticle, must, testLibrary } from './testLibrary.ts'

const ours = `rules:
  - id: wamoosh
    language: [zh-Hans, zh-Hant]
    swap: { 日前: 五月 }
    message: { en: Give the date }
    reason: { en: Journals last. }
    good: [五月]
    bad: [日前]
  - id: points
    language: en
    where: source
    find: percentage points
    unlessOther: [百分点]
    message: { en: Points }
    reason: { en: Not percent. }
    good: [{ source: two percentage points, target: 两个百分点 }]
    bad: [{ source: two percentage points, target: 2% }]
`

const houseRules = (library: Library, clock = () => 0) => serveLibrary(library, clock).houseRules

test('a new library has the rules that come with the application, without a fault', () => {
  const library = testLibrary()
  const { text, isOwn, faults } = rulesOf(library)
  expect(isOwn).toBe(false)
  expect(faults).toEqual([])
  expect(text).toContain('in-order-to')
  expect(houseChecksOf(library).length).toBeGreaterThan(30)
})

test('its own rules take their place, and may be given up again', () => {
  const library = testLibrary()
  const rules = houseRules(library)
  const before = rulesMark(library)
  expect(rules.set({ text: ours })).toEqual({ ok: true, value: { stored: true, faults: [] } })
  expect(rulesOf(library)).toMatchObject({ text: ours, isOwn: true })
  expect(houseChecksOf(library).map(({ spec }) => spec.id)).toEqual(['house.wamoosh', 'house.points'])
  expect(houseChecksOf(library)).toBe(houseChecksOf(library))
  expect(rulesMark(library)).not.toBe(before)
  rules.set({ text: null })
  expect(rulesOf(library).isOwn).toBe(false)
})

test('rules with faults are refused, with their places', () => {
  const library = testLibrary()
  const rules = houseRules(library)
  const bad = ours.replace('bad: [日前]', 'bad: [五月]')
  expect(rules.set({ text: bad })).toMatchObject({
    value: { stored: false, faults: [{ line: 8, column: 11, code: 'badMissed' }] },
  })
  expect(rules.read({ text: bad })).toMatchObject({ value: { faults: [{ line: 8 }], rules: [] } })
  expect(rules.read({ text: ours })).toMatchObject({
    ok: true,
    value: {
      faults: [],
      rules: ['wamoosh', 'points'],
      specs: [{ id: 'house.wamoosh' }, { id: 'house.points' }],
    },
  })
  expect(rulesOf(library).isOwn).toBe(false)
})

/** All hits of a rule, asked for part by part. */
function tried(library: Library, rule: string, clock = () => 0): { hits: RuleHit[]; parts: number } {
  const hits: RuleHit[] = []
  let after: number | null = 0
  let parts = 0
  while (after !== null) {
    const part = must(houseRules(library, clock).try({ text: ours, rule, after }) as never) as {
      hits: RuleHit[]
      next: number | null
      done: number
      total: number
    }
    hits.push(...part.hits)
    expect(part.done).toBeLessThanOrEqual(part.total)
    after = part.next
    parts++
  }
  return { hits, parts }
}

test('a rule is tried on the whole library before it is stored, a moment at a time', () => {
  const library = testLibrary()
  const articles = Array.from({ length: 30 }, (_, at) =>
    addArticle(library, `a-${at}`, [
      ['en', ['Title', `It rose by ${at} percentage points.`]],
      ['zh-Hans', ['题目', at % 2 === 0 ? '日前上升。' : `上升${at}个百分点。`]],
    ]),
  )
  const { hits } = tried(library, 'wamoosh')
  expect(hits).toHaveLength(15)
  expect(hits[0]).toMatchObject({
    article: articles[0],
    title: '题目',
    language: 'zh-Hans',
    text: '日前上升。',
    from: 0,
    to: 2,
    better: '五月',
  })
  // A clock by which every edition takes longer than a part may.
  let now = 0
  const slow = () => (now += 1000)
  expect(tried(library, 'wamoosh', slow)).toEqual({ hits, parts: 60 })
  const pairs = tried(library, 'points').hits
  expect(pairs).toHaveLength(15)
  expect(pairs[0]).toMatchObject({ language: 'zh-Hans', text: 'It rose by 0 percentage points.', from: 13 })
})

test('a removed article and an unknown rule are not searched', () => {
  const library = testLibrary()
  const article = addArticle(library, 'a', [['zh-Hans', ['题目', '日前']]])
  must(serveLibrary(library, () => 0).articles.remove({ article }) as never)
  expect(tried(library, 'wamoosh').hits).toEqual([])
  expect(houseRules(library).try({ text: ours, rule: 'none', after: 0 })).toMatchObject({
    error: 'not-found',
  })
})
