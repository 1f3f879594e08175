import { expect, test } from 'vitest'
import { samePlace } from './samePlace.ts'

const split = (text: string, other: string, offset: number) => {
  const at = samePlace(offset, text, other)
  return [other.slice(0, at), other.slice(at)]
}

test('the place is found over script, edits, longer words and characters of two units', () => {
  expect(split('头发很长。发展经济。', '頭髮很長。發展經濟。', 5)).toEqual(['頭髮很長。', '發展經濟。'])
  expect(split('打印机很贵。发展经济。', '印表機真的很貴。發展經濟。', 6)).toEqual([
    '印表機真的很貴。',
    '發展經濟。',
  ])
  expect(split('𠮷野家。发展。', '𠮷野家。發展。', 5)).toEqual(['𠮷野家。', '發展。'])
  expect(split('甲。乙。', '', 2)).toEqual(['', ''])
  expect(samePlace(0, '甲', '乙丙')).toBe(0)
  expect(samePlace(1, '甲', '乙丙')).toBe(2)
})
