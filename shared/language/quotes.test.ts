import { expect, test } from 'vitest'
import { loneMarks } from './quotes.ts'

const lone = (text: string): string =>
  loneMarks(text)
    .map(({ at, mark }) => `${mark}${at}`)
    .join(' ')

test.each([
  '“He said ‘no’ to the workers’ demands,” she wrote.',
  'the ’90s and don’t',
  '‘em and ‘90s',
  '「他說『好』。」',
  'a 6\'2" man and a 15" screen',
  'The aims: a) jobs; b) wages; 3) safety',
  '（见《资本论》(第1卷)）',
  '(mixed widths）',
  'say "yes" or "no"',
  '1) 工资；2）工时',
])('balanced: %s', (text) => expect(lone(text)).toBe(''))

test.each([
  ['“He left.', '“0'],
  ['他说好。”', '”4'],
  ['「他說『好」', '『3'],
  ['（他走了', '（0'],
  ['say "yes', '"4'],
  ['“他“说', '“0 “2'],
])('unbalanced: %s', (text, marks) => expect(lone(text)).toBe(marks))
