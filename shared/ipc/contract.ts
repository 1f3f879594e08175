import type { ArticleId } from '../ids.ts'
import type { LibraryState, OfferedFile, Settings } from './answers.ts'
import { alignments } from './domains/alignments.ts'
import { analysis } from './domains/analysis.ts'
import { archive } from './domains/archive.ts'
import { articles } from './domains/articles.ts'
import { bundles } from './domains/bundles.ts'
import { checkReports } from './domains/checkReports.ts'
import { checks } from './domains/checks.ts'
import { comments } from './domains/comments.ts'
import { conversion, exceptionFiles, exceptions } from './domains/conversion.ts'
import { dictionary } from './domains/dictionary.ts'
import { editions } from './domains/editions.ts'
import { history } from './domains/history.ts'
import { houseRules } from './domains/houseRules.ts'
import { imports } from './domains/imports.ts'
import { jobs } from './domains/jobs.ts'
import { library } from './domains/library.ts'
import { memory } from './domains/memory.ts'
import { outside } from './domains/outside.ts'
import { people } from './domains/people.ts'
import { placeDomain } from './domains/place.ts'
import { quality, qualityFiles } from './domains/quality.ts'
import { repetitions } from './domains/repetitions.ts'
import { settings } from './domains/settings.ts'
import { site } from './domains/site.ts'
import { termFiles } from './domains/termFiles.ts'
import { terms } from './domains/terms.ts'
import { workflow } from './domains/workflow.ts'
import type { Client, Handlers } from './method.ts'

/** What main itself serves: this computer, dialogs, files, jobs. */
export const desktopContract = {
  settings,
  analysis,
  library,
  imports,
  archive,
  termFiles,
  exceptionFiles,
  checkReports,
  outside,
  qualityFiles,
  bundles,
  jobs,
} as const

/** What the library's worker serves. */
export const libraryContract = {
  alignments,
  articles,
  comments,
  editions,
  people,
  workflow,
  repetitions,
  terms,
  conversion,
  exceptions,
  place: placeDomain,
  site,
  checks,
  dictionary,
  houseRules,
  history,
  quality,
} as const

/** What the memory's worker serves. */
export const memoryContract = { memory } as const

/** The one contract between main and the window. */
export const contract = { ...desktopContract, ...libraryContract, ...memoryContract } as const

export type DesktopHandlers = Handlers<typeof desktopContract>
export type LibraryHandlers = Handlers<typeof libraryContract>
export type MemoryHandlers = Handlers<typeof memoryContract>
export type DeskClient = Client<typeof contract>

/** Events from main to the window. */
export interface Events {
  /** A long job is at `done` of `total`; `what` names the stage by a code. */
  readonly progress: {
    readonly job: string
    readonly done: number
    readonly total: number
    readonly what: string
  }
  /** A menu item or its accelerator was used. */
  readonly command: { readonly id: string }
  /** A command's key was pressed somewhere; the window hears it by itself unless the focus is in a frame. */
  readonly frameKey: { readonly id: string }
  /** Files arrived from outside: a second start, the system, the command line. */
  readonly offered: { readonly files: readonly OfferedFile[] }
  /** Another library, or none, is open now. */
  readonly library: LibraryState
  /** Something in the library changed that lists show. */
  readonly changed: { readonly article: ArticleId | null }
  /** An article's issues were counted. */
  readonly counted: { readonly article: ArticleId }
  readonly settings: Settings
}

/** The names of the events, as a value for the preload. */
export const eventNames = [
  'progress',
  'command',
  'frameKey',
  'offered',
  'library',
  'changed',
  'counted',
  'settings',
] as const satisfies readonly (keyof Events)[]
