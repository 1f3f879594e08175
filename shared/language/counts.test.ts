import { expect, test } from 'vitest'
import { countHan, countWords, measure } from './counts.ts'

test('counts English words as a reader does', () => {
  expect(countWords('Don’t count state-of-the-art as three — or 3.5 as two.')).toBe(9)
  expect(countWords('“…” — !')).toBe(0)
  expect(countWords('naïve café')).toBe(2)
})

test('counts Han characters without punctuation', () => {
  expect(countHan('我们的任务，二〇二三年。')).toBe(10)
  expect(countHan('𠮷野家')).toBe(3)
})

test('measures each language in its own unit', () => {
  expect(measure('Two words', 'en')).toEqual({ unit: 'words', count: 2 })
  expect(measure('在 WTO 的1.2万人', 'zh-Hans')).toEqual({ unit: 'characters', count: 6 })
})
