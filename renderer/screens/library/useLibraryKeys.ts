import { useEffect } from 'react'
import { show, useSession } from '../../state/session.ts'
import { searchLibrary } from './searchFocus.ts'

/** While the library stands: `/` goes to the search, pasted text becomes an article, the list has the focus. */
export function useLibraryKeys(): void {
  useEffect(() => {
    const keyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.isComposing || !isFree(event)) return
      event.preventDefault()
      searchLibrary()
    }
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (isFree(event) && text.trim() !== '') show({ kind: 'import', files: [], text })
    }
    document.addEventListener('keydown', keyDown)
    document.addEventListener('paste', paste)
    if (document.activeElement === document.body) document.getElementById('articles')?.focus()
    return () => {
      document.removeEventListener('keydown', keyDown)
      document.removeEventListener('paste', paste)
    }
  }, [])
}

function isFree(event: Event): boolean {
  const at = event.target
  const writes = at instanceof HTMLElement && at.matches('input, textarea, [contenteditable="true"]')
  return !writes && useSession.getState().overlay === null
}
