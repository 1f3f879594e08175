import { expect, test } from 'vitest'
import { partsOf } from './marked.tsx'

const read = (text: string, marks: [number, number][]) =>
  partsOf(text, marks)
    .map(({ before, hit }) => before + (hit ? `[${hit}]` : ''))
    .join('')

test('hits are marked where they stand', () => {
  expect(
    read('经济与经济学', [
      [0, 2],
      [3, 5],
    ]),
  ).toBe('[经济]与[经济]学')
})

test('a text without a hit stays whole', () => {
  expect(read('water', [])).toBe('water')
})

test('ranges that overlap or run out of the text lose nothing of it', () => {
  expect(
    read('abcdef', [
      [1, 3],
      [2, 4],
      [5, 99],
    ]),
  ).toBe('a[bc][d]e[f]')
})
