import { basename, dirname, extname } from 'node:path'
import type { OfferedFile } from '../../../shared/ipc/answers.ts'
import type { DesktopHandlers } from '../../../shared/ipc/contract.ts'
import type { TermsPreview } from '../../../shared/ipc/domains/termAnswers.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { TermEntry } from '../../../shared/termbase/entry.ts'
import type { PlannedEntry, ReadEntry } from '../../../shared/termbase/merge.ts'
import { createTokens } from '../../library/tokens.ts'
import type { Dialogs } from '../dialogs.ts'
import type { Jobs } from '../jobs.ts'
import type { LibraryAccess } from '../libraryWorker.ts'
import type { Offer } from '../offer.ts'

/** What the handlers of files of terms stand on. */
export interface TermsDesk {
  readonly jobs: Jobs
  readonly library: LibraryAccess
  readonly dialogs: Dialogs
  readonly offer: Offer
  /** Names the termbase in files that have a place for it. */
  readonly title: string
}

/** A file as read and planned, until it is taken over. */
interface Plan {
  readonly read: readonly ReadEntry[]
  readonly faulty: boolean
  readonly rows: readonly PlannedEntry[]
  readonly mark: string
}

type Handlers = DesktopHandlers['termFiles']

const mostPlans = 3
const mostFiles = 50

/** Bringing terms in from files, with a preview, and taking them out. */
export function termHandlers({ jobs, library, dialogs, offer, title }: TermsDesk): Handlers {
  const files = createTokens<string>(mostFiles)
  const plans = createTokens<Plan>(mostPlans)

  async function preview(job: string, file: string): Promise<Awaited<ReturnType<Handlers['preview']>>> {
    const path = files.take(file) ?? offer.path(file)
    if (path === undefined) return fail('vanished')
    const name = basename(path)
    const read = await jobs.run(job, 'readTerms', { path })
    // A file that the worker died of cannot be read, whatever is in it.
    if (!read.ok) return read.error === 'gone' ? fail('unreadable', name) : fail(read.error, name)
    const { entries, faults, ignored, format } = read.value
    const planned = await library.order('planTerms', { read: entries })
    if (!planned.ok) {
      if (planned.error === 'no-library') return fail('no-library')
      throw new Error(`terms were not planned: ${planned.error}`)
    }
    const { plan: rows, mark } = planned.value
    const token = plans.give({ read: entries, faulty: faults.length > 0, rows, mark })
    return ok({ preview: token, name, format, counts: countsOf(rows), faults, ignored })
  }

  async function write(
    job: string,
    format: 'csv' | 'tsv' | 'tbx',
    wanted: readonly string[] | null,
  ): Promise<Awaited<ReturnType<Handlers['export']>>> {
    const all = (await library.request('terms', 'all', {})) as Result<readonly TermEntry[], 'no-library'>
    if (!all.ok) return all.error === 'no-library' ? fail('no-library') : unexpected(all.error)
    const ids = wanted === null ? null : new Set(wanted)
    const entries = ids === null ? all.value : all.value.filter(({ id }) => ids.has(id))
    const chosen = await dialogs.newTerms(format)
    if (chosen === null) return fail('cancelled')
    const out = extname(chosen) === '' ? `${chosen}.${format}` : chosen
    const written = await jobs.run(job, 'writeTerms', { entries, format, out, title })
    if (!written.ok) return written.error === 'gone' ? unexpected(written.error) : written
    return ok({
      name: basename(out),
      folder: dirname(out),
      entries: entries.length,
      bytes: written.value.bytes,
    })
  }

  return {
    choose: async () => {
      const chosen = await dialogs.terms()
      const offered = chosen.map((path): OfferedFile => ({ file: files.give(path), name: basename(path) }))
      return offered.length === 0 ? fail('cancelled') : ok(offered)
    },
    preview: ({ job, file }) => preview(job, file),
    rows: ({ preview: token, what, from, count }) => {
      const plan = plans.take(token)
      if (plan === undefined) return fail('expired')
      const rows = what === null ? plan.rows : plan.rows.filter((row) => row.what === what)
      return ok({ total: rows.length, rows: rows.slice(from, from + count) })
    },
    commit: async ({ preview: token, ...decisions }) => {
      const plan = plans.take(token)
      if (plan === undefined) return fail('expired')
      if (plan.faulty) return fail('faults')
      const { read, mark } = plan
      const imported = await library.order('commitTerms', { read, mark, ...decisions })
      if (imported.ok) {
        plans.drop(token)
        return imported
      }
      if (imported.error === 'changed' || imported.error === 'no-library') return fail(imported.error)
      return unexpected(imported.error)
    },
    export: ({ job, format, entries }) => write(job, format, entries),
  }
}

function countsOf(rows: readonly PlannedEntry[]): TermsPreview['counts'] {
  const counts = { new: 0, same: 0, merge: 0, conflict: 0 }
  for (const { what } of rows) counts[what]++
  return counts
}

function unexpected(error: string): never {
  throw new Error(`the termbase answered ${error}`)
}
