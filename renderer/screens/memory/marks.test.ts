import { expect, test } from 'vitest'
import { marksOf } from './marks.ts'

const marked = (text: string, query: string) => marksOf(text, query).map(([from, to]) => text.slice(from, to))

test('Simplified finds Traditional, lower case upper, and the other way round', () => {
  expect(marked('這座水庫和那座水庫', '水库')).toEqual(['水庫', '水庫'])
  expect(marked('这座水库', '水庫')).toEqual(['水库'])
  expect(marked('The Basin of the basin', 'basin')).toEqual(['Basin', 'basin'])
})

test('words that do not stand together are marked apart, and overlapping ones as one', () => {
  expect(marked('Water that flows, the flow of water', 'water flow')).toEqual([
    'Water',
    'flow',
    'flow',
    'water',
  ])
  expect(marked('abcabc', 'abca*bcab')).toEqual(['abcab'])
})

test('nothing is marked without a search', () => {
  expect(marked('abc', '')).toEqual([])
  expect(marked('abc', ' * ')).toEqual([])
})
