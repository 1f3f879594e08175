import { expect, test } from 'vitest'
import { score } from './paletteScore.ts'

const labels = ['Confirm and Go On', '确认并到下一句', '確認並到下一句']

test('a command is found by its words in each language', () => {
  for (const search of ['confirm', 'go on', '确认', '下一句', '確認', 'ｃｏｎ'])
    expect(score(search, labels)).toBeGreaterThan(0.5)
})

test('the beginning of a label counts more than its middle, and that more than scattered letters', () => {
  expect(score('con', labels)).toBeGreaterThan(score('go', labels))
  expect(score('go', labels)).toBeGreaterThan(score('firm', labels))
  expect(score('firm', labels)).toBeGreaterThan(score('cgo', labels))
})

test('what is not in it does not find it', () => {
  expect(score('export', labels)).toBe(0)
  expect(score('', labels)).toBe(1)
})
