import { publishableIssue } from '../../../shared/bundle/issue.ts'
import { publishable } from '../../../shared/bundle/publishable.ts'
import { ok } from '../../../shared/result.ts'
import { bundleName, exportBundle, issueName } from '../../exchange/export/exportBundle.ts'
import { textFile, wantedOnPaper } from '../../exchange/export/exportText.ts'
import { pdfKey } from '../../exchange/export/madeFile.ts'
import type { JobOrders, JobResult } from '../jobMessages.ts'
import { received } from '../sentArticle.ts'
import type { JobRun } from './run.ts'

/** Names the archives that articles would become, or says why one may not leave. */
export async function nameBundles({
  articles,
  issue,
}: JobOrders['nameBundles']['params']): Promise<JobResult<'nameBundles'>> {
  if (issue) {
    const checked = publishableIssue(issue, articles.map(received))
    return checked.ok ? ok([issueName(checked.value)]) : checked
  }
  const names: string[] = []
  for (const article of articles) {
    const checked = publishable(received(article))
    if (!checked.ok) return checked
    names.push(bundleName(checked.value))
  }
  return ok(names)
}

/** Writes one archive per article, or one of an issue: all or none. */
export async function exportBundles(
  { articles, ...wanted }: JobOrders['exportBundles']['params'],
  run: JobRun,
): Promise<JobResult<'exportBundles'>> {
  const exported = await exportBundle({ articles: articles.map(received), ...wanted, ...run })
  return exported.ok ? ok(exported.value.files) : exported
}

/** The pages that the bundles of articles want on paper, each alone in one file of HTML. */
export async function pagesToPrint({
  articles,
}: JobOrders['pagesToPrint']['params']): Promise<JobResult<'pagesToPrint'>> {
  return ok(
    wantedOnPaper(articles.map(received)).map(({ article, language }) => ({
      key: pdfKey(article.id, language),
      html: textFile(article, language, 'html'),
    })),
  )
}
