import { randomUUID } from 'node:crypto'
import { basename, dirname } from 'node:path'
import { shell } from 'electron'
import type { IssueTitle } from '../../../shared/bundle/issue.ts'
import type { NotPublishable } from '../../../shared/bundle/publishable.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import type { ExportedBundle } from '../../../shared/ipc/answers.ts'
import type { DesktopHandlers, Events } from '../../../shared/ipc/contract.ts'
import { type Failure, fail, ok } from '../../../shared/result.ts'
import type { WrittenFile } from '../../exchange/export/putFiles.ts'
import { exportedFrom } from '../../library/history/exported.ts'
import { createTokens } from '../../library/tokens.ts'
import { printAll } from '../../printing/printAll.ts'
import type { SentArticle } from '../../workers/sentArticle.ts'
import type { Dialogs } from '../dialogs.ts'
import type { Jobs } from '../jobs.ts'
import type { LibraryAccess } from '../libraryWorker.ts'
import { publishedWithAssets } from '../published.ts'

/** What the bundle handlers stand on. */
export interface BundleDesk {
  readonly jobs: Jobs
  readonly library: LibraryAccess
  readonly dialogs: Dialogs
  readonly progress: (progress: Events['progress']) => void
  /** Name and version of this program, for the bundle. */
  readonly tool: string
}

type ExportResult = Awaited<ReturnType<DesktopHandlers['bundles']['export']>>

/** How many bundles are remembered for showing them in their folder. */
const mostBundles = 50

/** Taking finished articles out, and proving a bundle whole; `cancel` ends the printing of a job's pages. */
export function bundleHandling({ jobs, library, dialogs, tool, progress }: BundleDesk): {
  readonly handlers: DesktopHandlers['bundles']
  readonly cancel: (job: string) => void
} {
  const bundles = createTokens<string>(mostBundles)
  /** The jobs that print at this moment, and whether they were cancelled. */
  const printing = new Map<string, { cancelled: boolean }>()

  /** The editions on paper, for the libraries that want PDF; null where it was cancelled. */
  async function pdfsOf(job: string, articles: readonly SentArticle[]) {
    const state = { cancelled: false }
    printing.set(job, state)
    try {
      const pages = await jobs.run(job, 'pagesToPrint', { articles })
      if (!pages.ok && pages.error === 'gone') throw new Error('the job worker died of the pages to print')
      if (!pages.ok) return null
      return await printAll(
        pages.value,
        () => state.cancelled,
        (done, total) => progress({ job, done, total, what: 'print' }),
      )
    } finally {
      printing.delete(job)
    }
  }

  async function exportArticles(
    job: string,
    ids: readonly ArticleId[],
    issue: IssueTitle | undefined,
  ): Promise<ExportResult> {
    const asIssue = issue === undefined ? {} : { issue }
    const articles = await publishedWithAssets(library, ids)
    if (!articles.ok) return articles
    const names = await jobs.run(job, 'nameBundles', { articles: articles.value, ...asIssue })
    if (!names.ok) return refusal(names)
    const [name = '', ...others] = names.value
    // The person is asked for a place only for what may leave.
    const out = others.length === 0 ? await dialogs.newBundle(name) : await dialogs.bundleFolder()
    if (out === null) return fail('cancelled')
    const pdfs = await pdfsOf(job, articles.value)
    if (pdfs === null) return fail('cancelled')
    const order = { articles: articles.value, ...asIssue, out, tool, pdfs }
    const written = await jobs.run(job, 'exportBundles', order)
    if (!written.ok) return refusal(written)
    const exported = articles.value.map((article, at) =>
      exportedFrom(article, {
        format: 'bundle',
        file: basename((written.value[at] ?? written.value[0])?.path ?? ''),
      }),
    )
    const noted = await library.order('exported', { exported })
    if (!noted.ok) {
      // Corrections stand on what is known to have left: the person exports again once it can be written.
      if (noted.error === 'not-writable' || noted.error === 'no-library')
        return fail(noted.error, noted.detail)
      throw new Error(`an export was not noted: ${noted.error}`)
    }
    return ok(described(written.value))
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

  const handlers: DesktopHandlers['bundles'] = {
    export: ({ job, articles, issue }) => exportArticles(job, articles, issue),
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
  const cancel = (job: string) => {
    const state = printing.get(job)
    if (state) state.cancelled = true
  }
  return { handlers, cancel }
}

/** Why nothing was exported; that the worker died of it is a bug. */
function refusal({
  error,
  detail,
}: Failure<NotPublishable | 'cancelled' | 'not-writable' | 'gone'>): ExportResult {
  if (error === 'gone') throw new Error('the job worker died of an export')
  return fail(error, detail)
}
