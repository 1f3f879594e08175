import type { TranslatedPair } from '../../shared/alignment/memory.ts'
import type { IssueTitle } from '../../shared/bundle/issue.ts'
import type { NotPublishable } from '../../shared/bundle/publishable.ts'
import type { ReturnedReview } from '../../shared/formats/reviewTable/table.ts'
import type { desktopContract, Events } from '../../shared/ipc/contract.ts'
import type { OutsideFormat } from '../../shared/ipc/domains/outside.ts'
import type { ErrorsOf } from '../../shared/ipc/method.ts'
import type { Language } from '../../shared/locale.ts'
import type { Result } from '../../shared/result.ts'
import type { NotedException } from '../../shared/script/exceptionsCsv.ts'
import type { TermEntry } from '../../shared/termbase/entry.ts'
import type { AlignedFiles } from '../exchange/archive/alignFiles.ts'
import type { Survey } from '../exchange/archive/survey.ts'
import type { ExceptionsFile, ExceptionsFileError } from '../exchange/exceptions/exceptionsFile.ts'
import type { ExportError } from '../exchange/export/exportBundle.ts'
import type { WrittenFile } from '../exchange/export/putFiles.ts'
import type { Verification } from '../exchange/export/verify.ts'
import type { Corrections } from '../exchange/import/buildArticle.ts'
import type { ChangeWay } from '../exchange/import/docxMarks.ts'
import type { ImportPlan } from '../exchange/import/plan.ts'
import type { ReviewFileError } from '../exchange/outside/readReview.ts'
import type { TermsFile, TermsFileError } from '../exchange/terms/readTermsFile.ts'
import type { TermsToWrite } from '../exchange/terms/writeTermsFile.ts'
import type { NewArticle } from '../library/insert.ts'
import type { OutgoingReview } from '../library/outside/takeOut.ts'
import type { SentSegment } from '../storage/tables/takenOut.ts'
import type { SentArticle } from './sentArticle.ts'

/** A file to read, and the name by which the person knows it. */
export interface SourceFile {
  readonly path: string
  readonly name: string
}

/** What long work there is: its parameters, answer and failures. Every job may also be cancelled. */
export interface JobOrders {
  /** Reads files, or a pasted text, as one article. */
  readonly read: Order<
    {
      readonly files: readonly SourceFile[]
      readonly text: string | null
      /** What becomes of tracked changes; they are accepted where nothing is said. */
      readonly changes?: ChangeWay
    },
    ImportPlan,
    ErrorsOf<(typeof desktopContract)['imports']['read']>
  >
  /** Builds the documents of what was read, as corrected. */
  readonly build: Order<
    { readonly plan: ImportPlan; readonly corrections: Corrections },
    NewArticle,
    'same-language'
  >
  /** Reads two or three files of one article and aligns them; `quiet` tells nothing of how far it is. */
  readonly align: Order<
    {
      readonly files: readonly (SourceFile & { readonly language: Language | null })[]
      readonly quiet: boolean
      /** Pairs of the memory to learn from; those with the same key are the same. */
      readonly known: { readonly key: string; readonly pairs: readonly TranslatedPair[] }
    },
    AlignedFiles,
    ErrorsOf<(typeof desktopContract)['imports']['read']>
  >
  /** Looks which files of a folder belong together. */
  readonly survey: Order<{ readonly folder: string }, Survey, 'vanished' | 'unreadable'>
  /** Reads the sample's sources from their folder. */
  readonly sample: Order<{ readonly folder: string }, Sample, never>
  /** Names the archives that articles would become, or says why one may not leave. */
  readonly nameBundles: Order<
    { readonly articles: readonly SentArticle[]; readonly issue?: IssueTitle },
    readonly string[],
    NotPublishable
  >
  /** The pages that the bundles of articles want on paper, each alone in one file of HTML. */
  readonly pagesToPrint: Order<
    { readonly articles: readonly SentArticle[] },
    readonly { readonly key: string; readonly html: string }[],
    never
  >
  /** Writes archives into the folder `out`, or one to the path `out` that ends in .zip. */
  readonly exportBundles: Order<
    {
      readonly articles: readonly SentArticle[]
      readonly issue?: IssueTitle
      readonly out: string
      readonly tool: string
      /** Editions on paper, by `pdfKey`. */
      readonly pdfs?: ReadonlyMap<string, Uint8Array>
    },
    readonly WrittenFile[],
    ExportError
  >
  readonly page: Order<{ readonly article: SentArticle; readonly language: Language }, string, never>
  readonly verify: Order<{ readonly path: string }, Verification, 'unreadable'>
  /** Reads a file of terms. */
  readonly readTerms: Order<{ readonly path: string }, TermsFile, TermsFileError>
  /** Writes terms to a file. */
  readonly writeTerms: Order<TermsToWrite, { readonly bytes: number }, 'cancelled' | 'not-writable'>
  /** Writes a translation that is taken out for review. */
  readonly writeReview: Order<
    { readonly review: OutgoingReview; readonly format: OutsideFormat; readonly out: string },
    readonly SentSegment[],
    'not-writable'
  >
  /** Reads a review that came back. */
  readonly readReview: Order<{ readonly path: string }, ReturnedReview, ReviewFileError>
  /** Reads a file of exceptions. */
  readonly readExceptions: Order<{ readonly path: string }, ExceptionsFile, ExceptionsFileError>
  /** Writes exceptions to a file. */
  readonly writeExceptions: Order<
    { readonly exceptions: readonly NotedException[]; readonly out: string },
    null,
    'cancelled' | 'not-writable'
  >
}

/** What the sample library is filled with. */
interface Sample {
  readonly articles: readonly NewArticle[]
  readonly entries: readonly TermEntry[]
}

interface Order<P, A, E extends string> {
  readonly params: P
  readonly answer: A
  readonly error: E
}

/** The result of a job. */
export type JobResult<K extends keyof JobOrders> = Result<
  JobOrders[K]['answer'],
  JobOrders[K]['error'] | 'cancelled'
>

/** A message from main: a job to do under the name that the window gave it, or the name of one to give up. */
export type ToJob =
  | {
      [K in keyof JobOrders]: {
        readonly id: number
        readonly job: string
        readonly kind: K
        readonly params: JobOrders[K]['params']
      }
    }[keyof JobOrders]
  | { readonly cancel: string }

/** A message to main: a job's result or its fault (a stack), or how far it is. */
export type FromJob =
  | { readonly id: number; readonly result: Result<unknown> }
  | { readonly id: number; readonly fault: string }
  | Events['progress']
