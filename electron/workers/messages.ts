import type { ArticleId } from '../../shared/ids.ts'
import type { OpenLibrary } from '../../shared/ipc/answers.ts'
import type { CommonError } from '../../shared/ipc/method.ts'
import type { Result } from '../../shared/result.ts'
import type { TermEntry } from '../../shared/termbase/entry.ts'
import type { NewAsset } from '../library/assets.ts'
import type { NewArticle } from '../library/insert.ts'
import type { LibraryTraits } from '../library/open.ts'
import type { LibraryReport } from '../library/report.ts'
import type { NewUnit } from '../memory/memory.ts'
import type { FileFault } from '../storage/fault.ts'
import type { SentArticle } from './sentArticle.ts'

/** What main asks of the library's worker beside the contract: its parameters, answer and failures. */
export interface LibraryOrders {
  readonly open: Order<{ folder: string; person: string }, OpenLibrary, FileFault>
  readonly create: Order<
    { folder: string; person: string; traits: LibraryTraits },
    OpenLibrary,
    FileFault | 'exists'
  >
  readonly close: Order<null, null, never>
  /** Stores what waits at once: before the window or the computer goes to rest. */
  readonly flush: Order<null, null, never>
  readonly person: Order<{ person: string }, null, never>
  readonly insert: Order<NewArticle, ArticleId, 'slug-taken' | 'invalid' | 'no-library'>
  readonly freeSlug: Order<{ slug: string }, string, 'no-library'>
  readonly addEntries: Order<{ entries: readonly TermEntry[] }, null, 'no-library'>
  readonly learn: Order<{ units: readonly NewUnit[] }, null, 'no-library'>
  /** An article as it leaves, or as a preview shows it; images without their bytes. */
  readonly published: Order<{ article: ArticleId }, SentArticle, 'not-found' | 'no-library'>
  readonly asset: Order<{ hash: string }, NewAsset | null, 'no-library'>
  readonly report: Order<null, LibraryReport, 'no-library'>
  readonly backup: Order<{ to?: string }, string, FileFault | 'exists' | 'no-library'>
}

interface Order<P, A, E extends string> {
  readonly params: P
  readonly answer: A
  readonly error: E
}

/** The answer to an order. */
export type OrderResult<K extends keyof LibraryOrders> = Result<
  LibraryOrders[K]['answer'],
  LibraryOrders[K]['error'] | CommonError
>

/** A message from main: an order, or a request of the contract (its parameters are parsed already). */
export type ToLibrary =
  | {
      [K in keyof LibraryOrders]: {
        readonly id: number
        readonly kind: K
        readonly params: LibraryOrders[K]['params']
      }
    }[keyof LibraryOrders]
  | {
      readonly id: number
      readonly kind: 'request'
      readonly domain: string
      readonly method: string
      readonly params: unknown
    }

/** A message to main: the result for a message's id, or news. */
export type FromLibrary =
  | { readonly id: number; readonly result: Result<unknown> }
  | { readonly event: 'changed'; readonly article: ArticleId | null }
