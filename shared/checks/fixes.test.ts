import { expect, test } from 'vitest'
import { applyFixes } from './fixes.ts'
import type { Edit, Finding } from './spec.ts'

const finding = (...fix: Edit[]): Finding => ({
  code: 'x.found',
  params: {},
  source: null,
  target: [0, 1],
  fix,
})
const edit = (from: number, to: number, text: string): Edit => ({ from, to, text })

test('several fixes at once, in any order, and where places went', () => {
  const { text, map, waiting } = applyFixes('a,b(c)', [
    finding(edit(3, 4, '（'), edit(5, 6, '）')),
    finding(edit(1, 2, '——')),
  ])
  expect(text).toBe('a——b（c）')
  expect(waiting).toEqual([])
  expect([0, 1, 2, 3, 4, 6].map((at) => map(at))).toEqual([0, 1, 3, 4, 5, 7])
})

test('what overlaps waits, whole; what says the same is made once', () => {
  const pair = finding(edit(0, 1, '“'), edit(4, 5, '”'))
  const { text, made, waiting } = applyFixes('"abc"', [pair, pair, finding(edit(3, 5, 'x'))])
  expect(text).toBe('“abc”')
  expect(made).toHaveLength(2)
  expect(waiting).toHaveLength(1)
})

test('insertions at one place wait for each other, and a place at an insertion can go either way', () => {
  const { text, waiting, map } = applyFixes('ab', [finding(edit(1, 1, 'x')), finding(edit(1, 1, 'y'))])
  expect([text, waiting.length]).toEqual(['axb', 1])
  expect([map(1), map(1, 1), map(2)]).toEqual([1, 2, 3])
})

test('a finding without a fix changes nothing', () => {
  const { text, made } = applyFixes('ab', [{ code: 'x.found', params: {}, source: null, target: null }])
  expect([text, made]).toEqual(['ab', []])
})
