import { expect, test } from 'vitest'
import { ok } from '../../../shared/result.ts'
import { type Fetch, Pager } from './pager.ts'

/** A list of numbers that notes what was asked and answers when it is told to. */
function numbers(total: number) {
  const waiting: { from: number; answer: () => void }[] = []
  const fetch: Fetch<number> = (from, count) =>
    new Promise((resolve) => {
      const rows = Array.from({ length: Math.max(0, Math.min(count, total - from)) }, (_, at) => from + at)
      waiting.push({ from, answer: () => resolve(ok({ total, rows })) })
    })
  const answerNext = async () => {
    const next = waiting.shift()
    next?.answer()
    await new Promise((resolve) => setTimeout(resolve))
    return next?.from
  }
  return { fetch, waiting, answerNext }
}

test('only what is in view is asked for', async () => {
  const { fetch, waiting, answerNext } = numbers(1_000_000)
  const pager = new Pager(100, fetch, () => undefined)
  pager.want(0, 20)
  await answerNext()
  expect([pager.total, pager.rowAt(0), pager.rowAt(99), pager.rowAt(100)]).toEqual([
    1_000_000,
    0,
    99,
    undefined,
  ])
  pager.want(999_950, 999_999)
  expect(waiting.map(({ from }) => from)).toEqual([999_900])
  await answerNext()
  expect(pager.rowAt(999_999)).toBe(999_999)
  expect(pager.settled).toBe(true)
})

test('what has gone by is not asked for: two questions are under way, the next is about what is in view then', async () => {
  const { fetch, waiting, answerNext } = numbers(100_000)
  const pager = new Pager(100, fetch, () => undefined)
  pager.want(0, 10)
  await answerNext()
  for (let first = 1000; first <= 90_000; first += 1000) pager.want(first, first + 20)
  expect(waiting.map(({ from }) => from)).toEqual([1000, 2000])
  await answerNext()
  await answerNext()
  await answerNext()
  expect(pager.rowAt(90_000)).toBe(90_000)
  expect(waiting).toEqual([])
})

test('pages far from what is in view are forgotten', async () => {
  const { fetch, answerNext } = numbers(100_000)
  const pager = new Pager(100, fetch, () => undefined)
  for (let first = 0; first < 100_000; first += 1000) {
    pager.want(first, first + 20)
    await answerNext()
  }
  expect([...pager.rows()].length).toBeLessThanOrEqual(6000)
  expect(pager.rowAt(0)).toBeUndefined()
  expect(pager.rowAt(99_000)).toBe(99_000)
})

test('a list that is empty is settled with its first answer', async () => {
  const { fetch, answerNext } = numbers(0)
  const pager = new Pager(100, fetch, () => undefined)
  pager.want(0, 20)
  await answerNext()
  expect([pager.total, pager.settled]).toEqual([0, true])
})
