import { expect, test } from 'vitest'
import { guessKind } from './guessKind.ts'

const cases = [
  ['basin', '流域', 'term'],
  ['strategic stability', '战略稳定', 'term'],
  ['Sergei Ivanov', '谢尔盖·伊万诺夫', 'person'],
  ['Lin Yue', '林越', 'person'],
  ['Institute of River Studies', '河流研究所', 'organisation'],
  ['World Bank', '世界银行', 'organisation'],
  ['executive director', '执行主任', 'post'],
  ['Minister of Water', '水利部长', 'post'],
  ['Yellow River', '黄河', 'place'],
  ['water reserve', '水储备', 'term'],
] as const

test.each(cases)('%s, %s: %s', (en, han, kind) => {
  expect(guessKind({ en, 'zh-Hans': han })).toBe(kind)
})

test('Chinese alone tells some', () => {
  expect(guessKind({ 'zh-Hant': '執行主任' })).toBe('post')
  expect(guessKind({})).toBe('term')
})
