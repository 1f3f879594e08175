import { expect, test } from 'vitest'
import { openMarks } from './openMarks.ts'

const read = (texts: readonly string[]) =>
  openMarks(
    texts.map((line) => {
      // `¶` begins a paragraph, `#` a heading, `*` a footnote, `+` goes on with one.
      const isFirst = /^[¶#*]/u.test(line)
      const block = line.startsWith('#') ? 'heading' : /^[*+]/u.test(line) ? 'footnote' : 'paragraph'
      return { text: line.replace(/^[¶#*+]/u, ''), block, isFirst }
    }),
  ).map(({ before, after }) => `${before.join('')} ${after.join('')}`)

test.each([
  [
    ['¶他说：“我们来了。', '我们看见。', '我们胜利。”', '完。'],
    [' “', '“ “', '“ ', ' '],
  ],
  [
    ['¶He said, “We came.', '¶“We saw.', '¶“We won.”', '¶End.'],
    [' “', '“ “', '“ ', ' '],
  ],
  [
    ['¶「他說『好。', '真的』。」', '完'],
    [' 「『', '「『 ', ' '],
  ],
  [
    ['¶A “slip. ', '¶Nothing more.', '¶And “a quote” here.'],
    [' ', ' ', ' '],
  ],
  [
    ['¶Don’t. ', '¶The workers’ day.'],
    [' ', ' '],
  ],
  [
    ['¶“Yes.', '*A note “here.', '+And there.”', '¶“No.”'],
    [' “', ' “', '“ ', '“ '],
  ],
  // A block that does not take the quotation up leaves it behind, however many marks close later.
  [
    ['¶A “slip. ', '¶Between “two” slips.', '¶And closed”.'],
    [' ', ' ', ' '],
  ],
  [
    ['¶「他說『好。', '¶「真的。」', '¶完。」'],
    [' 「', '「 ', ' '],
  ],
  [
    ['¶“古乐器"是', '其中”之一'],
    [' ', ' '],
  ],
])('quotations over segments: %j', (texts, marks) => expect(read(texts)).toEqual(marks))

test('a mark that stays open too long is a slip', () => {
  const far = ['¶“Open.', ...Array.from({ length: 60 }, () => 'Text.'), 'Close.”']
  expect(read(far).every((each) => each === ' ')).toBe(true)
})
