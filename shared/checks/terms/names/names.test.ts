import { expect, test } from 'vitest'
import { bestRendering, runsOf } from './alignment.ts'
import { isNearSpelling } from './compare.ts'
import { latinNames } from './latinNames.ts'

test.each([
  ['Merkel', '德国总理默克尔说', '默克尔'],
  ['Merkel', '德國總理梅克爾說', '梅克爾'],
  ['Trump', '美国总统特朗普访华', '特朗普'],
  ['Zelensky', '乌克兰总统泽连斯基说', '泽连斯基'],
  ['Zelensky', '烏克蘭總統澤倫斯基說', '澤倫斯基'],
  ['Macron', '法國總統馬克宏', '馬克宏'],
  ['Netanyahu', '以色列总理内塔尼亚胡', '内塔尼亚胡'],
  ['Thatcher', '柴契爾夫人', '柴契爾'],
  ['Johnson', '首相強森說', '強森'],
  ['Bush', '布什总统', '布什'],
  ['Evans', '埃文斯：“是”', '埃文斯'],
  ['Erdoğan', '总统埃尔多安', '埃尔多安'],
  ['Virginia', '在弗吉尼亚州', '弗吉尼亚'],
  ['Wright', '赖特', '赖特'],
  ['Clinton', '比尔·克林顿在', '克林顿'],
  ['Bill', '比尔·克林顿在', '比尔'],
])('%s in %s is %s', (name, text, written) => {
  const found = bestRendering(name, runsOf(text))
  expect(found && text.slice(found.from, found.to)).toBe(written)
  expect(found?.score).toBeGreaterThan(0.6)
})

test.each([
  ['Committee', '他希望得到美国的支持'],
  ['Wednesday', '特朗普总统周三说'],
  ['Parliament', '默克尔在议会说'],
  ['Elizabeth', '默克尔在议会说'],
])('%s is not in %s', (name, text) => {
  expect(bestRendering(name, runsOf(text))?.score ?? 0).toBeLessThan(0.7)
})

test('latinNames: whole names, possessives, particles; no months, posts or acronyms', () => {
  const keys = (text: string) => latinNames(text).map(({ key }) => key)
  expect(keys('President Angela Merkel’s plan for Berlin')).toEqual(['angela merkel', 'merkel', 'berlin'])
  expect(keys('Ludwig van Beethoven and George W. Bush')).toEqual([
    'ludwig beethoven',
    'beethoven',
    'george bush',
    'bush',
  ])
  expect(keys('On Monday the IMF met in New York.')).toEqual(['york'])
  expect(keys('Trump’s America')).toEqual(['trump'])
})

test.each([
  ['Merkel', 'Merkle', true],
  ['Merkel', 'Merkels', false],
  ['Zelensky', 'Zelenskyy', false],
  ['Kavanaugh', 'Kavanagh', true],
  ['Smith', 'Jones', false],
  ['Lee', 'Lea', false],
  ['Erdoğan', 'Erdogan', false],
])('isNearSpelling: %s, %s: %s', (one, other, near) => expect(isNearSpelling(one, other)).toBe(near))
