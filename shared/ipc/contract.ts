import * as v from 'valibot'
import type { SiteSettings } from '../bundle/input.ts'
import type { Problem } from '../bundle/problem.ts'
import type { ArticleSummary } from '../document/article.ts'
import type { ArticleId } from '../ids.ts'
import type { Match } from '../matching/match.ts'
import type {
  ArticlePage,
  ExportedBundle,
  Facets,
  FoundTerm,
  GateReason,
  ImportPreview,
  LibraryState,
  OfferedFile,
  OpenArticle,
  SearchHit,
  Settings,
  Waiver,
} from './answers.ts'
import { type Client, type Handlers, method } from './method.ts'
import * as p from './params.ts'

const place = v.strictObject({
  screen: v.picklist(['library', 'desk', 'review', 'publish']),
  article: v.nullable(p.articleId),
  columns: v.pipe(v.array(p.language), v.maxLength(3), v.readonly()),
  segment: v.nullable(p.segmentId),
  language: v.nullable(p.language),
  caret: p.count,
})

const filter = v.strictObject({
  status: v.nullable(p.editionStatus),
  section: v.nullable(p.text(500)),
  /** Articles that have an edition in this language. */
  language: v.nullable(p.language),
  person: v.nullable(p.text(500)),
})

const sort = v.picklist(['changed', 'date', 'title', 'section'])

const libraryErrors = [
  'cancelled',
  'not-a-library',
  'too-new',
  'in-use',
  'damaged',
  'missing',
  'not-writable',
] as const

/** What main itself serves: this computer, dialogs, files, jobs. */
export const desktopContract = {
  settings: {
    get: method<Settings>()(p.nothing),
    set: method<Settings>()(
      v.strictObject({
        interface: v.exactOptional(p.language),
        theme: v.exactOptional(v.picklist(['system', 'light', 'dark'])),
        person: v.exactOptional(p.text(200)),
        introduced: v.exactOptional(v.boolean()),
      }),
    ),
  },
  library: {
    state: method<LibraryState>()(p.nothing),
    create: method<LibraryState>()(p.nothing, ...libraryErrors, 'exists'),
    choose: method<LibraryState>()(p.nothing, ...libraryErrors),
    open: method<LibraryState>()(v.strictObject({ recent: p.token }), ...libraryErrors),
    openSample: method<LibraryState>()(p.nothing, ...libraryErrors, 'exists'),
    discardSample: method<LibraryState>()(p.nothing, ...libraryErrors),
    close: method<LibraryState>()(p.nothing),
  },
  imports: {
    choose: method<readonly OfferedFile[]>()(p.nothing, 'cancelled'),
    read: method<ImportPreview>()(
      v.strictObject({
        job: p.token,
        files: v.pipe(v.array(p.token), v.maxLength(3)),
        text: v.exactOptional(p.text(5_000_000)),
      }),
      'cancelled',
      'empty',
      'binary',
      'too-large',
      'unreadable',
      'unknown-format',
      'encoding',
      'no-text',
      'same-language',
      'damaged',
      'vanished',
    ),
    commit: method<{ readonly article: ArticleId }>()(
      v.strictObject({
        preview: p.token,
        slug: p.slug,
        source: p.language,
        metadata: p.metadata,
        /** The title and language of each edition as corrected, in the preview's order. */
        editions: v.pipe(
          v.array(v.strictObject({ language: p.language, title: p.text(1000) })),
          v.maxLength(3),
        ),
      }),
      'slug-taken',
      'same-language',
      'expired',
      'no-library',
    ),
  },
  bundles: {
    export: method<ExportedBundle>()(
      v.strictObject({ job: p.token, articles: v.pipe(v.array(p.articleId), v.minLength(1)) }),
      'cancelled',
      'not-found',
      'not-approved',
      'bad-slug',
      'bad-site',
      'missing-asset',
      'not-writable',
      'no-library',
    ),
    verify: method<{ readonly name: string; readonly problems: readonly Problem[] }>()(
      p.nothing,
      'cancelled',
      'unreadable',
    ),
    show: method<null>()(v.strictObject({ bundle: p.token }), 'expired'),
  },
  jobs: {
    cancel: method<null>()(v.strictObject({ job: p.token })),
  },
} as const

/** What the library's worker serves. */
export const libraryContract = {
  articles: {
    list: method<ArticlePage>()(
      v.strictObject({
        filter,
        sort,
        descending: v.boolean(),
        from: p.count,
        count: v.pipe(p.count, v.maxValue(500)),
      }),
      'no-library',
    ),
    facets: method<Facets>()(p.nothing, 'no-library'),
    get: method<ArticleSummary>()(v.strictObject({ article: p.articleId }), 'no-library', 'not-found'),
    create: method<{ readonly article: ArticleId }>()(
      v.strictObject({ source: p.language, metadata: p.metadata, title: p.text(1000) }),
      'no-library',
      'slug-taken',
    ),
    describe: method<ArticleSummary>()(
      v.strictObject({ article: p.articleId, metadata: p.metadata }),
      'no-library',
      'not-found',
      'slug-taken',
    ),
    remove: method<null>()(v.strictObject({ article: p.articleId }), 'no-library', 'not-found'),
    restore: method<null>()(v.strictObject({ article: p.articleId }), 'no-library', 'not-found'),
    search: method<{ readonly hits: readonly SearchHit[]; readonly ms: number }>()(
      v.strictObject({ query: p.text(1000), most: v.pipe(p.count, v.maxValue(200)) }),
      'no-library',
    ),
  },
  editions: {
    open: method<OpenArticle>()(v.strictObject({ article: p.articleId }), 'no-library', 'not-found'),
    add: method<OpenArticle>()(
      v.strictObject({ article: p.articleId, language: p.language }),
      'no-library',
      'not-found',
      'exists',
    ),
    /**
     * Appends steps durably, all or none, and learns the segments that were confirmed. A request whose answer was
     * lost may be sent again, also with more steps behind: what is stored already is not stored twice.
     */
    append: method<{ readonly versions: { readonly [language: string]: number } }>()(
      v.strictObject({
        article: p.articleId,
        entries: v.pipe(v.array(p.entry), v.maxLength(3)),
        learn: v.pipe(
          v.array(v.strictObject({ language: p.language, segment: p.segmentId })),
          v.maxLength(10_000),
        ),
        place: v.nullable(place),
      }),
      'no-library',
      'not-found',
      'conflict',
      'invalid',
      'not-writable',
    ),
    setStatus: method<ArticleSummary>()(
      v.strictObject({ article: p.articleId, language: p.language, status: p.editionStatus }),
      'no-library',
      'not-found',
      'gate',
    ),
    gate: method<readonly GateReason[]>()(
      v.strictObject({ article: p.articleId, language: p.language }),
      'no-library',
      'not-found',
    ),
    waive: method<Waiver>()(
      v.strictObject({
        article: p.articleId,
        language: p.language,
        segment: p.segmentId,
        check: p.text(60),
        code: p.text(60),
        about: p.text(64),
        reason: v.pipe(p.text(2000), v.trim(), v.minLength(1)),
      }),
      'no-library',
      'not-found',
    ),
    unwaive: method<null>()(v.strictObject({ waiver: p.token }), 'no-library', 'not-found'),
  },
  memory: {
    lookup: method<{ readonly matches: readonly Match[]; readonly ms: number }>()(
      v.strictObject({
        source: p.language,
        target: p.language,
        text: p.text(20_000),
        before: p.text(20_000),
        after: p.text(20_000),
      }),
      'no-library',
    ),
  },
  terms: {
    recognise: method<readonly FoundTerm[]>()(
      v.strictObject({ source: p.language, target: p.language, text: p.text(20_000) }),
      'no-library',
    ),
    /** The whole termbase, for the checks that run in the window. */
    all: method<readonly import('../termbase/entry.ts').TermEntry[]>()(p.nothing, 'no-library'),
  },
  place: {
    remember: method<null>()(place, 'no-library'),
  },
  site: {
    /** Where the library's articles are published; its origin is '' until someone has said so. */
    get: method<SiteSettings>()(p.nothing, 'no-library'),
    set: method<SiteSettings>()(p.site, 'no-library', 'not-writable'),
  },
} as const

/** The one contract between main and the window. */
export const contract = { ...desktopContract, ...libraryContract } as const

export type DesktopHandlers = Handlers<typeof desktopContract>
export type LibraryHandlers = Handlers<typeof libraryContract>
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
  'settings',
] as const satisfies readonly (keyof Events)[]
