import type { ArticleId } from '../../../../shared/ids.ts'
import { desk } from '../../../api/desk.ts'
import type { ListView } from '../../../state/session.ts'

/** Rows that are fetched at a time. */
const pageSize = 500

/** All articles that the library's list lets through now, in its order; null where it cannot be read. */
export async function articlesOfList(view: ListView): Promise<ArticleId[] | null> {
  const { status, section, language, person, sort, descending } = view
  const filter = { status, section, language, person }
  const ids: ArticleId[] = []
  for (;;) {
    const answer = await desk.call.articles.list({
      filter,
      sort,
      descending,
      from: ids.length,
      count: pageSize,
    })
    if (!answer.ok) return null
    ids.push(...answer.value.rows.map(({ id }) => id))
    if (answer.value.rows.length === 0 || ids.length >= answer.value.total) return ids
  }
}
