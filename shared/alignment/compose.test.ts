import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compose } from './compose.ts'
import type { Bead } from './side.ts'

/** "0-0 1,2-1" as beads. */
function beads(text: string): Bead[] {
  const numbers = (side = '') => side.split(',').filter(Boolean).map(Number)
  return text
    .split(' ')
    .filter(Boolean)
    .map((bead) => ({ source: numbers(bead.split('-')[0]), target: numbers(bead.split('-')[1]), score: 1 }))
}

const shape = (found: readonly Bead[]) => found.map((bead) => `${bead.source}-${bead.target}`).join(' ')

test.each([
  ['0-0 1-1', '0-0 1-1', '0-0 1-1'],
  ['0-0 1-1', '0-0,1 1-2', '0-0,1 1-2'],
  ['0,1-0 2-1', '0-0 1-1', '0,1-0 2-1'],
  ['0-0 1-1', '0,1-0', '0,1-0'],
  ['0-0 1- 2-1', '0-0 -1 1-2', '0-0 -1 1- 2-2'],
  ['0-0 1-1', '0- 1-0', '0- 1-0'],
  ['', '-0', '-0'],
  ['0-0,1 1-2', '0-0 1,2-1', '0,1-0,1'],
])('%s through %s is %s', (first, second, expected) => {
  expect(shape(compose(beads(first), beads(second)))).toBe(expected)
})

test('every sentence of both ends is kept, in order', () => {
  const seed = Date.now() & 0x7fffffff
  console.log(`compose seed ${seed}`)
  const steps = fc.array(
    fc.tuple(fc.nat(2), fc.nat(2)).filter(([a, b]) => a + b > 0),
    { maxLength: 12 },
  )
  const build = (list: readonly (readonly [number, number])[]) => {
    let [i, j] = [0, 0]
    return list.map(([a, b]): Bead => {
      const bead = {
        source: Array.from({ length: a }, () => i++),
        target: Array.from({ length: b }, () => j++),
        score: 0.5,
      }
      return bead
    })
  }
  fc.assert(
    fc.property(steps, steps, (one, two) => {
      const first = build(one)
      const middle = first.flatMap((bead) => bead.target).length
      const known = build(two)
      const used = known.flatMap((bead) => bead.source).length
      const rest = Array.from(
        { length: Math.max(0, middle - used) },
        (_, at): Bead => ({ source: [used + at], target: [], score: 1 }),
      )
      if (used > middle) return
      const second = [...known, ...rest]
      const found = compose(first, second)
      expect(found.flatMap((bead) => bead.source)).toEqual(first.flatMap((bead) => bead.source))
      expect(found.flatMap((bead) => bead.target)).toEqual(second.flatMap((bead) => bead.target))
    }),
    { seed, numRuns: 500 },
  )
})
