import { setImmediate, setTimeout } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import { ulids } from '../../shared/ids.ts'
import type { MemoryHandlers } from '../../shared/ipc/contract.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { convert } from '../../shared/script/convert.ts'
import { LibraryTerms } from '../memory/libraryTerms.ts'
import type { Memory } from '../memory/memory.ts'
import { serveMemory } from '../memory/serve.ts'
import { openMemory } from '../memory/store.ts'
import type { FromMemory, MemoryOrders, MemoryResult, ToMemory } from './memoryMessages.ts'

/** The memory's worker: it has the index, and answers one question after the other. */

interface Served {
  readonly memory: Memory
  /** null where the library's file could not be read a second time: matches are then adapted by numbers alone. */
  readonly terms: LibraryTerms | null
  readonly handlers: MemoryHandlers['memory']
}

type Orders = { readonly [K in keyof MemoryOrders]: (params: MemoryOrders[K]['params']) => MemoryResult<K> }

const newId = ulids(Date.now, Math.random)
let served: Served | null = null
let person = ''
/** Jobs that run and were not given up. */
const running = new Set<string>()
let working = false
/** How long after opening the termbase is read, in milliseconds: the first matches are wanted sooner. */
const untilTerms = 1500
const pauseOfTerms = 100

const orders: Orders = {
  open: ({ file, library, person: name }) => {
    letGo()
    person = name
    // The library has brought the file up to date before; a copy is its affair.
    const opened = openMemory(file, newId, (version) => `${file}-version-${version}`)
    if (!opened.ok) return opened
    const memory = opened.value
    const terms = termsOf(library)
    const desk = { memory, terms, person: () => person, now: Date.now, clock: () => performance.now(), pause }
    served = { memory, terms, handlers: serveMemory(desk) }
    void prepareTerms()
    return ok(null)
  },
  close: () => {
    letGo()
    return ok(null)
  },
  person: ({ person: name }) => {
    person = name
    return ok(null)
  },
  termsChanged: () => {
    served?.terms?.refresh()
    return ok(null)
  },
}

function letGo(): void {
  const before = served
  served = null
  before?.terms?.close()
  before?.memory.close()
}

function termsOf(library: string): LibraryTerms | null {
  try {
    return new LibraryTerms(library)
  } catch (error) {
    console.error('memory worker: terms', error)
    return null
  }
}

/** Reads the termbase when the first look-ups are answered; a language at a time, since a large one takes a while. */
async function prepareTerms(): Promise<void> {
  const terms = served?.terms
  await setTimeout(untilTerms)
  if (!terms || terms !== served?.terms) return
  try {
    terms.refresh()
    while (terms === served?.terms && terms.prepare()) await setTimeout(pauseOfTerms)
    // The tables of conversion are built at their first use, which shall not be somebody's look-up.
    convert('一', { to: 'zh-Hant', region: 'tw' })
  } catch (error) {
    console.error('memory worker: terms', error)
  }
}

/** Lets messages through that came meanwhile. */
async function pause(job: string, done: number, total: number, what: string): Promise<boolean> {
  const memory = served?.memory
  post({ job, done, total, what })
  await setImmediate()
  return running.has(job) && served?.memory === memory
}

async function answer(message: Exclude<ToMemory, { readonly cancel: string }>): Promise<Result<unknown>> {
  try {
    if (message.kind === 'request') return await request(message.method, message.params)
    // The kind of a message decides the type of its parameters; the table cannot know that.
    const order = orders[message.kind] as (params: unknown) => Result<unknown>
    return order(message.params)
  } catch (error) {
    console.error(`memory worker: ${message.kind}`, error)
    return fail('internal')
  } finally {
    void work()
  }
}

async function request(method: string, params: unknown): Promise<Result<unknown>> {
  if (served === null) return fail('no-library')
  type Handler = (params: unknown) => Result<unknown> | Promise<Result<unknown>>
  const handlers = served.handlers as unknown as Record<string, Handler>
  const handler = Object.hasOwn(handlers, method) ? handlers[method] : undefined
  if (handler === undefined) return fail('refused', `memory.${method}`)
  const job = jobOf(params)
  if (job !== null) running.add(job)
  try {
    return await handler(params)
  } finally {
    if (job !== null) running.delete(job)
  }
}

function jobOf(params: unknown): string | null {
  if (typeof params !== 'object' || params === null || !('job' in params)) return null
  return String(params.job)
}

/** Does what waits in the background, between questions. */
async function work(): Promise<void> {
  if (working) return
  working = true
  try {
    for (;;) {
      const began = performance.now()
      if (!served?.memory.work()) break
      // Half as long a rest as the work: whoever types needs the processor more.
      await setTimeout((performance.now() - began) / 2)
    }
  } catch (error) {
    // The store has everything: look-up goes on with what the index holds, and the next question tries again.
    console.error('memory worker: index', error)
  } finally {
    working = false
  }
}

function post(message: FromMemory): void {
  parentPort?.postMessage(message)
}

parentPort?.on('message', (message: ToMemory) => {
  if ('cancel' in message) running.delete(message.cancel)
  else void answer(message).then((result) => post({ id: message.id, result }))
})
