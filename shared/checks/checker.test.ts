import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SegmentState } from '../document/segment.ts'
import { type Language, languages } from '../locale.ts'
import { Checker, checkArticle } from './checker.ts'
import { checkContext, checks } from './index.ts'
import type { ReadArticle, ReadSegment } from './reading.ts'
import { defaultSettings } from './settings.ts'
import type { ArticleCheck, CheckSpec, PairCheck } from './spec.ts'

const sentences: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'He said “no.',
    'We will win.”',
    'In 2019, 35% of “them” left.',
    'Common prosperity for all.',
    '',
    'The strike goes on (again).',
  ],
  'zh-Hans': ['他说：“不。', '我们会赢。”', '2019年,35%的人离开。', '共同繁荣', '', '罢工在继续（又一次）。'],
  'zh-Hant': [
    '他說：「不。',
    '我們会贏。」',
    '2019年，53%的人離開。',
    '共同富裕的资讯',
    '',
    '“罷工”在繼續。',
  ],
}

const spec: CheckSpec = {
  id: 'again',
  group: 'consistency',
  severity: 'info',
  isOn: true,
  languages,
  words: {
    en: { name: 'Again', about: '', messages: { said: '' } },
    'zh-Hans': { name: '', about: '', messages: { said: '' } },
    'zh-Hant': { name: '', about: '', messages: { said: '' } },
  },
  good: [],
  bad: [],
}

/** Says of each segment that its target was written before. */
const again: ArticleCheck = {
  kind: 'article',
  spec,
  applies: () => true,
  facts: ({ target }) => (target === '' ? null : target),
  find(all) {
    const seen = new Set<unknown>()
    return all.flatMap(({ segment, facts }) => {
      const isSeen = seen.has(facts)
      seen.add(facts)
      if (!isSeen) return []
      return [{ segment, code: 'again.said', params: {}, source: null, target: [0, String(facts).length] }]
    })
  },
}

const list = [...checks, again]
const context = checkContext([])

const segment = fc.record({
  sentence: fc.nat({ max: 5 }),
  state: fc.constantFrom<SegmentState>('initial', 'translated'),
})
const edit = fc.record({
  language: fc.constantFrom(...languages),
  at: fc.nat(),
  act: fc.constantFrom('write', 'write', 'write', 'divide', 'remove', 'turn'),
  segment,
})

function made(
  id: string,
  language: Language,
  sentence: number,
  state: SegmentState,
  at: number,
): ReadSegment {
  const text = sentences[language][sentence] ?? ''
  return {
    segment: id,
    text,
    marks: text.length > 8 ? [{ kind: 'link', from: 2, to: 5, href: 'https://example.org' }] : [],
    block: at === 0 ? 'title' : 'paragraph',
    isFirst: at % 3 < 2,
    isLast: at % 3 !== 1,
    state,
    origin: null,
    sourceHash: null,
    textHash: null,
  }
}

test('what is found bit by bit over random edits is what is found at once', () => {
  fc.assert(
    fc.property(
      fc.array(segment, { minLength: 1, maxLength: 12 }),
      fc.array(edit, { maxLength: 12 }),
      (start, edits) => {
        let count = 0
        let rows = start.map((each) => ({ id: `s${count++}`, ...each }))
        let texts = new Map<string, ReadSegment>()
        const read = (): ReadArticle => {
          const kept = new Map<string, ReadSegment>()
          const editions = languages.map((language) => ({
            language,
            segments: rows.map(({ id, sentence, state }, at) => {
              const next = made(id, language, sentence, state, at)
              const old = texts.get(`${language} ${id}`)
              const same = old && JSON.stringify(old) === JSON.stringify(next) ? old : next
              kept.set(`${language} ${id}`, same)
              return same
            }),
          }))
          texts = kept
          return { source: 'en', editions }
        }
        const checker = new Checker(context, defaultSettings, list)
        const seen = new Map<string, unknown>()
        const compare = () => {
          const article = read()
          const bits = checker.check(article)
          const whole = checkArticle(article, context, defaultSettings, list)
          expect(bits.map(({ segments }) => segments)).toEqual(whole.map(({ segments }) => segments))
          for (const { language, segments, changed } of bits) {
            for (const each of changed) seen.set(`${language} ${each.segment}`, each)
            for (const each of segments) expect(seen.get(`${language} ${each.segment}`)).toEqual(each)
          }
        }
        compare()
        for (const { at, act, segment: next } of edits) {
          const place = rows.length === 0 ? 0 : at % rows.length
          if (act === 'write') rows = rows.map((row, index) => (index === place ? { ...row, ...next } : row))
          else if (act === 'divide') rows = rows.toSpliced(place, 0, { id: `s${count++}`, ...next })
          else if (act === 'remove' && rows.length > 1) rows = rows.toSpliced(place, 1)
          else if (act === 'turn') rows = rows.toReversed()
          compare()
        }
      },
    ),
    { numRuns: 60 },
  )
})

const title = (id: string, language: Language, text: string): ReadSegment => ({
  ...made(id, language, 4, 'translated', 1),
  text,
  marks: [],
})

test('the source edition is checked by itself', () => {
  const [hans] = checkArticle(
    { source: 'zh-Hans', editions: [{ language: 'zh-Hans', segments: [title('a', 'zh-Hans', '他們走了')] }] },
    context,
  )
  expect(hans?.segments[0]).toMatchObject({ source: '他們走了', target: '他們走了' })
  expect(hans?.segments[0]?.issues.map(({ code, severity }) => [code, severity])).toEqual([
    ['traditionalInHans.character', 'error'],
  ])
})

test('only what an edit touches is worked out anew', () => {
  const long = Array.from({ length: 50 }, (_, at) => title(`s${at}`, 'zh-Hans', `第${at}句话。`))
  const english = long.map(({ segment }, at) => title(segment, 'en', `Sentence ${at}.`))
  const looked: string[] = []
  const watching: PairCheck = {
    kind: 'pair',
    spec,
    applies: () => true,
    find: (pair) => {
      looked.push(pair.segment)
      return []
    },
  }
  const checker = new Checker(context, defaultSettings, [...checks, watching])
  const of = (segments: readonly ReadSegment[]): ReadArticle => ({
    source: 'en',
    editions: [
      { language: 'en', segments: english },
      { language: 'zh-Hans', segments },
    ],
  })
  expect(checker.check(of(long)).map(({ changed }) => changed.length)).toEqual([50, 50])
  const written = long.map((each, at) => (at === 7 ? title(each.segment, 'zh-Hans', '第七句話') : each))
  expect(looked.splice(0)).toHaveLength(50)
  checker.check(of(written))
  expect(looked).toEqual(['s7'])
  expect(checker.check(of(long))[1]?.changed.map(({ segment }) => segment)).toEqual(['s7'])
})

test('a setting turns a check off, weighs it otherwise, or sets its options', () => {
  const article: ReadArticle = {
    source: 'zh-Hans',
    editions: [{ language: 'zh-Hans', segments: [title('a', 'zh-Hans', '他們走了')] }],
  }
  const found = (setting: object) =>
    checkArticle(article, context, { ...defaultSettings, checks: { traditionalInHans: setting } })[0]
      ?.segments[0]?.issues
  expect(found({ isOn: false })).toEqual([])
  expect(found({ severity: 'info' })).toMatchObject([{ severity: 'info' }])
})
