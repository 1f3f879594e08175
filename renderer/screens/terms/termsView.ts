import { create } from 'zustand'
import type { EntryId } from '../../../shared/ids.ts'
import type { StoredEntry } from '../../../shared/ipc/domains/termAnswers.ts'
import type { Language } from '../../../shared/locale.ts'
import type { EntryKind, TermStatus } from '../../../shared/termbase/entry.ts'
import type { EntryDraft } from './entry/draft.ts'

/** What the list of entries shows. */
export interface EntryView {
  readonly query: string
  readonly kind: EntryKind | null
  readonly status: TermStatus | null
  readonly missing: Language | null
  readonly removed: boolean
  readonly sort: 'en' | 'han' | 'kind' | 'changed'
  readonly descending: boolean
}

/** The entry that is open: as stored (null for one that is not yet), and as the form holds it. */
export interface OpenEntry {
  readonly stored: StoredEntry | null
  readonly draft: EntryDraft
  /** Whether it was tried to be stored as it is, in vain: then what is missing is said, too. */
  readonly tried?: boolean
}

interface TermsView {
  readonly tab: 'entries' | 'candidates'
  readonly list: EntryView
  readonly open: OpenEntry | null
  /** The entry that was removed last: it may stand in the list a moment longer. */
  readonly gone: EntryId | null
  /** The library that all of this is of. */
  readonly library: string | null
}

const everything: EntryView = {
  query: '',
  kind: null,
  status: null,
  missing: null,
  removed: false,
  sort: 'en',
  descending: false,
}

/** What the terms screen shows; it outlives the screen, so that coming back one finds what one left. */
export const useTermsView = create<TermsView>(() => ({
  tab: 'entries',
  list: everything,
  open: null,
  gone: null,
  library: null,
}))

const set = useTermsView.setState

/** Changes what the list shows. */
export function filterEntries(change: Partial<EntryView>): void {
  set(({ list }) => ({ list: { ...list, ...change } }))
}

/** Shows all living entries. */
export function showAllEntries(): void {
  set(({ list: { sort, descending } }) => ({ list: { ...everything, sort, descending } }))
}

/** Opens a tab of the screen. */
export function showTab(tab: TermsView['tab']): void {
  set({ tab })
}

/** Shows an entry in the form. */
export function openEntry(open: OpenEntry): void {
  set({ open, gone: null })
}

/** Shows nothing in the form, as after the entry was removed. */
export function closeEntry(gone: EntryId | null): void {
  set({ open: null, gone })
}

/** Takes over what was typed. */
export function changeDraft(change: (draft: EntryDraft) => EntryDraft): void {
  set(({ open }) => (open ? { open: { ...open, draft: change(open.draft) } } : {}))
}

/** Forgets everything that was of another library. */
export function keepToLibrary(library: string | null): void {
  if (useTermsView.getState().library === library) return
  set({ library, tab: 'entries', list: everything, open: null, gone: null })
}
