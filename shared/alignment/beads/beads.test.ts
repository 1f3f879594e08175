import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countBeads, isComplete, scoreOf, spansOf, type WorkBead } from './bead.ts'
import { braid, linksBetween } from './braid.ts'
import * as edits from './edits.ts'
import { act, begin, type History, redo, undo } from './history.ts'
import { likelySplit } from './likelySplit.ts'

/** Beads as "1-1 2-1": counts of each text; `!` is accepted, `?` has the score 0. */
function beads(text: string): WorkBead[] {
  return text.split(' ').map((each) => {
    const counts = each.replace(/[!?]/, '').split('-').map(Number)
    const score = each.endsWith('?') ? 0 : 1
    return { counts, scores: counts.slice(1).map(() => score), accepted: each.endsWith('!') }
  })
}

function text(list: readonly WorkBead[]): string {
  return list
    .map((bead) => bead.counts.join('-') + (bead.accepted ? '!' : scoreOf(bead) === 0 ? '?' : ''))
    .join(' ')
}

function after(start: string, edit: (list: readonly WorkBead[]) => edits.Splice | null): string | null {
  const list = beads(start)
  const splice = edit(list)
  if (splice === null) return null
  expect(edits.applied(edits.applied(list, splice), edits.inverse(splice))).toEqual(list)
  return text(edits.applied(list, splice))
}

test('sentences stand in their beads by the counts alone', () => {
  expect(spansOf(beads('1-1 0-2 2-1'))).toEqual([
    [
      [0, 1],
      [0, 1],
    ],
    [
      [1, 1],
      [1, 3],
    ],
    [
      [1, 3],
      [3, 4],
    ],
  ])
  expect(isComplete(beads('1-1 0-2'), [1, 3])).toBe(true)
  expect(isComplete(beads('1-1 0-2'), [1, 2])).toBe(false)
  expect(isComplete(beads('1-1 0-0'), [1, 1])).toBe(false)
  expect(countBeads(beads('1-1 1-1! 1-2?'), 0.5)).toEqual({ beads: 3, accepted: 1, doubtful: 1 })
})

test('each act does what its name says', () => {
  expect(after('1-1? 1-1', (list) => edits.accept(list, 0))).toBe('1-1! 1-1')
  expect(after('1-1! 1-1', (list) => edits.accept(list, 0))).toBeNull()
  expect(after('1-1! 1-1', (list) => edits.doubt(list, 0))).toBe('1-1 1-1')
  expect(after('1-1! 1-1 1-2? 1-1', (list) => edits.acceptThrough(list, 2))).toBe('1-1! 1-1! 1-2! 1-1')
  expect(after('1-0 0-1 1-1', (list) => edits.link(list, 0))).toBe('1-1! 1-1')
  expect(after('1-1 1-0 0-1', (list) => edits.link(list, 2))).toBe('1-1 1-1!')
  expect(after('1-0 1-1', (list) => edits.link(list, 0))).toBeNull()
  expect(after('1-1-0 0-0-1', (list) => edits.link(list, 0))).toBe('1-1-1!')
  expect(after('2-1', (list) => edits.unlink(list, 0))).toBe('2-0! 0-1!')
  expect(after('2-0', (list) => edits.unlink(list, 0))).toBeNull()
  expect(after('2-2', (list) => edits.split(list, 0, [1, 1]))).toBe('1-1? 1-1?')
  expect(after('1-1', (list) => edits.split(list, 0, [1, 1]))).toBeNull()
  expect(after('1-1 1-0 1-1', (list) => edits.join(list, 0, 1))).toBe('2-1! 1-1')
  expect(after('1-1', (list) => edits.join(list, 0, 1))).toBeNull()
  expect(after('1-2 1-1', (list) => edits.moveOn(list, 0, 1))).toBe('1-1? 1-2?')
  expect(after('1-2 0-1', (list) => edits.moveBack(list, 1, 1))).toBe('1-3?')
  expect(after('1-2', (list) => edits.moveOn(list, 0, 1))).toBe('1-1? 0-1?')
  expect(after('1-2', (list) => edits.moveBack(list, 0, 1))).toBe('0-1? 1-1?')
  expect(after('1-0', (list) => edits.moveOn(list, 0, 0))).toBeNull()
})

test('a bead is parted where the lengths agree', () => {
  expect(
    likelySplit([
      [30, 90],
      [31, 88],
    ]),
  ).toEqual([1, 1])
  expect(likelySplit([[60], [58, 20]])).toEqual([1, 1])
  expect(likelySplit([[60], [20, 58]])).toEqual([0, 1])
  expect(
    likelySplit([
      [10, 50, 40],
      [60, 42],
      [61, 40],
    ]),
  ).toEqual([2, 1, 1])
  expect(likelySplit([[5], []])).toBeNull()
})

test('two alignments are braided along their common text, and taken apart again', () => {
  const link = (source: number[], target: number[], score = 1) => ({ source, target, score })
  const first = [link([0], [0], 0.9), link([1], [1, 2], 0.8), link([2], [])]
  const second = [link([0], [0]), link([1], [1], 0.7), link([2], [2]), link([], [3])]
  const braided = braid(first, second)
  expect(braided.map(({ counts, scores }) => [counts.join('-'), ...scores])).toEqual([
    ['1-1-1', 0.9, 1],
    ['1-2-2', 0.8, 0.7],
    ['0-0-1', 1, 1],
    ['1-0-0', 1, 1],
  ])
  expect(linksBetween(braided, 0, 2).map(({ source, target }) => [source, target])).toEqual([
    [[0], [0]],
    [[1], [1, 2]],
    [[], [3]],
    [[2], []],
  ])
})

const sides = fc.integer({ min: 2, max: 3 })
const start = sides.chain((count) =>
  fc.array(
    fc
      .array(fc.nat(3), { minLength: count, maxLength: count })
      .filter((counts) => counts.some((each) => each > 0))
      .map((counts): WorkBead => ({ counts, scores: counts.slice(1).map(() => 0.5), accepted: false })),
    { minLength: 1, maxLength: 12 },
  ),
)
type Move = (list: readonly WorkBead[]) => edits.Splice | null
const moves: fc.Arbitrary<Move> = fc
  .tuple(fc.nat(7), fc.nat(), fc.nat(2), fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }))
  .map(([kind, place, side, heads]): Move => {
    return (list) => {
      const at = place % list.length
      const all: readonly (() => edits.Splice | null)[] = [
        () => edits.link(list, at),
        () => edits.unlink(list, at),
        () => edits.split(list, at, heads),
        () => edits.join(list, at, at + 1),
        () => edits.moveBack(list, at, side),
        () => edits.moveOn(list, at, side),
        () => edits.accept(list, at),
        () => edits.acceptThrough(list, at),
      ]
      return all[kind]?.() ?? null
    }
  })

test('after any sequence of acts every sentence stands in one bead, in order, and undo leads back', () => {
  fc.assert(
    fc.property(
      start,
      fc.array(fc.oneof(moves, fc.constant('undo' as const), fc.constant('redo' as const)), {
        maxLength: 40,
      }),
      (first, sequence) => {
        const lengths =
          first[0]?.counts.map((_, side) =>
            first.reduce((sum, { counts }) => sum + (counts[side] ?? 0), 0),
          ) ?? []
        let history: History = begin(first)
        const states: (readonly WorkBead[])[] = [first]
        let at = 0
        for (const step of sequence) {
          if (step === 'undo' || step === 'redo') {
            const next = step === 'undo' ? undo(history) : redo(history)
            if (next === null) continue
            at += step === 'undo' ? -1 : 1
            history = next
          } else {
            const splice = step(history.beads)
            if (splice === null) continue
            history = act(history, splice)
            states.splice(++at, states.length, history.beads)
          }
          expect(isComplete(history.beads, lengths)).toBe(true)
          expect(history.beads).toEqual(states[at])
        }
        while (true) {
          const next = undo(history)
          if (next === null) break
          history = next
        }
        expect(history.beads).toEqual(first)
      },
    ),
    { numRuns: 300 },
  )
})
