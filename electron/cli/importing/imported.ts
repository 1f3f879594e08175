import type { ArticleId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'

/** What an import brought into a library; `units` and `terms` count what is new. */
export interface Imported {
  readonly articles: readonly {
    readonly id: ArticleId
    readonly slug: string
    readonly editions: readonly Language[]
  }[]
  readonly units: number
  readonly terms: number
  readonly warnings: readonly string[]
  /** Furniture of the page and odd things that were left out, as the files have them. */
  readonly skipped: readonly string[]
}

/** An import that brought nothing yet. */
export const nothing: Imported = { articles: [], units: 0, terms: 0, warnings: [], skipped: [] }
