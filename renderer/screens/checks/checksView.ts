import { create } from 'zustand'
import type { CheckGroup } from '../../../shared/checks/spec.ts'

export type ChecksTab = 'catalogue' | 'rules' | 'dictionary'

/** What the catalogue is narrowed to. */
export interface CatalogueView {
  readonly query: string
  readonly family: CheckGroup | null
  readonly standing: 'off' | 'own' | null
}

interface ChecksView {
  readonly tab: ChecksTab
  readonly catalogue: CatalogueView
  /** The check whose details are shown. */
  readonly chosen: string | null
  /** Rules as they are being written, where they differ from what is stored. */
  readonly draft: string | null
  /** The rule that is tried on the library, or null. */
  readonly trial: string | null
  /** The library that all of this is of. */
  readonly library: string | null
}

const everything: CatalogueView = { query: '', family: null, standing: null }

/** What the room shows; it outlives the room, so that coming back one finds what one left. */
export const useChecksView = create<ChecksView>(() => ({
  tab: 'catalogue',
  catalogue: everything,
  chosen: null,
  draft: null,
  trial: null,
  library: null,
}))

/** Changes what the room shows. */
export const setChecksView = useChecksView.setState

/** Opens a tab of the room. */
export function showTab(tab: ChecksTab): void {
  setChecksView({ tab })
}

/** Narrows the catalogue. */
export function filterCatalogue(change: Partial<CatalogueView>): void {
  setChecksView(({ catalogue }) => ({ catalogue: { ...catalogue, ...change } }))
}

/** Forgets everything that was of another library. */
export function keepToLibrary(library: string | null): void {
  if (useChecksView.getState().library === library) return
  setChecksView({ library, tab: 'catalogue', catalogue: everything, chosen: null, draft: null, trial: null })
}
