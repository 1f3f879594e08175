import { expect, test } from 'vitest'
import { differences } from './differences.ts'

const made = (length: number, from: number) =>
  Array.from({ length }, (_, at) => String.fromCodePoint(from + ((at * 7919) % 1500)))
const shown = (before: readonly string[], after: readonly string[]) =>
  differences(before, after).map(
    ({ added, removed, count }) => `${added ? '+' : removed ? '-' : '='}${count}`,
  )

test('short texts are compared token by token', () => {
  expect(shown([...'政府發展經濟'], [...'當局發展民生'])).toEqual(['-2', '+2', '=2', '-2', '+2'])
})

test('of long ones a few changes are found as well', () => {
  const text = made(10_000, 0x4e00)
  expect(shown(text, [...text.slice(0, 500), '新', ...text.slice(500, 9000), ...text.slice(9001)])).toEqual([
    '=500',
    '+1',
    '=8500',
    '-1',
    '=999',
  ])
})

test('ten thousand characters that became others are one change, at once', () => {
  const [before, after] = [made(10_000, 0x4e00), made(10_000, 0x6000)]
  const begun = performance.now()
  expect(shown(['始', ...before, '終'], ['始', ...after, '終'])).toEqual(['=1', '-10000', '+10000', '=1'])
  expect(performance.now() - begun).toBeLessThan(500)
})
