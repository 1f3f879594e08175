import { extname, join } from 'node:path'
import type { PublishedArticle } from '../../../shared/bundle/input.ts'
import { type NotPublishable, publishable } from '../../../shared/bundle/publishable.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { bundleFiles } from './bundleFiles.ts'
import { type ExportRun, putFiles, type WrittenFile } from './putFiles.ts'
import { zip } from './zip.ts'

export type ExportError = NotPublishable | 'cancelled' | 'not-writable'

/** What to export, and where to. */
export interface BundleExport extends ExportRun {
  readonly articles: readonly PublishedArticle[]
  /** A folder; for a single article it may also be the path of the archive, ending in .zip. */
  readonly out: string
  /** Name and version of this program. */
  readonly tool: string
}

/** Writes one archive per article, all or none. */
export async function exportBundle({
  articles,
  out,
  tool,
  ...run
}: BundleExport): Promise<Result<{ files: WrittenFile[] }, ExportError>> {
  const chosen = new Map<string, PublishedArticle>()
  for (const article of articles) {
    const checked = publishable(article)
    if (!checked.ok) return checked
    const name = bundleName(checked.value)
    const path = articles.length === 1 && extname(out).toLowerCase() === '.zip' ? out : join(out, name)
    // Two articles under one slug would overwrite each other.
    if (chosen.has(path) && chosen.get(path)?.id !== article.id)
      return fail('bad-slug', article.metadata.slug)
    chosen.set(path, checked.value)
  }
  const files = [...chosen].map(([path, article]) => ({
    path,
    make: () => zip(bundleFiles(article, tool)),
  }))
  const put = await putFiles(files, run)
  return put.ok ? ok({ files: put.value }) : put
}

/** `<slug>-<yyyymmdd>-<revision>.zip`, with the end of the newest revision among the editions. */
export function bundleName({ metadata, editions }: PublishedArticle): string {
  const newest =
    editions
      .map(({ revision }) => revision as string)
      .toSorted()
      .at(-1) ?? ''
  const short = newest
    .toLowerCase()
    .replaceAll(/[^0-9a-z]/g, '')
    .slice(-8)
  return `${[metadata.slug, metadata.date.replaceAll('-', ''), short].filter(Boolean).join('-')}.zip`
}
