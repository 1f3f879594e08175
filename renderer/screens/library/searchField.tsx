import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { commands } from '../../../shared/commands/commands.ts'
import { keyLabel } from '../../state/keys.ts'
import { useText } from '../../text/useText.ts'
import { IconButton } from '../../ui/iconButton.tsx'
import { Key } from '../../ui/key.tsx'
import styles from './searchField.module.css'
import { searchFocused, useSearchFocus } from './searchFocus.ts'

interface Props {
  readonly query: string
  readonly onQuery: (query: string) => void
  /** The id of the list of results, and of the result that Enter would open. */
  readonly listId: string
  readonly activeId: string | undefined
  readonly onMove: (step: 1 | -1) => void
  readonly onOpen: () => void
}

/** Searches the sentences of all articles; the arrow keys move among the results without leaving it. */
export function SearchField({ query, onQuery, listId, activeId, onMove, onOpen }: Props) {
  const t = useText()
  const input = useRef<HTMLInputElement>(null)
  const wanted = useSearchFocus((focus) => focus.wanted)
  useEffect(() => {
    if (!wanted) return
    input.current?.focus()
    input.current?.select()
    searchFocused()
  }, [wanted])
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && query !== '') onQuery('')
    else if (event.key === 'ArrowDown') onMove(1)
    else if (event.key === 'ArrowUp') onMove(-1)
    else if (event.key === 'Enter') onOpen()
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.field}>
      <Search size={16} aria-hidden className={styles.lens} />
      <input
        ref={input}
        className={styles.input}
        role="combobox"
        aria-label={t('library.search')}
        aria-expanded={query.trim() !== ''}
        aria-controls={listId}
        aria-activedescendant={activeId}
        aria-autocomplete="list"
        placeholder={t('library.search.hint')}
        value={query}
        spellCheck={false}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={keyDown}
      />
      {query === '' ? (
        <Key>{keyLabel(searchKey)}</Key>
      ) : (
        <IconButton label={t('library.search.clear')} onClick={() => onQuery('')}>
          <X size={16} aria-hidden />
        </IconButton>
      )}
    </div>
  )
}

const searchKey = commands.find(({ id }) => id === 'library.search')?.key ?? ''
