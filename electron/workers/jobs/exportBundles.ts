import { publishable } from '../../../shared/bundle/publishable.ts'
import { ok } from '../../../shared/result.ts'
import { bundleName, exportBundle } from '../../exchange/export/exportBundle.ts'
import type { JobOrders, JobResult } from '../jobMessages.ts'
import { received } from '../sentArticle.ts'
import type { JobRun } from './run.ts'

/** Names the archives that articles would become, or says why one may not leave. */
export async function nameBundles({
  articles,
}: JobOrders['nameBundles']['params']): Promise<JobResult<'nameBundles'>> {
  const names: string[] = []
  for (const article of articles) {
    const checked = publishable(received(article))
    if (!checked.ok) return checked
    names.push(bundleName(checked.value))
  }
  return ok(names)
}

/** Writes one archive per article, all or none. */
export async function exportBundles(
  { articles, out, tool }: JobOrders['exportBundles']['params'],
  run: JobRun,
): Promise<JobResult<'exportBundles'>> {
  const exported = await exportBundle({ articles: articles.map(received), out, tool, ...run })
  return exported.ok ? ok(exported.value.files) : exported
}
