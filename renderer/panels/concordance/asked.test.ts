import { expect, test } from 'vitest'
import { wordAt } from './asked.ts'

test.each([
  ['Water is short.', 0, 'en', 'Water'],
  ['Water is short.', 3, 'en', 'Water'],
  ['Water is short.', 5, 'en', 'Water'],
  ['Water is short.', 6, 'en', 'is'],
  ['Water is short.', 15, 'en', 'short'],
  ['“Water is short.', 0, 'en', 'Water'],
  ['没有水库。', 3, 'zh-Hans', '水库'],
  ['沒有水庫。', 4, 'zh-Hant', '水庫'],
  ['没有水库。', 5, 'zh-Hans', '水库'],
  ['……', 1, 'zh-Hans', ''],
  ['', 0, 'en', ''],
] as const)('in “%s” the word at %i (%s) is “%s”', (text, offset, language, word) => {
  expect(wordAt(text, offset, language)).toBe(word)
})
