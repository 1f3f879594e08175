import { expect, test } from 'vitest'
import { joinBrokenLines } from './lines.ts'

const joined = (...texts: string[]) =>
  joinBrokenLines(texts.map((text) => ({ text }))).map(({ text }) => text)

test('a line end is a space, nothing between Chinese characters, and takes the white space around it along', () => {
  expect(joined('one\ntwo')).toEqual(['one two'])
  expect(joined('经\n济')).toEqual(['经济'])
  expect(joined('one  \n  two\n \n three')).toEqual(['one two three'])
  expect(joined('one', '\n', 'two')).toEqual(['one', ' ', 'two'])
})

test('a hundred thousand lines are joined in a moment', () => {
  const began = performance.now()
  expect(joined('a\n'.repeat(100_000))[0]).toHaveLength(200_000)
  expect(performance.now() - began).toBeLessThan(1500)
})
