import type { ArticleId } from '../../shared/ids.ts'

type Heard = (article: ArticleId) => void

const listeners = new Set<Heard>()

/** Says that the library itself changed an article's texts: whoever has them open opens them anew. */
export function tellRewritten(article: ArticleId): void {
  for (const listener of listeners) listener(article)
}

/** Hears of articles whose texts the library changed; returns what stops it. */
export function onRewritten(listener: Heard): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
