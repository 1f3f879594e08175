import { randomUUID } from 'node:crypto'
import { basename, dirname } from 'node:path'
import { shell } from 'electron'
import type { NotPublishable } from '../../../shared/bundle/publishable.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import type { ExportedBundle } from '../../../shared/ipc/answers.ts'
import type { DesktopHandlers } from '../../../shared/ipc/contract.ts'
import { type Failure, fail, ok } from '../../../shared/result.ts'
import type { WrittenFile } from '../../exchange/export/putFiles.ts'
import { createTokens } from '../../library/tokens.ts'
import type { Dialogs } from '../dialogs.ts'
import type { Jobs } from '../jobs.ts'
import type { LibraryAccess } from '../libraryWorker.ts'
import { publishedWithAssets } from '../published.ts'

/** What the bundle handlers stand on. */
export interface BundleDesk {
  readonly jobs: Jobs
  readonly library: LibraryAccess
  readonly dialogs: Dialogs
  /** Name and version of this program, for the bundle. */
  readonly tool: string
}

type ExportResult = Awaited<ReturnType<DesktopHandlers['bundles']['export']>>

/** How many bundles are remembered for showing them in their folder. */
const mostBundles = 50

/** Taking finished articles out, and proving a bundle whole. */
export function bundleHandlers({ jobs, library, dialogs, tool }: BundleDesk): DesktopHandlers['bundles'] {
  const bundles = createTokens<string>(mostBundles)

  async function exportArticles(job: string, ids: readonly ArticleId[]): Promise<ExportResult> {
    const articles = await publishedWithAssets(library, ids)
    if (!articles.ok) return articles
    const names = await jobs.run(job, 'nameBundles', { articles: articles.value })
    if (!names.ok) return refusal(names)
    const [name = '', ...others] = names.value
    // The person is asked for a place only for what may leave.
    const out = others.length === 0 ? await dialogs.newBundle(name) : await dialogs.bundleFolder()
    if (out === null) return fail('cancelled')
    const written = await jobs.run(job, 'exportBundles', { articles: articles.value, out, tool })
    return written.ok ? ok(described(written.value)) : refusal(written)
  }

  function described(files: readonly WrittenFile[]): ExportedBundle {
    const [first, ...others] = files
    if (first === undefined) throw new Error('an export wrote nothing')
    const { path, sha256 } = first
    const only = others.length === 0
    return {
      bundle: bundles.give(path),
      files: files.length,
      name: only ? basename(path) : null,
      folder: dirname(path),
      sha256: only ? sha256 : null,
      bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    }
  }

  return {
    export: ({ job, articles }) => exportArticles(job, articles),
    verify: async () => {
      const path = await dialogs.bundle()
      if (path === null) return fail('cancelled')
      const name = basename(path)
      const verified = await jobs.run(randomUUID(), 'verify', { path })
      if (verified.ok) return ok({ name, problems: verified.value.problems })
      return verified.error === 'cancelled' ? fail('cancelled') : fail('unreadable', name)
    },
    show: ({ bundle }) => {
      const path = bundles.take(bundle)
      if (path === undefined) return fail('expired')
      // Only files that this application wrote are ever shown, and none is opened.
      shell.showItemInFolder(path)
      return ok(null)
    },
  }
}

/** Why nothing was exported; that the worker died of it is a bug. */
function refusal({
  error,
  detail,
}: Failure<NotPublishable | 'cancelled' | 'not-writable' | 'gone'>): ExportResult {
  if (error === 'gone') throw new Error('the job worker died of an export')
  return fail(error, detail)
}
