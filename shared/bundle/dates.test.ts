import { expect, test } from 'vitest'
import { dateIn, textDateIn } from './dates.ts'

test('a date stands in the form of its language', () => {
  expect(dateIn('2015-11-03', 'en')).toBe('November 3, 2015')
  expect(dateIn('2015-11-03', 'zh-Hans')).toBe('2015年11月3日')
  expect(dateIn('2015-11-03', 'zh-Hant')).toBe('2015年11月3日')
  expect(textDateIn('2015-11-03', 'en')).toBe('Nov 03 , 2015')
  expect(textDateIn('2015-11-03', 'zh-Hant')).toBe('2015年11月3日')
})

test('what is no date gives no text', () => {
  for (const date of ['', '2015-13-01', '2015-00-10', '2015-1-1', '<b>']) expect(dateIn(date, 'en')).toBe('')
})
