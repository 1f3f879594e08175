import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Language } from '../../locale.ts'
import { amountsOf, numberDifferences } from './numbers.ts'

const differs = (english: string, chinese: string, language: Language = 'zh-Hans'): boolean =>
  numberDifferences(english, 'en', chinese, language).length > 0

test.each([
  ['on April 3 to 7', '4月3日至7日'],
  ['from 1914-18', '1914—1918年'],
  ['3 out of 4 workers', '四分之三的工人'],
  ['between 30 and 43 percent', '30%至43%之间'],
  ['50,000-100,000 people', '5万至10万人'],
  ['5 to 10 million', '500万至1000万'],
  ['US$35m', '3500万美元'],
  ['100 yuan', '100元'],
  ['in his 20s', '二十多岁'],
  ['mid-1970s', '20世纪70年代中期'],
  ['3:30 p.m.', '15时30分'],
  ['60 days', '两个月'],
  ['at three in the afternoon', '下午3点'],
  ['from 19 percent in 2005 to 14 percent in 2023', '从2005年的19%降到2023年的14%'],
  ['100 miles', '160公里'],
  ['World War II', '二战'],
  ['G7 summit', '七国集团峰会'],
  ['a dozen people', '十几人'],
  ['hundreds of millions', '数亿'],
  ['more than 300,000', '30多万'],
  ['seventy or eighty', '七八十'],
  ['five or six million', '五六百万'],
  ['45,000', '4万5千'],
  ['1,500', '一千五'],
  ['2005', '两千零五'],
  ['quadrupled', '翻了两番'],
  ['the 14th Five-Year Plan (2021-2025)', '“十四五”规划（2021—2025年）'],
  ['35 percent', '三成五'],
  ['0.7 percent', '百分之零点七'],
  ['September 18 Incident', '九一八事变'],
  ['the May Fourth Movement', '五四运动'],
  ['No one knows.', '没有人知道。'],
  ['one of us', '我们中的一员'],
])('says the same: %s = %s', (english, chinese) => expect(differs(english, chinese)).toBe(false))

test.each([
  ['two-thirds of voters', '四分之三的选民'],
  ['on Tuesday', '周三'],
  ['3:30 p.m.', '下午4点30分'],
  ['100 miles', '180公里'],
  ['tens of millions', '数百万'],
  ['seven months', '六个月'],
  ['17 million jobs were lost', '损失了170万个工作岗位'],
  ['$6.2 billion', '62亿元'],
  ['First, wages. Second, hours. Third, peace.', '首先，工资。其次，工时。'],
])('says another thing: %s ≠ %s', (english, chinese) => expect(differs(english, chinese)).toBe(true))

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

test.skipIf(noNews)(`quiet on correct news${noNews ? ': skipped, the news is absent' : ''}`, () => {
  const lines = (name: string) =>
    readFileSync(fileURLToPath(new URL(name, news)), 'utf8')
      .trim()
      .split('\n')
  const english = lines('newstest2019-src.eng.first1000.txt')
  for (const [name, language] of [
    ['newstest2019-ref.zho-CN.first1000.txt', 'zh-Hans'],
    ['newstest2019-ref.zho-TW.first1000.txt', 'zh-Hant'],
  ] as const) {
    const flagged = lines(name).filter((line, at) => differs(english[at] ?? '', line, language)).length
    expect(flagged / english.length).toBeLessThan(0.02)
  }
})
