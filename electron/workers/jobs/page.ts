import { previewTargets } from '../../../shared/bundle/links.ts'
import { page as published } from '../../../shared/bundle/page.ts'
import { ok } from '../../../shared/result.ts'
import type { JobOrders, JobResult } from '../jobMessages.ts'
import { received } from '../sentArticle.ts'

/** The published page of an edition as the preview shows it. */
export async function page({ article, language }: JobOrders['page']['params']): Promise<JobResult<'page'>> {
  const whole = received(article)
  return ok(published(whole, language, previewTargets(whole)))
}
