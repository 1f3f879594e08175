import type { ArticleId } from '../../../shared/ids.ts'
import { editionDistance } from '../../../shared/review/quality/editDistance.ts'
import type { ArticleQuality, EditionQuality, ReviewDistance } from '../../../shared/review/quality/sums.ts'
import { articleById } from '../../storage/tables/article.ts'
import { type EditionRow, editionsOf } from '../../storage/tables/edition.ts'
import { marksOf, reviewedArticles } from '../../storage/tables/quality.ts'
import { type Revision, readableRevision, revisionsOf } from '../../storage/tables/revision.ts'
import { DamagedText, documentFrom, type Heads, headsOnce } from '../heads.ts'
import type { Library } from '../library.ts'
import { personName } from '../people/people.ts'
import { workflowOf } from '../workflow/standing.ts'

/** What is known of the quality of some articles' translations; an article that is gone is left out. */
export function qualityOf(library: Library, articles: readonly ArticleId[]): ArticleQuality[] {
  return articles.flatMap((article) => {
    const row = articleById(library.db, article)
    if (row === null) return []
    const editions = editionsOf(library.db, article)
    const title = editions.find(({ language }) => language === row.source)?.title ?? ''
    const workflow = workflowOf(library, article)
    const translators = new Map(
      workflow.ok
        ? workflow.value.editions.map(({ language, lastTranslator }) => [language, lastTranslator])
        : [],
    )
    const heads = headsIn(library, article)
    const translations = editions.filter(({ language }) => language !== row.source)
    return [
      {
        article,
        slug: row.metadata.slug,
        source: row.source,
        title,
        editions: translations.map((edition) => qualityOfEdition(library, edition, heads, translators)),
        marks: marksOf(library.db, article),
      },
    ]
  })
}

/** The same, with the names of those who are named in it. */
export function namedQuality(
  library: Library,
  articles: readonly ArticleId[],
): { readonly articles: readonly ArticleQuality[]; readonly names: { readonly [by: string]: string } } {
  const record = qualityOf(library, articles)
  const people = record.flatMap(({ editions, marks }) => [
    ...editions.map(({ translator }) => translator),
    ...marks.flatMap(({ translator, by }) => [translator, by]),
  ])
  return {
    articles: record,
    names: Object.fromEntries([...new Set(people)].map((by) => [by, personName(library, by)])),
  }
}

/** The articles of which something is known, the newest first. */
export function articlesWithQuality(library: Library): ArticleId[] {
  return reviewedArticles(library.db)
}

/** The present texts; none where one of them is damaged, which keeps nobody from the record of the others. */
function headsIn(library: Library, article: ArticleId): Heads {
  try {
    return headsOnce(library, article)
  } catch (error) {
    if (!(error instanceof DamagedText)) throw error
    return new Map()
  }
}

function qualityOfEdition(
  library: Library,
  edition: EditionRow,
  heads: Heads,
  translators: ReadonlyMap<string, string | null>,
): EditionQuality {
  const { language } = edition
  const revisions = revisionsOf(library.db, edition.id).filter(({ cause }) => cause === 'status')
  const approved = revisions.findLast(({ status }) => status === 'approved')
  const sent = handedOver(revisions, approved)
  const translator = sent?.author ?? translators.get(language) ?? ''
  if (sent === undefined) return { language, translator, distance: null }
  const before = documentOf(library, sent)
  const after = approved === undefined || isAfter(revisions, sent, approved) ? null : approved
  const now = after === null ? heads.get(language)?.doc : documentOf(library, after)
  if (before === null || !now) return { language, translator, distance: null }
  const distance: ReviewDistance = {
    ...editionDistance(before, now, language),
    from: sent.at,
    approved: after?.at ?? null,
  }
  return { language, translator, distance }
}

/**
 * The text as it was first handed over to review in the round that led to the latest approval; later hand-overs of
 * the round hold what review had changed already. Without an approval after it, the first one of the round under way.
 */
function handedOver(revisions: readonly Revision[], approved: Revision | undefined): Revision | undefined {
  const end = approved === undefined ? -1 : revisions.indexOf(approved)
  const isReview = ({ status }: Revision) => status === 'in-review'
  const since = revisions.slice(end + 1).find(isReview)
  if (since !== undefined) return since
  const before = revisions.slice(0, end)
  const start = before.findLastIndex(({ status }) => status === 'approved' || status === 'published')
  return before.slice(start + 1).find(isReview)
}

/** Whether a text was handed over after the latest approval: the approval says nothing of it. */
function isAfter(revisions: readonly Revision[], sent: Revision, approved: Revision): boolean {
  return revisions.indexOf(sent) > revisions.indexOf(approved)
}

function documentOf(library: Library, { id }: Revision): ReturnType<typeof documentFrom> | null {
  const stored = readableRevision(library.db, id)
  return stored === null ? null : documentFrom(JSON.parse(stored))
}
