import { expect, test } from 'vitest'
import { drawnHeight, realOf, topOf } from './tallList.ts'

const scale = (rows: number) => {
  const real = rows * 88
  return { real, drawn: drawnHeight(real), view: 700 }
}

test('a list that fits an element is scrolled as it is', () => {
  const short = scale(5000)
  expect(short.drawn).toBe(short.real)
  for (const top of [0, 1, 88, 12_345, short.real - 700]) expect(realOf(top, short)).toBeCloseTo(top)
})

test('a million rows: both ends meet, and every place is reached and comes back', () => {
  const tall = scale(1_000_000)
  expect(tall.drawn).toBeLessThan(16_000_000)
  expect(realOf(0, tall)).toBe(0)
  expect(realOf(tall.drawn - tall.view, tall)).toBeCloseTo(tall.real - tall.view)
  for (const offset of [0, 88, 4_400_000, 61_234_567, tall.real - tall.view])
    expect(realOf(topOf(offset, tall), tall)).toBeCloseTo(offset, 3)
})

test('fewer rows than the window shows do not move', () => {
  const few = scale(3)
  expect([realOf(0, few), topOf(0, few)]).toEqual([0, 0])
})
