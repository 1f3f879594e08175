import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { desk } from '../../api/desk.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/iconButton.tsx'
import { Select } from '../../ui/select.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useChanges } from '../library/useChanges.ts'
import styles from './entries.module.css'
import { EntryEditor } from './entry/entryEditor.tsx'
import { type Editing, isChanged, opened } from './entry/useEditing.ts'
import { EntryRow } from './entryRow.tsx'
import { Filters } from './filters.tsx'
import { usePaged } from './paged.ts'
import { filterEntries, showAllEntries, useTermsView } from './termsView.ts'
import { VirtualList } from './virtualList.tsx'

const sorts = ['en', 'han', 'kind', 'changed'] as const

/** The termbase: what it can be narrowed to, its entries, and the one that is open. */
export function Entries({ editing, begin }: { readonly editing: Editing; readonly begin: () => void }) {
  const t = useText()
  const errorText = useErrorText()
  const view = useTermsView((state) => state.list)
  const open = useTermsView((state) => state.open)
  const changes = useChanges()
  const facets = useAnswer('facets', changes, async () => desk.call.terms.facets({}))
  const query = useLate(view.query, 120)
  const asked = { ...view, query: query.trim() }
  const viewKey = JSON.stringify(asked)
  const pages = usePaged(`${viewKey} ${changes}`, (from, count) =>
    desk.call.terms.list({ ...asked, from, count }),
  )
  const [at, setAt] = useState(0)
  const { rowAt, total } = pages
  const openId = open?.stored?.entry.id
  const selected = rowAt(at)?.entry.id === openId && openId ? at : indexOf(openId, total ?? 0, rowAt)

  const select = (index: number) => {
    const row = rowAt(index)
    if (!row) return
    void editing.goTo(opened(row)).then((went) => went && setAt(index))
  }
  // Where nothing is open, or what is open is not in another list that is shown, the first one is.
  const first = rowAt(0)
  const { shownKey } = pages
  const shownView = useRef('')
  const isOpen = open !== null
  useEffect(() => {
    if (shownKey === '' || !first) return
    const shown = shownKey.slice(0, shownKey.lastIndexOf(' '))
    const another = shownView.current !== '' && shownView.current !== shown
    shownView.current = shown
    const { open: now, gone } = useTermsView.getState()
    const next = !isOpen ? (rowAt(Math.min(at, (total ?? 1) - 1)) ?? first) : first
    if (next.entry.id === gone) return
    if (now !== null && (isChanged(now) || now.stored === null || !another)) return
    if (now !== null && indexOf(now.stored?.entry.id, total ?? 0, rowAt) >= 0) return
    if (now !== null) setAt(0)
    void editing.goTo(opened(next))
  }, [first, shownKey, isOpen, at, editing, rowAt, total])
  useEffect(() => {
    if (document.activeElement === document.body) document.getElementById('entries')?.focus()
  }, [])

  const listKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false
    if (event.key === 'Enter') document.querySelector<HTMLElement>('[data-term]')?.focus()
    else if (event.key === 'Delete' && openId) void editing.remove()
    else return false
    return true
  }
  const empty = facets.value?.total === 0 && view.query === '' && !view.removed
  return (
    <div className={styles.entries}>
      <Filters facets={facets.value} view={view} />
      <main className={styles.middle} data-pane>
        <SearchField
          query={view.query}
          onQuery={(text) => filterEntries({ query: text })}
          onDown={() => document.getElementById('entries')?.focus()}
        />
        <div className={styles.under}>
          <p className={styles.count} role="status">
            {total === null ? '' : t('terms.count', { count: total })}
          </p>
          <Select
            quiet
            label={t('library.sort')}
            value={view.sort}
            options={sorts.map((value) => ({ value, label: t(`terms.sort.${value}`) }))}
            onValue={(sort) => filterEntries({ sort, descending: sort === 'changed' })}
          />
        </div>
        {pages.error ? (
          <p role="alert" className={styles.failed}>
            {errorText(pages.error.code, pages.error.detail)}
          </p>
        ) : null}
        {total === 0 ? (
          <div className={styles.none}>
            <p>{empty ? t('terms.empty') : t('terms.noneLeft')}</p>
            {empty ? <p className={styles.hint}>{t('terms.empty.hint')}</p> : null}
            <div>
              {empty ? (
                <Button onClick={begin}>{t('terms.new')}</Button>
              ) : (
                <Button onClick={showAllEntries}>{t('terms.showAll')}</Button>
              )}
            </div>
          </div>
        ) : (
          <VirtualList
            id="entries"
            label={t('terms.list')}
            total={total ?? 0}
            height={64}
            selected={selected}
            onSelect={select}
            onWant={pages.want}
            onKey={listKey}
            view={viewKey}
            row={(index) => {
              const row = rowAt(index)
              return row ? <EntryRow entry={row.entry} /> : null
            }}
          />
        )}
      </main>
      {open ? <EntryEditor open={open} editing={editing} /> : <div className={styles.noEditor} />}
    </div>
  )
}

interface SearchProps {
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly onDown: () => void
}

function SearchField({ query, onQuery, onDown }: SearchProps) {
  const t = useText()
  const keyDown = useCallback(
    (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.nativeEvent.isComposing) return
      if (event.key === 'Escape' && query !== '') onQuery('')
      else if (event.key === 'ArrowDown' || event.key === 'Enter') onDown()
      else return
      event.preventDefault()
    },
    [query, onQuery, onDown],
  )
  return (
    <div className={styles.search}>
      <Search size={16} aria-hidden className={styles.lens} />
      <input
        id="search-terms"
        type="search"
        className={styles.input}
        aria-label={t('terms.search')}
        placeholder={t('terms.search.hint')}
        aria-controls="entries"
        value={query}
        spellCheck={false}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={keyDown}
      />
      {query === '' ? null : (
        <IconButton label={t('library.search.clear')} onClick={() => onQuery('')}>
          <X size={16} aria-hidden />
        </IconButton>
      )}
    </div>
  )
}

/** A text a little after it was last changed. */
function useLate(text: string, ms: number): string {
  const [late, setLate] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setLate(text), ms)
    return () => clearTimeout(timer)
  }, [text, ms])
  return late
}

function indexOf(
  id: string | undefined,
  total: number,
  rowAt: (index: number) => { readonly entry: { readonly id: string } } | undefined,
): number {
  for (let index = 0; id !== undefined && index < Math.min(total, 300); index++)
    if (rowAt(index)?.entry.id === id) return index
  return -1
}
