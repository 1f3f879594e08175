import fc from 'fast-check'
import type { GenericSchema } from 'valibot'
import { expect, test } from 'vitest'
import { contract } from '../../shared/ipc/contract.ts'
import type { Method } from '../../shared/ipc/method.ts'
import { fail, ok } from '../../shared/result.ts'
import { answer, isWindowFrame } from './answer.ts'

const methods = Object.entries(contract).flatMap(([domain, all]) =>
  Object.entries(all).map(
    ([name, method]) => [`${domain}.${name}`, method as unknown as Method<GenericSchema>] as const,
  ),
)
const quiet = () => undefined

test('parameters that do not parse are refused with the place, and the handler is not called', async () => {
  let called = 0
  const handler = () => {
    called++
    return ok(null)
  }
  const asked = { filter: {}, sort: 'date', descending: true, from: -1, count: 10 }
  expect(await answer('a', contract.articles.list, handler, asked, quiet)).toMatchObject({
    ok: false,
    error: 'refused',
    detail: expect.stringContaining('filter'),
  })
  expect(await answer('a', contract.settings.get, handler, undefined, quiet)).toEqual(fail('refused', ''))
  expect(called).toBe(0)
})

test('what a handler throws is noted and answered without its words', async () => {
  const noted: unknown[] = []
  const handler = () => {
    throw new Error('/home/someone/secret')
  }
  const result = await answer('settings.get', contract.settings.get, handler, {}, (...all) => noted.push(all))
  expect(result).toEqual({ ok: false, error: 'internal' })
  expect(noted).toEqual([['settings.get', expect.any(Error)]])
})

test('anything at all may be sent to any method: the answer is a Result without a stack', async () => {
  const seed = Date.now() & 0x7fffffff
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...methods),
      fc.anything({ withNullPrototype: true }),
      async (one, sent) => {
        const result = await answer(one[0], one[1], () => ok(null), sent, quiet)
        expect(typeof result.ok).toBe('boolean')
        expect(JSON.stringify(result)).not.toMatch(/\bat .*:\d+/)
      },
    ),
    { seed, numRuns: 500 },
  )
})

test('only the main frame of the window itself may ask', () => {
  const origin = 'app://duizhao'
  expect(isWindowFrame({ parent: null, origin }, origin)).toBe(true)
  expect(isWindowFrame(null, origin)).toBe(false)
  expect(isWindowFrame({ parent: {}, origin }, origin)).toBe(false)
  expect(isWindowFrame({ parent: null, origin: 'https://duizhao' }, origin)).toBe(false)
  expect(isWindowFrame({ parent: null, origin: 'app://page' }, origin)).toBe(false)
  expect(isWindowFrame({ parent: null, origin: 'null' }, origin)).toBe(false)
})
