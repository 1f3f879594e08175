import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ConversionOptions } from './conversion.ts'
import { convert } from './convert.ts'
import { decide } from './decide.ts'
import { conversionDigest, openccVersion, segmentDigest } from './digest.ts'
import type { Exception } from './exception.ts'
import type { EntryForms } from './matcher.ts'
import { protectedForm } from './protect.ts'
import { starterVocabulary } from './vocabulary.ts'

const tw = { to: 'zh-Hant', region: 'tw' } as const
const spelling = (hans: string, hant: string, more: Partial<Exception> = {}): Exception => ({
  id: `${hans} ${hant}`,
  level: 'library',
  kind: 'spelling',
  hans,
  hant,
  ...more,
})
const made = (text: string, options: Partial<ConversionOptions>): string =>
  convert(text, { ...tw, ...options }).text

test('an exception holds against the dictionary, the variants and the quotation marks', () => {
  expect(made('余则成在里弄', { exceptions: [spelling('余则成', '余則成')] })).toBe('余則成在里弄')
  expect(made('台湾', { exceptions: [spelling('台湾', '臺灣')] })).toBe('臺灣')
  expect(made('那里的群众', { exceptions: [spelling('群众', '羣衆')] })).toBe('那裡的羣衆')
  expect(made('“好”和“这里”', { exceptions: [spelling('“好”', '“好”')] })).toBe('“好”和「這裡」')
})

test('a word holds wherever it stands, a single character where no phrase covers it', () => {
  expect(made('台湾海峡', { exceptions: [spelling('台湾', '臺灣')] })).toBe('臺灣海峽')
  expect(made('其余的人，余来了', { exceptions: [spelling('余', '余')] })).toBe('其餘的人，余來了')
  expect(made('MAIN与AI', { exceptions: [spelling('AI', '人工智慧')] })).toBe('MAIN與人工智慧')
})

test('the longest wins, and of equal ones the most specific level', () => {
  const exceptions = [
    spelling('网络安全', '網絡安全', { level: 'article' }),
    spelling('网络', '網路'),
    spelling('网络', '網絡甲', { level: 'article' }),
    spelling('安全', '平安'),
  ]
  expect(made('网络安全，网络，安全', { exceptions })).toBe('網絡安全，網絡甲，平安')
  const place = { segment: 's', before: '', after: '安全', ordinal: 0 }
  const here = [...exceptions, spelling('网络', '此處', { level: 'occurrence', place })]
  expect(made('网络安全', { exceptions: here, segment: 's' })).toBe('此處平安')
  expect(made('网络安全', { exceptions: here, segment: 'other' })).toBe('網絡安全')
})

test('exceptions of a region hold there alone', () => {
  const exceptions = [spelling('信息', '資訊', { region: 'tw' })]
  expect(convert('信息', { to: 'zh-Hant', region: 'tw', exceptions }).text).toBe('資訊')
  expect(convert('信息', { to: 'zh-Hant', region: 'hk', exceptions }).text).toBe('信息')
})

test('unusable exceptions change nothing', () => {
  const exceptions = [spelling('', 'x'), spelling('里', ''), spelling('a\nb', 'c'), spelling('\uFFFC', 'x')]
  expect(made('里\uFFFCa\nb', { exceptions })).toBe(made('里\uFFFCa\nb', {}))
})

test('a protected name keeps the characters that Traditional has too', () => {
  expect(protectedForm('余华', 'tw')).toBe('余華')
  expect(protectedForm('范教授', 'tw')).toBe('范教授')
  expect(protectedForm('于謙', 'tw')).toBe('于謙')
  const exceptions = [spelling('余则成', protectedForm('余则成', 'tw'), { kind: 'protected' })]
  expect(made('余则成说', { exceptions })).toBe('余則成說')
})

test('a term’s own Traditional form wins over conversion, by region and status', () => {
  const entry: EntryForms = {
    terms: [
      { language: 'en', text: 'network', status: 'preferred' },
      { language: 'zh-Hans', text: '网络', status: 'preferred' },
      { language: 'zh-Hant', text: '網絡', status: 'preferred', region: 'hk' },
      { language: 'zh-Hant', text: '網路', status: 'preferred', region: 'tw' },
      { language: 'zh-Hant', text: '網路系統', status: 'admitted' },
    ],
  }
  const forbidden: EntryForms = {
    terms: [
      { language: 'zh-Hans', text: '软件', status: 'preferred' },
      { language: 'zh-Hant', text: '軟體甲', status: 'forbidden' },
    ],
  }
  const terms = [entry, forbidden]
  expect(made('网络与软件', { terms })).toBe('網路與軟件')
  expect(convert('网络', { to: 'zh-Hant', region: 'hk', terms }).text).toBe('網絡')
  expect(made('网络', { terms, exceptions: [spelling('网络', '甲')] })).toBe('甲')
  expect(convert('網路與网络', { to: 'zh-Hans', region: 'tw', terms }).text).toBe('网络与网络')
})

test('regional words come only where they are chosen, and go back again', () => {
  expect(made('特朗普访问新西兰', {})).toBe('特朗普訪問新西蘭')
  expect(made('特朗普访问新西兰', { vocabulary: starterVocabulary })).toBe('川普訪問紐西蘭')
  expect(
    convert('特朗普访问新西兰', { to: 'zh-Hant', region: 'hk', vocabulary: starterVocabulary }).text,
  ).toBe('特朗普訪問新西蘭')
  expect(convert('川普訪問紐西蘭', { to: 'zh-Hans', region: 'tw', vocabulary: starterVocabulary }).text).toBe(
    '特朗普访问新西兰',
  )
})

test('lengths may differ, and offsets are told', () => {
  const exceptions = [spelling('沙特', '沙烏地阿拉伯'), spelling('北大西洋公约', '北約')]
  const { text, shifts, spots } = convert('与沙特和北大西洋公约发', { ...tw, exceptions })
  expect(text).toBe('與沙烏地阿拉伯和北約發')
  expect(shifts).toEqual([
    { from: 1, to: 3, start: 1, end: 7 },
    { from: 4, to: 10, start: 8, end: 10 },
  ])
  expect(spots).toMatchObject([{ from: 10, to: 11, start: 10, end: 11, source: '发', chosen: '發' }])
})

test('a decision for the library or the article holds in every later conversion, also against phrases', () => {
  const texts = ['他的发很长', '并发的问题', '他对着系上的人说', '天后宫前']
  for (const text of texts) {
    const { spots } = convert(text, tw)
    for (const spot of spots) {
      for (const level of ['library', 'article'] as const) {
        for (const form of spot.alternatives) {
          const exception = decide(spot, form, level, { id: '1', text, options: tw })
          const again = convert(text, { ...tw, exceptions: [exception] })
          expect([text, again.text.slice(spot.start, spot.start + form.length)]).toEqual([text, form])
          expect(again.spots.filter(({ from }) => from === spot.from)).toEqual([])
        }
      }
    }
  }
})

test('a decision for one place stays with it while the rest of the segment changes', () => {
  const options = { ...tw, segment: 's1' }
  const text = '他发了言，又发了信，头上的发也白了。'
  const spot = convert(text, options).spots.findLast(({ source }) => source === '发')
  if (!spot) throw new Error('no spot')
  const exception = decide(spot, '髮', 'occurrence', { id: '1', text, options })
  const exceptions = [exception]
  const now = (changed: string) => convert(changed, { ...options, exceptions }).text
  expect(now(text)).toBe('他發了言，又發了信，頭上的髮也白了。')
  expect(now('昨天他发了言，又发了信，头上的发也白了，没有人理他。')).toContain('頭上的髮也白了')
  expect(now('她头上的发也白了一半。')).toBe('她頭上的髮也白了一半。')
  expect(now('头上的发也白了。他发了言。')).toBe('頭上的髮也白了。他發了言。')
  // Its surroundings are gone: the decision was about another word.
  expect(now('他发现了。')).toBe('他發現了。')
  expect(convert(text, { ...tw, segment: 's2', exceptions }).text).toContain('頭上的發')
})

test('of equal surroundings the place by number', () => {
  const options = { ...tw, segment: 's1' }
  const text = '发，发，发，发，发，发，发，发，发，发，发，发，发'
  const spot = convert(text, options).spots[6]
  if (!spot) throw new Error('no spot')
  const exception = decide(spot, '髮', 'occurrence', { id: '1', text, options })
  expect(convert(text, { ...options, exceptions: [exception] }).text.indexOf('髮')).toBe(spot.from)
})

test('a digest changes with what conversion depends on; a segment’s only with what is in it', () => {
  const exceptions = [spelling('信息', '資訊')]
  expect(conversionDigest({ ...tw, exceptions })).not.toBe(conversionDigest(tw))
  expect(conversionDigest({ ...tw })).toBe(conversionDigest({ ...tw, exceptions: [] }))
  expect(segmentDigest('没有', { ...tw, exceptions })).toBe(segmentDigest('没有', tw))
  expect(segmentDigest('信息', { ...tw, exceptions })).not.toBe(segmentDigest('信息', tw))
  expect(segmentDigest('没有', { ...tw, region: 'hk' })).not.toBe(segmentDigest('没有', tw))
})

test('the digest names the release of opencc-js that is installed', () => {
  const file = new URL('../../node_modules/opencc-js/package.json', import.meta.url)
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
  expect(version).toBe(openccVersion)
})
