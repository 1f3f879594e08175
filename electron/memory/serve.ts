import type { MemoryHandlers } from '../../shared/ipc/contract.ts'
import type { Pretranslated } from '../../shared/ipc/domains/memory.ts'
import { choose } from '../../shared/matching/pretranslate.ts'
import { fail, ok } from '../../shared/result.ts'
import { written } from '../storage/fault.ts'
import type { TermSource } from './libraryTerms.ts'
import type { Memory, MemoryQuery } from './memory.ts'

/** What the handlers need from the process that they run in. */
export interface MemoryDesk {
  readonly memory: Memory
  readonly terms: TermSource | null
  /** Who works here: written beside every change. */
  readonly person: () => string
  /** Milliseconds since 1970, and milliseconds for what is measured. */
  readonly now: () => number
  readonly clock: () => number
  /** Lets other messages through, tells how far a job is; false when it was cancelled meanwhile. */
  readonly pause: (job: string, done: number, total: number, what: string) => Promise<boolean>
}

/** The file that a message names where it cannot be written. */
const file = 'memory.sqlite'
/** Matches at least as good as this leave no room for fragments. */
const goodEnough = 75
/** How long a job works before it lets other questions through, in milliseconds. */
const slice = 12

/** The memory's part of the contract, on an open memory. */
export function serveMemory({
  memory,
  terms,
  person,
  now,
  clock,
  pause,
}: MemoryDesk): MemoryHandlers['memory'] {
  const at = () => new Date(now()).toISOString()
  const known = terms === null ? {} : { terms }
  return {
    lookup: (asked) => {
      const began = clock()
      const query = { ...asked, ...known }
      const matches = memory.lookup(query)
      const isGood = matches.some(({ score }) => score >= goodEnough)
      return ok({ matches, fragments: isGood ? [] : memory.fragments(query), ms: clock() - began })
    },
    concordance: (query) => {
      const began = clock()
      const found = memory.concordance(query)
      return ok({ ...found, ms: clock() - began })
    },
    browse: ({ filter, from, count }) => ok(memory.browse(filter, from, count)),
    groups: ({ kind, from, count }) => ok(memory.groups(kind, from, count)),
    edit: ({ unit, source, target }) => {
      const edited = written(file, () => memory.edit(unit, { source, target }, person(), at()))
      if (!edited.ok) return edited
      return edited.value === null ? fail('not-found') : ok(edited.value)
    },
    remove: ({ units }) => written(file, () => ({ removed: memory.remove(units, person(), at()) })),
    restore: ({ units }) => written(file, () => ({ restored: memory.restore(units, person(), at()) })),
    use: ({ unit }) => {
      memory.used(unit)
      return ok(null)
    },
    pretranslate: async ({ job, texts, threshold, ...pair }) => {
      const found: Pretranslated[] = []
      let rest = clock()
      for (const [done, { segment, ...text }] of texts.entries()) {
        const query: MemoryQuery = { ...pair, ...text, ...known }
        // What a segment itself taught the memory is nothing to offer it.
        const others = () => memory.lookup(query).filter(({ unit }) => unit.segment !== segment)
        const best = text.text.trim() === '' ? null : choose(others(), threshold)
        if (best !== null) found.push({ segment, match: best.match, others: best.others.length })
        if (clock() - rest < slice) continue
        if (!(await pause(job, done + 1, texts.length, 'matches'))) return fail('cancelled')
        rest = clock()
      }
      return ok(found)
    },
    state: () => ok({ ...memory.indexState(), units: memory.count() }),
  }
}
