import { basename, extname } from 'node:path'
import type { DesktopHandlers } from '../../../shared/ipc/contract.ts'
import type { ExceptionsPreview } from '../../../shared/ipc/domains/conversion.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { ExceptionsPlan } from '../../library/exceptions/importing.ts'
import { createTokens } from '../../library/tokens.ts'
import type { Dialogs } from '../dialogs.ts'
import type { Jobs } from '../jobs.ts'
import type { LibraryAccess } from '../libraryWorker.ts'

/** What the handlers of files of exceptions stand on. */
export interface ExceptionsDesk {
  readonly jobs: Jobs
  readonly library: LibraryAccess
  readonly dialogs: Pick<Dialogs, 'exceptions' | 'newExceptions'>
}

type Handlers = DesktopHandlers['exceptionFiles']

const mostPlans = 3
const mostFiles = 50

/** Bringing exceptions in from a file, with a preview, and taking them out. */
export function exceptionHandlers({ jobs, library, dialogs }: ExceptionsDesk): Handlers {
  const files = createTokens<string>(mostFiles)
  const plans = createTokens<ExceptionsPlan>(mostPlans)

  async function preview(job: string, file: string): Promise<Awaited<ReturnType<Handlers['preview']>>> {
    const path = files.take(file)
    if (path === undefined) return fail('vanished')
    const name = basename(path)
    const read = await jobs.run(job, 'readExceptions', { path })
    // A file that the worker died of cannot be read, whatever is in it.
    if (!read.ok) return read.error === 'gone' ? fail('unreadable', name) : fail(read.error, name)
    const planned = await library.order('planExceptions', { read: read.value.rows })
    if (!planned.ok) return planned.error === 'no-library' ? fail('no-library') : unexpected(planned.error)
    const faults = [...read.value.faults, ...planned.value.faults].sort((a, b) => a.line - b.line)
    const token = plans.give(planned.value)
    return ok({ preview: token, name, counts: countsOf(planned.value.rows), faults })
  }

  async function write(job: string): Promise<Awaited<ReturnType<Handlers['export']>>> {
    const exceptions = await library.order('exceptionsToWrite', null)
    if (!exceptions.ok)
      return exceptions.error === 'no-library' ? fail('no-library') : unexpected(exceptions.error)
    const chosen = await dialogs.newExceptions()
    if (chosen === null) return fail('cancelled')
    const out = extname(chosen) === '' ? `${chosen}.csv` : chosen
    const written = await jobs.run(job, 'writeExceptions', { exceptions: exceptions.value, out })
    if (!written.ok) return written.error === 'gone' ? unexpected(written.error) : written
    return ok({ name: basename(out), exceptions: exceptions.value.length })
  }

  return {
    choose: async () => {
      const path = await dialogs.exceptions()
      return ok(path === null ? null : { file: files.give(path), name: basename(path) })
    },
    preview: ({ job, file }) => preview(job, file),
    rows: ({ preview: token, from, count }) => {
      const plan = plans.take(token)
      if (plan === undefined) return fail('expired')
      const rows = plan.rows.slice(from, from + count).map(({ article, ...row }) => row)
      return ok({ total: plan.rows.length, rows })
    },
    commit: async ({ preview: token }) => {
      const plan = plans.take(token)
      if (plan === undefined) return fail('expired')
      const { mark, rows } = plan
      const taken = await library.order('commitExceptions', { mark, rows })
      if (taken.ok) {
        plans.drop(token)
        return taken
      }
      const { error } = taken
      if (error === 'outdated' || error === 'no-library' || error === 'not-writable') return fail(error)
      return unexpected(error)
    },
    export: ({ job }) => write(job),
  }
}

function countsOf(rows: ExceptionsPlan['rows']): ExceptionsPreview['counts'] {
  const counts = { new: 0, same: 0, changed: 0 }
  for (const { what } of rows) counts[what]++
  return counts
}

function unexpected(error: string): never {
  throw new Error(`the library answered ${error}`)
}
