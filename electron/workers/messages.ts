import type { TranslatedPair } from '../../shared/alignment/memory.ts'
import type { RenewReport } from '../../shared/document/skeleton/renew.ts'
import type { ReturnedReview } from '../../shared/formats/reviewTable/table.ts'
import type { AlignmentId, ArticleId } from '../../shared/ids.ts'
import type { OpenLibrary } from '../../shared/ipc/answers.ts'
import type { PairReport } from '../../shared/ipc/domains/archive.ts'
import type { OutsideFormat, OutsideReport } from '../../shared/ipc/domains/outside.ts'
import type { Role } from '../../shared/ipc/domains/people.ts'
import type { TermsImported } from '../../shared/ipc/domains/termAnswers.ts'
import type { CommonError } from '../../shared/ipc/method.ts'
import type { Language } from '../../shared/locale.ts'
import type { Result } from '../../shared/result.ts'
import type { ArticleQuality } from '../../shared/review/quality/sums.ts'
import type { NotedException, ReadException } from '../../shared/script/exceptionsCsv.ts'
import type { TermEntry } from '../../shared/termbase/entry.ts'
import type { ReadEntry } from '../../shared/termbase/merge.ts'
import type { NewAlignment } from '../library/alignments/alignments.ts'
import type { ArchivePair } from '../library/alignments/archive.ts'
import type { ArticleIssues } from '../library/articleIssues.ts'
import type { ArticleTexts } from '../library/articleTexts.ts'
import type { NewAsset } from '../library/assets.ts'
import type { ExceptionsImported, ExceptionsPlan } from '../library/exceptions/importing.ts'
import type { Exported } from '../library/history/exported.ts'
import type { NewArticle } from '../library/insert.ts'
import type { LibraryTraits } from '../library/open.ts'
import type { OutgoingReview } from '../library/outside/takeOut.ts'
import type { NewText } from '../library/renewArticle.ts'
import type { LibraryReport } from '../library/report.ts'
import type { ImportPlan, PlanDecisions } from '../library/terms/importing.ts'
import type { NewUnit } from '../memory/memory.ts'
import type { FileFault } from '../storage/fault.ts'
import type { SentSegment } from '../storage/tables/takenOut.ts'
import type { SentArticle } from './sentArticle.ts'

/** What main asks of the library's worker beside the contract: its parameters, answer and failures. */
export interface LibraryOrders {
  readonly open: Order<{ folder: string } & Present, OpenLibrary, FileFault>
  readonly create: Order<
    { folder: string; traits: LibraryTraits } & Present,
    OpenLibrary,
    FileFault | 'exists'
  >
  readonly close: Order<null, null, never>
  /** Stores what waits at once: before the window or the computer goes to rest. */
  readonly flush: Order<null, null, never>
  /** Someone else works here now. */
  readonly person: Order<Present, null, never>
  readonly insert: Order<NewArticle, ArticleId, 'slug-taken' | 'invalid' | 'no-library'>
  /** The article that has an id or a slug, if there is one. */
  readonly articleNamed: Order<
    { name: string },
    { article: ArticleId; title: string; source: Language } | null,
    'no-library'
  >
  /** Gives the source of an article a new text. */
  readonly renew: Order<
    NewText,
    RenewReport,
    'not-found' | 'not-source' | 'read-only' | 'not-writable' | 'no-library'
  >
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
  /** Articles have left: their timelines tell it. */
  readonly exported: Order<{ exported: readonly Exported[] }, null, 'not-writable' | 'no-library'>
  readonly asset: Order<{ hash: string }, NewAsset | null, 'no-library'>
  readonly report: Order<null, LibraryReport, 'no-library'>
  /** A translation that is to be taken out for review. */
  readonly outgoingReview: Order<
    { article: ArticleId; language: Language },
    OutgoingReview,
    'not-found' | 'damaged' | 'no-library'
  >
  /** Notes that it left, and what it was then. */
  readonly noteTakenOut: Order<
    { article: ArticleId; language: Language; format: OutsideFormat; sent: readonly SentSegment[] },
    null,
    'not-writable' | 'no-library'
  >
  /** Says what a review that came back would change; nothing is written. */
  readonly planReturned: Order<
    { review: ReturnedReview },
    OutsideReport,
    'not-found' | 'damaged' | 'no-library'
  >
  /** Shows it as suggestions of a person. */
  readonly takeReturned: Order<
    { review: ReturnedReview; person: string },
    OutsideReport,
    'not-found' | 'damaged' | 'read-only' | 'not-writable' | 'no-library'
  >
  /** The articles of whose quality something is known. */
  readonly qualityArticles: Order<null, readonly ArticleId[], 'no-library'>
  /** What is known of some articles, and the names of those who are named in it. */
  readonly qualityRecord: Order<
    { articles: readonly ArticleId[] },
    { articles: readonly ArticleQuality[]; names: { readonly [by: string]: string } },
    'no-library'
  >
  readonly backup: Order<{ to?: string }, string, FileFault | 'exists' | 'no-library'>
}

/** Who works here, by name. */
export interface Present {
  readonly person: string
  readonly role: Role | null
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
