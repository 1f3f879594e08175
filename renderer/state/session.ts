import { create } from 'zustand'
import type { EditionStatus } from '../../shared/document/article.ts'
import type { ArticleId, SegmentId } from '../../shared/ids.ts'
import type { LibraryState, OfferedFile, Place, Settings } from '../../shared/ipc/answers.ts'
import type { Language } from '../../shared/locale.ts'

export type Screen = Place['screen']

/** What lies over the screen; one at a time. */
export type Overlay =
  | { readonly kind: 'palette' | 'keys' | 'settings' | 'introduction' | 'newArticle' }
  /** Asks for the library's site; then an article is exported, where one waits for it. */
  | { readonly kind: 'site'; readonly exported: ArticleId | null }
  | { readonly kind: 'import'; readonly files: readonly OfferedFile[]; readonly text?: string }

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
  readonly panel: 'matches' | 'terms' | 'checks'
  readonly panelOpen: boolean
  readonly list: ListView
  readonly overlay: Overlay | null
  /** A segment that the desk should go to as soon as it shows the article. */
  readonly target: Target | null
  /** Counts up when something in the library changed that lists show. */
  readonly changes: number
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
  settings: { interface: 'en', theme: 'system', person: '', introduced: true },
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
}))

const set = useSession.setState

/** Opens a screen, on another article where one is given. */
export function go(screen: Screen, article?: ArticleId): void {
  set(article === undefined ? { screen } : { screen, article })
}

/** Opens the desk on an article, at a segment of one of its editions. */
export function goToSegment(article: ArticleId, segment: SegmentId, language: Language, caret = 0): void {
  set({ screen: 'desk', article, target: { segment, language, caret } })
}

/** Lays something over the screen. */
export function show(overlay: Overlay): void {
  set({ overlay })
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
    }
  })
}

/** Notes that lists must be fetched again. */
export function noteChange(): void {
  set((session) => ({ changes: session.changes + 1 }))
}

/** Takes over changed settings. */
export function takeSettings(settings: Settings): void {
  set({ settings })
}
