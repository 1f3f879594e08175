import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Language } from '../../locale.ts'
import { forms } from './forms.testdata.ts'
import { errorKinds, inject, seeded } from './injector.testdata.ts'
import { moreForms } from './moreForms.testdata.ts'
import { amountsOf, numberDifferences } from './numbers.ts'
import { quantities } from './quantities.testdata.ts'
import { sentences } from './sentences.testdata.ts'
import { sumsAndDates } from './sumsAndDates.testdata.ts'
import { timesAndMeasures } from './timesAndMeasures.testdata.ts'
import { amountInWords } from './words.ts'

const differs = (english: string, chinese: string, language: Language = 'zh-Hans'): boolean =>
  numberDifferences(english, 'en', chinese, language).length > 0

// Characters of the Traditional forms among the cases; what has none of them is read as Simplified.
const traditional = /[萬億兩個週點時國後們這數體歲紀幣餘幾劃號頁來鎊華條節頭噸戰約將攝無圓單罷囚農業寫]/u

interface Case {
  readonly of: string
  readonly english: string
  readonly chinese: string
  readonly isSame: boolean
}

const listed = (words: string): string[] =>
  words
    .split(' ; ')
    .map((each) => each.trim())
    .filter((each) => each !== '')

const cases: readonly Case[] = (forms + moreForms + sentences + quantities + sumsAndDates + timesAndMeasures)
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [of = '', english = '', same = '', other = ''] = line.split('|')
    return listed(english).flatMap((each) => [
      ...listed(same).map((chinese) => ({ of: of.trim(), english: each, chinese, isSame: true })),
      ...listed(other).map((chinese) => ({ of: of.trim(), english: each, chinese, isSame: false })),
    ])
  })

test.each([...new Set(cases.map((each) => each.of))])('forms: %s', (of) => {
  const wrong = cases
    .filter((each) => each.of === of)
    .filter(({ english, chinese, isSame }) => {
      const language = traditional.test(chinese) ? 'zh-Hant' : 'zh-Hans'
      const back = numberDifferences(chinese, language, english, 'en').length === 0
      return !differs(english, chinese, language) !== isSame || back !== isSame
    })
  expect(wrong).toEqual([])
})

test('between the two Chinese editions every number has to be the same', () => {
  const between = (hans: string, hant: string) => numberDifferences(hans, 'zh-Hans', hant, 'zh-Hant').length
  expect(between('周三，三名工人领到2.5万元', '週三，三名工人領到2.5萬元')).toBe(0)
  expect(between('三名工人', '四名工人')).toBe(1)
  expect(between('三名工人', '工人')).toBe(1)
  expect(between('周三', '週四')).toBe(1)
  expect(between('两年', '三年')).toBe(1)
})

test('numbers that changed places', () => {
  expect(differs('10 to 15 percent', '15%至10%')).toBe(true)
  expect(differs('aged 33, 34 and 39', '分别为39、34和33岁')).toBe(true)
  expect(differs('20 feet high in a 7.5 magnitude quake', '20级地震引发的7.5英尺高的浪')).toBe(true)
  expect(differs('40 colleges in the top 20 markets', '20个主要市场的40所大学')).toBe(false)
})

test.each([
  ['35 million', 'en', 'zh-Hans', '3500万'],
  ['35 million', 'en', 'zh-Hant', '3500萬'],
  ['3500万', 'zh-Hans', 'en', '35 million'],
  ['1.2 trillion', 'en', 'zh-Hans', '1.2万亿'],
  ['$3.5 billion', 'en', 'zh-Hans', '35亿美元'],
  ['35亿欧元', 'zh-Hans', 'en', '€3.5 billion'],
  ['三分之二', 'zh-Hans', 'en', '2/3'],
  ['三成五', 'zh-Hans', 'en', '35%'],
  ['30多万人', 'zh-Hans', 'en', '300,000–400,000'],
  ['周二', 'zh-Hans', 'en', 'Tuesday'],
  ['增加两倍', 'zh-Hans', 'en', '3 times'],
  ['the 19th century', 'en', 'zh-Hant', '19世紀'],
  ['100 miles', 'en', 'zh-Hans', '100英里'],
  ['数百万', 'zh-Hans', 'en', 'millions'],
] as const)('%s (%s) in words of %s is %s', (text, language, reader, words) => {
  const [amount] = amountsOf(text, language)
  expect(amount && amountInWords({ ...amount, bound: undefined as never }, reader)).toBe(words)
})

test.each(['1 万俟’', 'May 1 %', '一点1', '-5', '每1个', '1月', 'one in ', '1,2,', '三分之', '（约'])(
  'ten pages of %j take no time that counts',
  (unit) => {
    const text = unit.repeat(10_000 / unit.length)
    const began = performance.now()
    numberDifferences(text, 'en', `${text}经`, 'zh-Hant')
    numberDifferences(text, 'zh-Hans', `${text}x`, 'en')
    expect(performance.now() - began).toBeLessThan(6000)
  },
)

test('reads Traditional Chinese and full-width digits, where a bare 元 may be dollars', () => {
  expect(differs('$6.2 billion', '62億元', 'zh-Hant')).toBe(false)
  expect(differs('In 2023, 2.7 million homes', '２０２３年，270萬戶', 'zh-Hant')).toBe(false)
  expect(differs('the year 2023', '民國112年', 'zh-Hant')).toBe(false)
  expect(numberDifferences('30万人', 'zh-Hans', '30萬人', 'zh-Hant')).toEqual([])
})

test('gives the place of a number in the text', () => {
  const text = '约３.5亿美元'
  const [amount] = amountsOf(text, 'zh-Hans')
  expect(text.slice(amount?.from, amount?.to)).toContain('３.5亿美元')
  expect(amount?.values).toEqual([350_000_000])
})

const kept = fileURLToPath(new URL('../../../../shared/cases/number-cases.tsv', import.meta.url))
const noCases = !existsSync(kept)

test.skipIf(noCases)(`kept cases${noCases ? ': skipped, the cases are absent' : ''}`, () => {
  const rows = readFileSync(kept, 'utf8').trim().split('\n').slice(1)
  const wrong = rows.filter((row) => {
    const [english = '', chinese = '', verdict] = row.split('\t')
    return differs(english, chinese) !== (verdict === 'mismatch')
  })
  expect(wrong).toEqual([])
})

const news = new URL('../../../../shared/data/ntrex/', import.meta.url)
const noNews = !existsSync(fileURLToPath(news))

const readLines = (name: string): string[] =>
  readFileSync(fileURLToPath(new URL(name, news)), 'utf8')
    .trim()
    .split('\n')
const editions = [
  ['newstest2019-ref.zho-CN.first1000.txt', 'zh-Hans'],
  ['newstest2019-ref.zho-TW.first1000.txt', 'zh-Hant'],
] as const

test.skipIf(noNews)(`quiet on correct news${noNews ? ': skipped, the news is absent' : ''}`, () => {
  const english = readLines('newstest2019-src.eng.first1000.txt')
  for (const [name, language] of editions) {
    const flagged = readLines(name).filter((line, at) => differs(english[at] ?? '', line, language)).length
    console.log(`numbers: ${flagged} of ${english.length} correct pairs flagged (${language})`)
    // What is left are faults of the translators.
    expect(flagged / english.length).toBeLessThan(0.01)
  }
})

test.skipIf(noNews)(`finds errors put into news${noNews ? ': skipped, the news is absent' : ''}`, () => {
  const seed = 20_190_801
  const random = seeded(seed)
  const english = readLines('newstest2019-src.eng.first1000.txt')
  const caught = new Map<string, [found: number, all: number]>()
  for (const [name, language] of editions) {
    readLines(name).forEach((chinese, at) => {
      const source = english[at] ?? ''
      if (differs(source, chinese, language)) return
      for (const kind of errorKinds) {
        const count = caught.get(kind) ?? [0, 0]
        caught.set(kind, count)
        const broken = inject(chinese, language, kind, random)
        const brokenSource = inject(source, 'en', kind, random)
        for (const [one, other] of [[source, broken] as const, [brokenSource, chinese] as const]) {
          if (one === null || other === null) continue
          count[1] += 1
          if (differs(one, other, language)) count[0] += 1
        }
      }
    })
  }
  const [found, all] = [...caught.values()].reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0])
  console.log(`numbers, seed ${seed}:`, Object.fromEntries(caught), found / all)
  expect(found / all).toBeGreaterThan(0.93)
})
