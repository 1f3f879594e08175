import { Fragment } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { schema } from '../document/schema.ts'
import type { ConversionOptions } from './conversion.ts'
import { convert } from './convert.ts'
import { convertContent } from './convertContent.ts'
import type { Exception } from './exception.ts'
import { mapOffset, unmapOffset } from './mapping.ts'
import { traps } from './traps.testdata.ts'
import { starterVocabulary } from './vocabulary.ts'

const ways: readonly ConversionOptions[] = (['zh-Hant', 'zh-Hans'] as const).flatMap((to) =>
  (['tw', 'hk'] as const).map((region) => ({ to, region })),
)
const tw = { to: 'zh-Hant', region: 'tw' } as const

const pieces = [
  '𠮷', '𨋢', '\uD842', '\uDFB7', '\uE000', '\u{F0000}', '\uFFFC', '\uFFFD', '\0', '\u200D', '\uFE00', '⿰亻尔', '㛟', '𡞵', '\uFA6C', '\uF900', '\u{2F800}',
  '里', '后', '裡', '後', '发展', '發展', '头发', '头发展', '了如何', '“', '”', '‘', '’', '「', '」', '『', '《', '》', '〈', '\n', '\r\n', ' ', '　',
  'O’Brien', 'WTO', '2019', 'https://example.org/中国/a?b=里', 'ｗｗｗ', '🇹🇼', '👩‍🚀', 'é', 'e\u0301', '沙特', '著', '着', '乾', '干預', '干预', '15 只猪',
] // biome-ignore format: one list

function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const codePoints = (text: string): number => [...text].length

test('of 20,000 random texts none is corrupted, every offset is right', () => {
  const seed = Date.now() % 1_000_000
  console.log(`seed ${seed}`)
  const random = seeded(seed)
  const exceptions: Exception[] = [
    { id: '1', level: 'library', kind: 'spelling', hans: '沙特', hant: '沙烏地阿拉伯' },
    { id: '2', level: 'library', kind: 'spelling', hans: '头发', hant: '髮' },
    { id: '3', level: 'library', kind: 'spelling', hans: '后', hant: '后' },
  ]
  for (let no = 0; no < 20_000; no++) {
    const length = Math.floor(random() * 12)
    const text = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join('')
    const way = ways[no % ways.length] ?? tw
    const about = `seed ${seed}, text ${no}, ${way.to} ${way.region}: ${JSON.stringify(text)}`
    const plain = convert(text, way)
    expect(codePoints(plain.text), about).toBe(codePoints(text))
    // What is no Han character and no quotation mark is as it was.
    expect(skeleton(plain.text), about).toBe(skeleton(text))
    const { text: made, shifts, spots } = convert(text, { ...way, exceptions })
    for (const spot of spots) {
      expect(text.slice(spot.from, spot.to), about).toBe(spot.source)
      expect(made.slice(spot.start, spot.end), about).toBe(spot.chosen)
      expect(spot.word.slice(spot.at, spot.at + spot.source.length), about).toBe(spot.source)
      expect(spot.made.slice(spot.put, spot.put + spot.chosen.length), about).toBe(spot.chosen)
    }
    expect(mapOffset(shifts, text.length), about).toBe(made.length)
    expect(unmapOffset(shifts, made.length), about).toBe(text.length)
    let last = 0
    for (let at = 0; at <= text.length; at++) {
      const there = mapOffset(shifts, at)
      expect(there, about).toBeGreaterThanOrEqual(last)
      last = there
    }
    expect(rebuilt(text, made, shifts), about).toBe(made)
  }
}, 120_000)

/** The result, from its unshifted stretches' lengths and its shifts: they have to cover it without a gap. */
function rebuilt(text: string, made: string, shifts: ReturnType<typeof convert>['shifts']): string {
  let built = ''
  let at = 0
  for (const { from, start, end, to } of shifts) {
    built += made.slice(built.length, built.length + from - at)
    if (built.length !== start) return `gap at ${start}`
    built += made.slice(start, end)
    at = to
  }
  return built + made.slice(built.length, built.length + text.length - at)
}

function skeleton(text: string): string {
  return text.replace(/[\p{sc=Han}“”‘’「」『』《》〈〉]/gu, '.')
}

test('random content with marks keeps its marks and its leaves', () => {
  const seed = Date.now() % 1_000_000
  console.log(`seed ${seed}`)
  const random = seeded(seed)
  const marks = [
    [],
    [schema.mark('emphasis')],
    [schema.mark('strong')],
    [schema.mark('link', { href: 'https://e.org/里' })],
  ]
  const exceptions: Exception[] = [
    { id: '1', level: 'library', kind: 'spelling', hans: '沙特', hant: '沙烏地阿拉伯' },
  ]
  for (let no = 0; no < 3000; no++) {
    const nodes = Array.from({ length: Math.floor(random() * 8) }, () => {
      if (random() < 0.2) return schema.node('footnote_ref', { note: String(Math.floor(random() * 9)) })
      const text = pieces[Math.floor(random() * pieces.length)] ?? '里'
      return schema.text(text, marks[Math.floor(random() * marks.length)] ?? [])
    })
    const content = Fragment.fromArray(nodes)
    const about = `seed ${seed}, content ${no}: ${JSON.stringify(content)}`
    const made = convertContent(content, { ...tw, exceptions }).content
    const leaves = (fragment: Fragment) => {
      const found: unknown[] = []
      fragment.forEach((node) => void (node.isText || found.push(node.attrs.note)))
      return found
    }
    expect(leaves(made), about).toEqual(leaves(content))
    if (!textOf(content).includes('沙特')) {
      const [before, after] = [marksOf(content), marksOf(made)]
      expect(after, about).toEqual(before)
    }
  }
})

const textOf = (content: Fragment): string => content.textBetween(0, content.size, '', '\uFFFC')

function marksOf(content: Fragment): string[] {
  const found: string[] = []
  content.forEach((node) => {
    const names = node.marks.map(({ type }) => type.name).join('+')
    for (const _ of node.isText ? (node.text ?? '') : '.') found.push(names)
  })
  return found
}

test('text that is in the wanted script already stays as it is', () => {
  for (const [hans] of traps) {
    const once = convert(hans, tw).text
    if (once !== hans) expect(convert(once, tw).text).toBe(once)
  }
  expect(convert('他們干預選舉，後來幹部走了。皇后在海裡。', tw).text).toBe(
    '他們干預選舉，後來幹部走了。皇后在海裡。',
  )
  expect(convert('著名的显著特点', { to: 'zh-Hans', region: 'tw' }).text).toBe('著名的显著特点')
})

test('of mixed text each clause is taken for what it is', () => {
  expect(convert('他說「不要干預」，但他们还是干预了。', tw).text).toBe(
    '他說「不要干預」，但他們還是干預了。',
  )
  expect(convert('他说：“台灣後來如何？”然后走了。', tw).text).toBe('他說：「台灣後來如何？」然後走了。')
})

test('addresses stay, and what stands behind them does not', () => {
  expect(convert('见https://zh.wikipedia.org/wiki/台湾问题。台湾问题', tw).text).toBe(
    '見https://zh.wikipedia.org/wiki/台湾问题。台灣問題',
  )
  expect(convert('见https://example.org里面', tw).text).toBe('見https://example.org裡面')
})

test.each(['发', '后来', '头发展', '“', '里根', 'https://e.org/里', '并发', '干预', '干預，', '\uD842'])(
  'twenty pages of %j take no time that counts',
  (unit) => {
    const text = unit.repeat(20_000 / unit.length)
    convert(unit, { ...tw, vocabulary: starterVocabulary })
    const began = performance.now()
    for (const way of ways) convert(text, { ...way, vocabulary: starterVocabulary })
    expect(performance.now() - began).toBeLessThan(8000)
  },
)
