import { create } from 'zustand'
import type { EditionStatus } from '../../shared/document/article.ts'
import type { ArticleId, SegmentId } from '../../shared/ids.ts'
import type { LibraryState, OfferedFile, Place, Settings } from '../../shared/ipc/answers.ts'
import type { Language, LocalText } from '../../shared/locale.ts'

export type Screen = Place['screen']

/** What lies over the screen; one at a time. */
export type Overlay =
  | { readonly kind: 'palette' | 'keys' | 'settings' | 'introduction' | 'newArticle' | 'analysis' | 'person' }
  /** What an article carries beside its text. */
  | { readonly kind: 'metadata'; readonly article: ArticleId }
  /** Asks for the library's site; then an article is exported, where one waits for it. */
  | { readonly kind: 'site'; readonly exported: ArticleId | null }
  | { readonly kind: 'import'; readonly files: readonly OfferedFile[]; readonly text?: string }
  /** Asks for a new term, of which some forms may be known already. */
  | { readonly kind: 'addTerm'; readonly terms: LocalText }
  | { readonly kind: 'importTerms'; readonly file: OfferedFile }
  | { readonly kind: 'importExceptions'; readonly file: OfferedFile }
  /** Takes a translation of an article out for review. */
  | { readonly kind: 'takeOut'; readonly article: ArticleId }
  /** Brings a review back. */
  | { readonly kind: 'bringBack'; readonly file: OfferedFile }
  /** Shows what is known of the quality of an article, or with null of the library. */
  | { readonly kind: 'quality'; readonly article: ArticleId | null }

/** What the side panel shows; `reasons`: what stands open, in the review. */
export type Panel =
  | 'matches'
  | 'terms'
  | 'concordance'
  | 'checks'
  | 'comments'
  | 'suggestions'
  | 'history'
  | 'reasons'

/** What the list of articles shows. */
export interface ListView {
  readonly status: EditionStatus | null
  readonly section: string | null
  readonly language: Language | null
  readonly person: string | null
  readonly sort: 'changed' | 'date' | 'title' | 'section'
  readonly descending: boolean
  readonly query: string
}

/** A place in an article's edition. */
interface Target {
  readonly segment: SegmentId
  readonly language: Language
  /** Caret in the segment's text. */
  readonly caret: number
}

interface Session {
  readonly settings: Settings
  readonly libraries: LibraryState
  readonly screen: Screen
  /** The article that desk, review and publish are about. */
  readonly article: ArticleId | null
  /** The columns of the desk, in order. */
  readonly columns: readonly Language[]
  readonly panel: Panel
  readonly panelOpen: boolean
  readonly list: ListView
  readonly overlay: Overlay | null
  /** A segment that the desk should go to as soon as it shows the article. */
  readonly target: Target | null
  /** Counts up when something in the library changed that lists show. */
  readonly changes: number
  /** Counts up when issues of an article were counted, which the library's list shows. */
  readonly counts: number
  /** The places that were left by a jump into another article, the latest last. */
  readonly trail: readonly Place[]
}

const everything: ListView = {
  status: null,
  section: null,
  language: null,
  person: null,
  sort: 'changed',
  descending: true,
  query: '',
}

/** What is open and where the person is. The text belongs to the editors, stored data to the library. */
export const useSession = create<Session>(() => ({
  settings: {
    interface: 'en',
    theme: 'system',
    person: '',
    role: null,
    // Until they were read, nobody is asked anything.
    introduced: false,
    completion: true,
    threshold: 75,
    issuesBy: 'segment',
  },
  libraries: { library: null, recent: [] },
  screen: 'library',
  article: null,
  columns: [],
  panel: 'matches',
  panelOpen: true,
  list: everything,
  overlay: null,
  target: null,
  changes: 0,
  counts: 0,
  trail: [],
}))

const set = useSession.setState

/** Whose Traditional Chinese the open library follows. */
export function regionNow(): 'tw' | 'hk' {
  return useSession.getState().libraries.library?.region ?? 'tw'
}

/** Opens a screen, on another article where one is given. */
export function go(screen: Screen, article?: ArticleId): void {
  set(article === undefined ? { screen } : { screen, article })
}

/** Opens the desk on an article, at a segment of one of its editions. */
export function goToSegment(article: ArticleId, segment: SegmentId, language: Language, caret = 0): void {
  set({ screen: 'desk', article, target: { segment, language, caret } })
}

/** As many places can be gone back to. */
const longestTrail = 50

/** Opens the desk on a segment of another article, from a place that `goBack` returns to. */
export function jumpTo(from: Place, article: ArticleId, segment: SegmentId, language: Language): void {
  set(({ trail }) => ({ trail: [...trail, from].slice(-longestTrail) }))
  goToSegment(article, segment, language)
}

/** Returns to the place that the last jump was made from; false where there is none. */
export function goBack(): boolean {
  const { trail } = useSession.getState()
  const from = trail.at(-1)
  if (!from?.article) return false
  set({ trail: trail.slice(0, -1), columns: from.columns })
  if (from.segment && from.language) goToSegment(from.article, from.segment, from.language, from.caret)
  else go('desk', from.article)
  return true
}

/** Lays something over the screen. */
export function show(overlay: Overlay): void {
  set({ overlay })
}

/** Shows what files from outside would bring: a file of terms goes to the termbase, all else becomes articles. */
export function offerFiles(files: readonly OfferedFile[]): void {
  const [first] = files
  if (!first) return
  if (/\.(?:csv|tsv|tbx)$/i.test(first.name)) show({ kind: 'importTerms', file: first })
  else show({ kind: 'import', files })
}

/** Takes away what lies over the screen. */
export function dismiss(): void {
  set({ overlay: null })
}

/** Changes what the list of articles shows. */
export function filterList(change: Partial<ListView>): void {
  set((session) => ({ list: { ...session.list, ...change } }))
}

/** Takes over another library, or none; the place that it remembers is returned to. */
export function enterLibrary(libraries: LibraryState): void {
  set((session) => {
    const place = libraries.library?.place ?? null
    const same = session.libraries.library?.name === libraries.library?.name && libraries.library !== null
    if (same) return { libraries, changes: session.changes + 1 }
    return {
      libraries,
      screen: place?.screen ?? 'library',
      article: place?.article ?? null,
      columns: place?.columns ?? [],
      target:
        place?.segment && place.language
          ? { segment: place.segment, language: place.language, caret: place.caret }
          : null,
      list: everything,
      overlay: null,
      changes: session.changes + 1,
      trail: [],
    }
  })
}

/** Notes that lists must be fetched again. */
export function noteChange(): void {
  set((session) => ({ changes: session.changes + 1 }))
}

/** Notes that the counts of issues are other ones. */
export function noteCount(): void {
  set((session) => ({ counts: session.counts + 1 }))
}

/** Takes over changed settings. */
export function takeSettings(settings: Settings): void {
  set({ settings })
}
