import { expect, test } from 'vitest'
import { changesOf, type Decisions } from './decisions.ts'

const counts = { new: 3, same: 2, merge: 4, conflict: 5 }

test('what a file changes follows the decisions on its rows', () => {
  expect(changesOf(counts, new Map(), 'skip')).toBe(7)
  expect(changesOf(counts, new Map(), 'merge')).toBe(12)
  const decisions: Decisions = new Map([
    [0, { act: 'skip', what: 'new' }],
    [5, { act: 'replace', what: 'conflict' }],
    [6, { act: 'add', what: 'merge' }],
  ])
  expect(changesOf(counts, decisions, 'skip')).toBe(7)
  expect(changesOf(counts, decisions, 'add')).toBe(11)
})
