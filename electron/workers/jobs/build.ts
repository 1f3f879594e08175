import { ulids } from '../../../shared/ids.ts'
import { ok } from '../../../shared/result.ts'
import { buildArticle } from '../../exchange/import/buildArticle.ts'
import type { JobOrders, JobResult } from '../jobMessages.ts'

const newId = ulids(Date.now, Math.random)

/** Builds the editions of an imported article. The source is a draft, the others are being translated. */
export async function build({
  plan,
  corrections,
}: JobOrders['build']['params']): Promise<JobResult<'build'>> {
  const { whole, pictures } = plan
  if (whole !== null) {
    const metadata = { ...corrections.metadata, slug: corrections.slug }
    return ok({ ...whole, metadata, assets: pictures, cause: 'imported' })
  }
  const built = buildArticle(plan, corrections, newId)
  if (!built.ok) return built
  const { source, metadata, documents, comments } = built.value
  const editions = [...documents].map(([language, document]) => ({
    language,
    status: language === source ? ('draft' as const) : ('translating' as const),
    document: document.toJSON() as unknown,
  }))
  return ok({ source, metadata, editions, assets: pictures, talks: comments, cause: 'imported' })
}
