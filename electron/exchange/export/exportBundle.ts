import { extname, join } from 'node:path'
import type { PublishedArticle } from '../../../shared/bundle/input.ts'
import {
  type IssueTitle,
  issueDate,
  type JournalIssue,
  publishableIssue,
} from '../../../shared/bundle/issue.ts'
import { type NotPublishable, publishable } from '../../../shared/bundle/publishable.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { bundleFiles, issueFiles } from './bundleFiles.ts'
import type { Making } from './madeFile.ts'
import { type ExportRun, type FileToWrite, putFiles, type WrittenFile } from './putFiles.ts'
import { zip } from './zip.ts'

export type ExportError = NotPublishable | 'cancelled' | 'not-writable'

/** What to export, and where to. */
export interface BundleExport extends ExportRun, Pick<Making, 'pdfs'> {
  readonly articles: readonly PublishedArticle[]
  /** With it the articles are one archive, an issue of the journal in this order; without it each has its own. */
  readonly issue?: IssueTitle
  /** A folder; for a single archive it may also be its path, ending in .zip. */
  readonly out: string
  /** Name and version of this program. */
  readonly tool: string
}

/** Writes one archive per article, or one of an issue: all or none. */
export async function exportBundle({
  articles,
  issue,
  out,
  tool,
  pdfs,
  ...run
}: BundleExport): Promise<Result<{ files: WrittenFile[] }, ExportError>> {
  const making: Making = { ...run, ...(pdfs === undefined ? {} : { pdfs }) }
  const alone = extname(out).toLowerCase() === '.zip'
  let files: FileToWrite[]
  if (issue) {
    const checked = publishableIssue(issue, articles)
    if (!checked.ok) return checked
    const path = alone ? out : join(out, issueName(checked.value))
    files = [{ path, make: async () => zip(await issueFiles(checked.value, tool, making)) }]
  } else {
    const chosen = new Map<string, PublishedArticle>()
    for (const article of articles) {
      const checked = publishable(article)
      if (!checked.ok) return checked
      const path = articles.length === 1 && alone ? out : join(out, bundleName(checked.value))
      // Two articles under one slug would overwrite each other.
      if (chosen.has(path) && chosen.get(path)?.id !== article.id)
        return fail('bad-slug', article.metadata.slug)
      chosen.set(path, checked.value)
    }
    files = [...chosen].map(([path, article]) => ({
      path,
      make: async () => zip(await bundleFiles(article, tool, making)),
    }))
  }
  const put = await putFiles(files, run)
  return put.ok ? ok({ files: put.value }) : put
}

/** `<slug>-<yyyymmdd>-<revision>.zip`, with the end of the newest revision among the editions. */
export function bundleName(article: PublishedArticle): string {
  return named(article.metadata.slug, article.metadata.date, [article])
}

/** The same for an issue, with its newest article's day and revision. */
export function issueName(issue: JournalIssue): string {
  return named(issue.slug, issueDate(issue), issue.articles)
}

function named(slug: string, date: string, articles: readonly PublishedArticle[]): string {
  const revisions = articles.flatMap(({ editions }) => editions.map(({ revision }) => revision as string))
  const short = (revisions.toSorted().at(-1) ?? '')
    .toLowerCase()
    .replaceAll(/[^0-9a-z]/g, '')
    .slice(-8)
  return `${[slug, date.replaceAll('-', ''), short].filter(Boolean).join('-')}.zip`
}
