import type { Language } from '../locale.ts'
import type { ReadArticle, ReadEdition, ReadSegment } from './reading.ts'

/** What of an article is other than it was, for a worker that keeps the rest. */
export interface ArticleNews {
  readonly source: Language
  readonly editions: readonly EditionNews[]
}

interface EditionNews {
  readonly language: Language
  /** The ids of all its segments; null where they are as they were. */
  readonly order: readonly string[] | null
  /** The segments that were read anew. */
  readonly segments: readonly ReadSegment[]
}

/** What is new in an article since it was read before; editions without news are not named. */
export function newsOf(before: ReadArticle | null, { source, editions }: ReadArticle): ArticleNews {
  const news = editions.flatMap((edition): EditionNews[] => {
    const old = before?.editions.find(({ language }) => language === edition.language)
    if (old === edition) return []
    const known = new Set(old?.segments)
    const segments = edition.segments.filter((read) => !known.has(read))
    const isSameOrder =
      old?.segments.length === edition.segments.length &&
      edition.segments.every(({ segment }, at) => segment === old.segments[at]?.segment)
    if (segments.length === 0 && isSameOrder) return []
    const order = isSameOrder ? null : edition.segments.map(({ segment }) => segment)
    return [{ language: edition.language, order, segments }]
  })
  return { source, editions: news }
}

/** The article as it is with the news; segments that are not in them are the same objects as before. */
export function withNews(before: ReadArticle | null, { source, editions }: ArticleNews): ReadArticle {
  const kept = before?.source === source ? before.editions : []
  const fresh = new Map(editions.map((news) => [news.language, news]))
  const known = kept.map((edition) => {
    const news = fresh.get(edition.language)
    fresh.delete(edition.language)
    return news ? editionWith(edition, news) : edition
  })
  const more = [...fresh.values()].map((news) => editionWith({ language: news.language, segments: [] }, news))
  return { source, editions: [...known, ...more] }
}

function editionWith(
  { language, segments }: ReadEdition,
  { order, segments: fresh }: EditionNews,
): ReadEdition {
  const byId = new Map(segments.map((read) => [read.segment, read]))
  for (const read of fresh) byId.set(read.segment, read)
  const ids = order ?? segments.map(({ segment }) => segment)
  return { language, segments: ids.flatMap((id) => byId.get(id) ?? []) }
}
