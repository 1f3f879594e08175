import { expect, test } from 'vitest'
import type { Language } from '../locale.ts'
import { foldNumbers } from './numberForms.ts'
import { score } from './score.ts'

test.each([
  ['35亿美元', '三十五亿美元', '3500000000美元'],
  ['35億', '３５亿', '3500000000'],
  ['3.5亿', '三点五亿', '350000000'],
  ['4万5千', '45000', '45000'],
  ['1.2万亿', '1.2萬億', '1200000000000'],
  ['百分之十二', '12%', '12%'],
  ['百分之三十点五', '30.5%', '30.5%'],
  ['二〇一九年', '2019年', '2019年'],
  ['三个人', '3个人', '3个人'],
  ['两万人', '20,000人', '20000人'],
  ['第三次', '第3次', '第3次'],
  ['十二月五日', '12月5日', '12月5日'],
  ['二十多万人', '20多万人', '20多万人'],
  ['二十一世纪', '21世纪', '21世纪'],
])('Chinese: %s is %s', (one, other, key) => {
  expect(foldNumbers(one, 'zh-Hans').replace(/％/u, '%')).toBe(key)
  expect(foldNumbers(other, 'zh-Hans')).toBe(key)
})

test.each([
  '十分重要',
  '三四天',
  '几十万人',
  '数十人',
  '一些',
  '五四运动',
  '统一',
  '三明治',
  '一千万别'.slice(2),
  '一点点',
  '七八十人',
])('Chinese: %s stays', (text) => expect(foldNumbers(text, 'zh-Hans')).toBe(text))

test.each([
  ['1,000 people', '1000 people'],
  ['12,345,678', '12345678'],
  ['12 percent', '12%'],
  ['12 per cent', '12%'],
  ['$3.5bn', '$3.5 billion'],
  ['in 2019, 100 came', 'in 2019, 100 came'],
  ['1,2,3', '1,2,3'],
  ['10,000,00', '10,000,00'],
])('English: %s is %s', (text, key) => expect(foldNumbers(text, 'en')).toBe(key))

test.each<[string, string, Language]>([
  ['共12，100人到场', '共12100人到场', 'zh-Hans'],
  ['十分', '10分', 'zh-Hans'],
  ['35亿', '35万', 'zh-Hans'],
  ['三十五亿', '三十六亿', 'zh-Hans'],
  ['5月', '5日', 'zh-Hans'],
  ['$3.5bn', '$3.5m', 'en'],
  ['12%', '12 points', 'en'],
  ['twelve', '12', 'en'],
  ['1.5', '15', 'en'],
])('%s is not 100 of %s', (one, other, language) => {
  expect(score(one, other, language)).toBeLessThan(100)
})

test.each<[string, string, Language]>([
  ['花费三十五亿美元。', '花费35億美元。', 'zh-Hans'],
  ['１，０００人', '1000人', 'zh-Hant'],
  ['Some 1,000 people', 'some 1000 people', 'en'],
  ['by 12 percent', 'by 12%', 'en'],
])('%s is 100 of %s', (one, other, language) => expect(score(one, other, language)).toBe(100))
