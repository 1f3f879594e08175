import type { TranslatedPair } from '../../shared/alignment/memory.ts'
import type { AlignmentId, ArticleId } from '../../shared/ids.ts'
import type { OpenLibrary } from '../../shared/ipc/answers.ts'
import type { PairReport } from '../../shared/ipc/domains/archive.ts'
import type { TermsImported } from '../../shared/ipc/domains/termAnswers.ts'
import type { CommonError } from '../../shared/ipc/method.ts'
import type { Result } from '../../shared/result.ts'
import type { NotedException, ReadException } from '../../shared/script/exceptionsCsv.ts'
import type { TermEntry } from '../../shared/termbase/entry.ts'
import type { ReadEntry } from '../../shared/termbase/merge.ts'
import type { NewAlignment } from '../library/alignments/alignments.ts'
import type { ArchivePair } from '../library/alignments/archive.ts'
import type { ArticleIssues } from '../library/articleIssues.ts'
import type { ArticleTexts } from '../library/articleTexts.ts'
import type { NewAsset } from '../library/assets.ts'
import type { ExceptionsImported, ExceptionsPlan } from '../library/exceptions/importing.ts'
import type { NewArticle } from '../library/insert.ts'
import type { LibraryTraits } from '../library/open.ts'
import type { LibraryReport } from '../library/report.ts'
import type { ImportPlan, PlanDecisions } from '../library/terms/importing.ts'
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
  /** Says what a file of terms would change; nothing is written. */
  readonly planTerms: Order<{ read: readonly ReadEntry[] }, ImportPlan, 'no-library'>
  /** Takes a file of terms over as decided. */
  readonly commitTerms: Order<
    PlanDecisions & { read: readonly ReadEntry[]; mark: string },
    TermsImported,
    'changed' | 'no-library'
  >
  /** Says what a file of exceptions would change; nothing is written. */
  readonly planExceptions: Order<{ read: readonly ReadException[] }, ExceptionsPlan, 'no-library'>
  /** Takes the rows of a plan over. */
  readonly commitExceptions: Order<
    Pick<ExceptionsPlan, 'mark' | 'rows'>,
    ExceptionsImported,
    'outdated' | 'not-writable' | 'no-library'
  >
  /** All exceptions as they go to a file. */
  readonly exceptionsToWrite: Order<null, readonly NotedException[], 'no-library'>
  readonly learn: Order<{ units: readonly NewUnit[] }, null, 'no-library'>
  readonly knownPairs: Order<{ most: number }, readonly TranslatedPair[], 'no-library'>
  readonly addAlignment: Order<NewAlignment, AlignmentId, 'not-writable' | 'no-library'>
  /** What came of files before, by the hash of their contents. */
  readonly pairsTaken: Order<
    { hashes: readonly string[] },
    { readonly [hash: string]: PairReport },
    'no-library'
  >
  readonly takePair: Order<
    { pair: ArchivePair; articles: boolean },
    PairReport,
    'not-writable' | 'no-library'
  >
  /** The source texts of articles, for counting them. */
  readonly articleTexts: Order<{ articles: readonly ArticleId[] }, readonly ArticleTexts[], 'no-library'>
  /** What the checks find in an article, for a report. */
  readonly articleIssues: Order<{ article: ArticleId }, ArticleIssues, 'not-found' | 'no-library'>
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
  | { readonly event: 'counted'; readonly article: ArticleId }
