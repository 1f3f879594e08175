import type { LibraryHandlers } from '../../../shared/ipc/contract.ts'
import { ok } from '../../../shared/result.ts'
import type { Library } from '../library.ts'
import { markQuality, unmarkQuality } from './marks.ts'
import { articlesWithQuality, qualityOf } from './record.ts'

/** The requests about quality, on an open library. */
export function serveQuality(library: Library): LibraryHandlers['quality'] {
  return {
    mark: (request) => markQuality(library, request),
    unmark: ({ mark }) => unmarkQuality(library, mark),
    articles: () => ok(articlesWithQuality(library)),
    of: ({ articles }) => ok(qualityOf(library, articles)),
  }
}
