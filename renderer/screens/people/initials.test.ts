import { expect, test } from 'vitest'
import { initials } from './initials.ts'

test('a name is told by its initials, a Chinese one by its last character', () => {
  expect(['Lin', 'Anna Lin', 'anna maria de Lin', '王小明', ' 陈 ', '𠮷', ''].map(initials)).toEqual([
    'L',
    'AL',
    'AL',
    '明',
    '陈',
    '𠮷',
    '',
  ])
})
