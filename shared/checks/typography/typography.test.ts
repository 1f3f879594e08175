import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../locale.ts'
import { applyFixes } from '../fixes.ts'
import { checkContext } from '../index.ts'
import type { CheckContext, Finding, TextSegment } from '../spec.ts'
import { typographyChecks } from './index.ts'

const context = checkContext([])
const spaced = { ...context, option: (name: string) => (name === 'want' ? 'space' : undefined) }

function segmentOf(text: string, language: Language, more: Partial<TextSegment> = {}): TextSegment {
  return {
    segment: 's',
    language,
    text,
    marks: [],
    block: 'paragraph',
    isFirst: true,
    isLast: true,
    open: [],
    ...more,
  }
}

/** What all rules find, those that are off among them, or those named. */
function findAll(segment: TextSegment, only?: string, ways: CheckContext = context): Finding[] {
  return typographyChecks.flatMap((check) =>
    check.kind === 'text' &&
    check.spec.languages.includes(segment.language) &&
    (!only || check.spec.id === only)
      ? check.find(segment, ways)
      : [],
  )
}

const found = (id: string, text: string, language: Language, more?: Partial<TextSegment>): string[] =>
  findAll(segmentOf(text, language, more), id).map(
    ({ code, params }) => `${code.split('.')[1]} ${params.mark}`,
  )

test('there are at least 45 rules, and each names and messages are its own', () => {
  expect(typographyChecks.length).toBeGreaterThanOrEqual(45)
  for (const language of languages) {
    const names = typographyChecks.map(({ spec }) => spec.words[language].name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  }
})

const pieces = [
  '你好',
  '我们',
  '卡尔',
  '的的',
  '第一',
  '年',
  '万',
  '等',
  '三',
  '四天',
  '他说',
  '和',
  '㎞',
  '⼯',
  '１２',
  'ＷＴ',
  'Apple',
  'the',
  'a',
  'hour',
  'U.S.',
  "don't",
  '2023',
  '3.5',
  '10',
  '5',
  '9.11',
  'http://a.b/c?d=1,2',
  'x_y',
  'a@b.cn',
  ' ',
  '  ',
  '\u3000',
  '\u00A0',
  ',',
  '.',
  '...',
  '。',
  '，',
  '、',
  '；',
  ':',
  '：',
  '!',
  '？',
  '！！',
  '—',
  '——',
  '-',
  '--',
  '–',
  '…',
  '……',
  '"',
  "'",
  '“',
  '”',
  '‘',
  '’',
  '「',
  '」',
  '（',
  '）',
  '(',
  ')',
  '《',
  '》',
  '·',
  '•',
  '%',
  '％',
  '~',
  '\uFFFC',
  '\u200B',
]
const mixture = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((all) => all.join(''))
const kept = (text: string): string =>
  text.normalize('NFKC').replace(/[^\p{L}\p{Nd}\p{Script=Han}\uFFFC]/gu, '')

test.each(languages)(
  '%s: fixes of random texts come to rest in four rounds and keep what is written',
  (language) => {
    const seed = Number(process.env.SEED ?? Date.now() % 1e9)
    console.log(`seed ${seed}`)
    fc.assert(
      fc.property(mixture, (text) => {
        for (const ways of [context, spaced]) {
          const fixed = (old: string) =>
            applyFixes(old, findAll(segmentOf(old, language), undefined, ways)).text
          const now = fixed(fixed(fixed(fixed(text))))
          expect(kept(now)).toBe(kept(text))
          expect(fixed(now)).toBe(now)
        }
      }),
      { seed, numRuns: Number(process.env.RUNS ?? 1500) },
    )
  },
)

/** Generous, as other work may share the machine; what grows with the square of the length takes far more. */
const most = 8000

test.each(languages)('%s: twenty pages without an end cost linear time', (language) => {
  for (const unit of [
    ...pieces,
    '（(',
    '“‘',
    '、第',
    '……等',
    'a, ',
    '1-',
    '——，',
    '《a',
    'x ',
    '9.',
    '。”',
    '你 ',
    'a.',
    '<a',
    '`x',
    '/a/',
  ]) {
    const text = `你${unit.repeat(20_000 / unit.length)}经`
    const began = performance.now()
    const all = findAll(segmentOf(text, language))
    applyFixes(text, all)
    expect(performance.now() - began, unit).toBeLessThan(most)
  }
})

describe('quotations over segments', () => {
  const quotes = (text: string, more: Partial<TextSegment>) => found('quotes', text, 'en', more)

  test('what runs in and out is right, what does not is not', () => {
    expect(quotes('He said “we fight.', { isLast: false, openAfter: ['“'] })).toEqual([])
    expect(quotes('“We go on.', { open: ['“'], openAfter: ['“'] })).toEqual([])
    expect(quotes('We win.”', { open: ['“'] })).toEqual([])
    expect(quotes('“We win.”', { open: ['“'] })).toEqual([])
    expect(quotes('We win.”', {})).toEqual(['unopened ”'])
    expect(quotes('He said “we fight.', { openAfter: [] })).toEqual(['unclosed “'])
    expect(quotes('It was ‘so’ and “so.', { openAfter: ['“'] })).toEqual([])
  })

  test('brackets may hold sentences', () => {
    expect(quotes('(They marched.', { isLast: false })).toEqual([])
    expect(quotes('They won.)', { isFirst: false })).toEqual([])
    expect(quotes('They (marched.', { isLast: false })).toEqual(['unclosed ('])
  })

  test('a mark that looks the wrong way is told once', () => {
    expect(found('quotes', '“好。“他说', 'zh-Hans')).toEqual([])
    expect(found('quoteDirection', '“好。“他说', 'zh-Hans')).toEqual(['found “'])
    expect(found('quoteDirection', '“好。“', 'zh-Hans', { open: ['“'] })).toEqual([])
  })
})

test('fixes leave links, notes, code and foreign quotations alone', () => {
  const text = '见本站,好。'
  const link = { kind: 'link', from: 1, to: 4, href: 'https://a.org/' } as const
  expect(findAll(segmentOf(text, 'zh-Hans', { marks: [link] }))).toMatchObject([{ code: 'halfWidth.mark' }])
  expect(findAll(segmentOf(text, 'zh-Hans', { marks: [link] }))[0]?.fix).toBeUndefined()
  expect(findAll(segmentOf('他说\uFFFC ，好。', 'zh-Hans')).flatMap(({ fix }) => fix ?? [])).toEqual([
    { from: 3, to: 4, text: '' },
  ])
  for (const right of [
    '见https://example.org/a?b=1,2。',
    '用`a, b`和my_file.txt。',
    '“Bread, land, and peace!”的口号',
  ])
    expect(findAll(segmentOf(right, 'zh-Hans')).filter(({ code }) => !code.startsWith('hanLatin'))).toEqual(
      [],
    )
})
