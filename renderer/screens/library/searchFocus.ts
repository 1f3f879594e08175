import { create } from 'zustand'
import { go } from '../../state/session.ts'

/** Whether the search field is to take the focus as soon as it stands. */
export const useSearchFocus = create<{ readonly wanted: boolean }>(() => ({ wanted: false }))

/** Goes to the library with the caret in its search field. */
export function searchLibrary(): void {
  go('library')
  useSearchFocus.setState({ wanted: true })
}

/** The search field has the focus. */
export function searchFocused(): void {
  useSearchFocus.setState({ wanted: false })
}
