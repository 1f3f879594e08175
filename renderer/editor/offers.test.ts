import { beforeAll, expect, test, vi } from 'vitest'
import type { ArticleId, SegmentId, UnitId } from '../../shared/ids.ts'
import type { OpenArticle } from '../../shared/ipc/answers.ts'
import type { Match } from '../../shared/matching/match.ts'
import type { Desk } from './desk.ts'
import { type Found, Offers, type Question } from './offers.ts'
import { testDocument } from './testDesk.ts'

let DeskClass: typeof Desk

beforeAll(async () => {
  // The journal's way out of the window; nothing is stored here.
  const append = async () => ({ ok: true, value: { versions: {} } })
  vi.stubGlobal('window', { desk: { call: { editions: { append } } } })
  DeskClass = (await import('./desk.ts')).Desk
})

const english = testDocument('Water', ['One.', 'Two.', 'Three.', 'Four.'])
const chinese = testDocument('水', ['', '', '', ''])

/** A desk whose memory answers when the test says so. */
function setUp() {
  const article = {
    summary: { id: 'a' as ArticleId, source: 'en' },
    editions: [
      { language: 'en', version: 0, document: english.toJSON() },
      { language: 'zh-Hans', version: 0, document: chinese.toJSON() },
    ],
  } as unknown as OpenArticle
  const desk = new DeskClass(article, ['en', 'zh-Hans'])
  const asked: { text: string; answer: (found?: Found) => Promise<void> }[] = []
  const idle: (() => void)[] = []
  const offers = new Offers(desk, {
    ask: ({ text }: Question) =>
      new Promise((resolve) => {
        const answer = async (found = foundFor(text)) => {
          resolve(found)
          await settled()
        }
        asked.push({ text, answer })
      }),
    used: () => undefined,
    whenIdle: (act) => idle.push(act),
    now: () => 0,
  })
  const goTo = (segment: string) => desk.setActive({ id: segment as SegmentId, language: 'zh-Hans' })
  const rest = async () => {
    for (const act of idle.splice(0)) act()
    await settled()
  }
  return { desk, offers, asked, goTo, rest }
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

function foundFor(text: string, segment = 'other'): Found {
  const unit = { id: `u ${text}` as UnitId, segment, target: `译${text}`, source: text }
  const match = { kind: 'exact', score: 100, penalty: 0, repaired: null, converted: null, unit }
  return { matches: [match as unknown as Match], fragments: [] }
}

function shownOf({ shown }: Offers): string {
  return shown.matches.map(({ unit }) => unit.target).join(' ')
}

test('what comes next is asked for in idle time, and then stands at once', async () => {
  const { offers, asked, goTo, rest } = setUp()
  goTo('s2')
  expect(offers.shown.settled).toBe(false)
  await asked[0]?.answer()
  expect(shownOf(offers)).toBe('译One.')
  await rest()
  await asked[1]?.answer()
  await asked[2]?.answer()
  await asked[3]?.answer()
  expect(asked.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.', 'Four.'])
  goTo('s3')
  expect(offers.shown.settled).toBe(true)
  expect(shownOf(offers)).toBe('译Two.')
})

test('an answer about a segment that was left is not shown', async () => {
  const { offers, asked, goTo } = setUp()
  goTo('s2')
  goTo('s3')
  await asked[1]?.answer()
  await asked[0]?.answer()
  expect(shownOf(offers)).toBe('译Two.')
})

test('what a segment taught the memory itself is not offered to it', async () => {
  const { offers, asked, goTo } = setUp()
  goTo('s2')
  await asked[0]?.answer(foundFor('One.', 's2'))
  expect(offers.shown).toMatchObject({ settled: true, matches: [], numbered: [] })
})

test('after the memory changed it is asked again; under the pointer nothing moves', async () => {
  const { offers, asked, goTo } = setUp()
  goTo('s2')
  await asked[0]?.answer()
  offers.hold(true)
  offers.forget()
  await asked[1]?.answer(foundFor('new'))
  expect(shownOf(offers)).toBe('译One.')
  offers.hold(false)
  expect(shownOf(offers)).toBe('译new')
})

test('what was confirmed is known to the memory once it is stored', async () => {
  const { desk, asked, goTo } = setUp()
  goTo('s2')
  await asked[0]?.answer()
  desk.journal.confirm('zh-Hans', 's2' as SegmentId)
  await settled()
  await settled()
  expect(asked).toHaveLength(2)
})
