import { basename } from 'node:path'
import type { DesktopHandlers } from '../../../shared/ipc/contract.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { ImportPlan } from '../../exchange/import/plan.ts'
import { createTokens } from '../../library/tokens.ts'
import type { SourceFile } from '../../workers/jobMessages.ts'
import type { Dialogs } from '../dialogs.ts'
import type { Jobs } from '../jobs.ts'
import type { LibraryAccess } from '../libraryWorker.ts'
import type { Offer } from '../offer.ts'

/** What the import handlers stand on. */
export interface ImportDesk {
  readonly jobs: Jobs
  readonly library: LibraryAccess
  readonly dialogs: Dialogs
  readonly offer: Offer
}

/** How many previews are remembered until they are taken over. */
const mostPlans = 10

/** Bringing articles in: choosing files, seeing what they are, and storing that as corrected. */
export function importHandlers({ jobs, library, dialogs, offer }: ImportDesk): DesktopHandlers['imports'] {
  const plans = createTokens<ImportPlan>(mostPlans)
  return {
    choose: async () => {
      const files = offer.offer(await dialogs.texts())
      return files.length === 0 ? fail('cancelled') : ok(files)
    },
    read: async ({ job, files, text }) => {
      const sources = sourcesOf(files, offer)
      if (!sources.ok) return sources
      const read = await jobs.run(job, 'read', { files: sources.value, text: text ?? null })
      if (read.ok) return ok({ preview: plans.give(read.value), ...read.value })
      // A file that the worker died of cannot be read, whatever is in it.
      return read.error === 'gone'
        ? fail('unreadable', sources.value.map(({ name }) => name).join(', '))
        : read
    },
    commit: async ({ preview, ...corrections }) => {
      const plan = plans.take(preview)
      if (plan === undefined) return fail('expired')
      const built = await jobs.run(preview, 'build', { plan, corrections })
      if (!built.ok) {
        if (built.error === 'same-language') return fail(built.error)
        throw new Error(`an import was not built: ${built.error}`)
      }
      const inserted = await library.order('insert', built.value)
      if (inserted.ok) {
        plans.drop(preview)
        return ok({ article: inserted.value })
      }
      if (inserted.error === 'slug-taken' || inserted.error === 'no-library')
        return fail(inserted.error, inserted.detail)
      throw new Error(`an import was not stored: ${inserted.error}`)
    },
  }
}

/** The files behind tokens; one that is no longer known has vanished. */
function sourcesOf(files: readonly string[], offer: Offer): Result<readonly SourceFile[], 'vanished'> {
  const sources: SourceFile[] = []
  for (const token of files) {
    const path = offer.path(token)
    if (path === undefined) return fail('vanished')
    sources.push({ path, name: basename(path) })
  }
  return ok(sources)
}
