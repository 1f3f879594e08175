import { create } from 'zustand'
import type { Language } from '../../../shared/locale.ts'

/** In place of a version's id: the text as it stands in the editor. */
export const present = 'present'

/** Two versions of an edition that are compared. */
export interface Compared {
  readonly language: Language
  readonly before: string
  readonly after: string
}

/** What is compared now, over the text; null where the text itself is shown. */
export const useComparing = create<{ readonly compared: Compared | null }>(() => ({ compared: null }))

/** Shows two versions beside each other. */
export function compareVersions(compared: Compared): void {
  useComparing.setState({ compared })
}

/** Back to the text. */
export function closeComparison(): void {
  useComparing.setState({ compared: null })
}
