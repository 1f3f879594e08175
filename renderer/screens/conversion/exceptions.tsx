import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { type Exception, exceptionKinds, exceptionLevels } from '../../../shared/script/exception.ts'
import { desk } from '../../api/desk.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/iconButton.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useCalm } from '../../ui/useCalm.ts'
import { useChanges } from '../library/useChanges.ts'
import { usePaged } from '../terms/paged.ts'
import { beginException } from './begin.ts'
import {
  type ExceptionView,
  filterExceptions,
  showAllExceptions,
  useConversionView,
} from './conversionView.ts'
import { ExceptionList } from './exceptionList.tsx'
import styles from './exceptions.module.css'

/** The exceptions of the library: what they are narrowed to, and the list. */
export function Exceptions() {
  const t = useText()
  const errorText = useErrorText()
  const view = useConversionView((state) => state.list)
  const isNew = useConversionView((state) => state.open !== null && state.open.stored === null)
  const changes = useChanges()
  const query = useCalm(view.query, 120).trim()
  const { level, kind, removed } = view
  const asked = { query, level, kind, removed, article: null }
  const viewKey = JSON.stringify(asked)
  const pages = usePaged(`${viewKey} ${changes}`, (from, count) =>
    desk.call.exceptions.list({ ...asked, from, count }),
  )
  const counts = useAnswer(viewKey, changes, () => desk.call.exceptions.list({ ...asked, from: 0, count: 0 }))
  const { total, error } = pages
  const narrowed = view.query !== '' || level !== null || kind !== null || removed
  return (
    <main className={styles.exceptions} data-pane>
      <Bar view={view} levels={counts.value?.levels ?? null} />
      {error ? (
        <p role="alert" className={styles.failed}>
          {errorText(error.code, error.detail)}
        </p>
      ) : null}
      {total === 0 && !isNew ? (
        <div className={styles.none}>
          <p>{t(narrowed ? 'conversion.noneLeft' : 'conversion.empty')}</p>
          {narrowed ? null : <p className={styles.hint}>{t('conversion.empty.hint')}</p>}
          <div>
            {narrowed ? (
              <Button onClick={showAllExceptions}>{t('conversion.showAll')}</Button>
            ) : (
              <Button onClick={() => beginException()}>{t('conversion.add')}</Button>
            )}
          </div>
        </div>
      ) : (
        <ExceptionList pages={pages} view={viewKey} removed={removed} />
      )}
      <p className={styles.foot} role="status">
        <span>{total === null ? '' : t('conversion.count', { count: total })}</span>
        {total ? <span>{t(removed ? 'conversion.keys.removed' : 'conversion.keys')}</span> : null}
      </p>
    </main>
  )
}

interface BarProps {
  readonly view: ExceptionView
  readonly levels: { readonly [L in Exception['level']]: number } | null
}

function Bar({ view, levels }: BarProps) {
  const t = useText()
  const all = levels ? levels.library + levels.article + levels.occurrence : 0
  return (
    <div className={styles.bar}>
      <SearchField query={view.query} />
      <Segmented<Exception['level'] | 'all'>
        label={t('conversion.levels')}
        value={view.level ?? 'all'}
        onValue={(level) => filterExceptions({ level: level === 'all' ? null : level })}
        ways={[
          { value: 'all', label: t('conversion.levels.all', { count: all }) },
          ...exceptionLevels.map((level) => ({
            value: level,
            label: t(`conversion.levels.${level}`, { count: levels?.[level] ?? 0 }),
          })),
        ]}
      />
      <Select<Exception['kind'] | 'all'>
        quiet
        label={t('conversion.kind')}
        value={view.kind ?? 'all'}
        options={[
          { value: 'all', label: t('conversion.kind.all') },
          ...exceptionKinds.map((kind) => ({ value: kind, label: t(`conversion.kind.${kind}`) })),
        ]}
        onValue={(kind) => filterExceptions({ kind: kind === 'all' ? null : kind })}
      />
      <label className={styles.removed}>
        <input
          type="checkbox"
          checked={view.removed}
          onChange={(event) => filterExceptions({ removed: event.target.checked })}
        />
        {t('conversion.removedOnes')}
      </label>
    </div>
  )
}

function SearchField({ query }: { readonly query: string }) {
  const t = useText()
  const [composing, setComposing] = useState<string | null>(null)
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && query !== '') filterExceptions({ query: '' })
    else if (event.key === 'ArrowDown' || event.key === 'Enter')
      document.getElementById('exceptions')?.focus()
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.search}>
      <Search size={16} aria-hidden className={styles.lens} />
      <input
        id="search-exceptions"
        type="search"
        className={styles.input}
        aria-label={t('conversion.search')}
        placeholder={t('conversion.search.hint')}
        value={composing ?? query}
        spellCheck={false}
        onCompositionStart={() => setComposing(query)}
        onCompositionEnd={(event) => {
          setComposing(null)
          filterExceptions({ query: event.currentTarget.value })
        }}
        onChange={(event) => {
          if (composing === null) filterExceptions({ query: event.target.value })
          else setComposing(event.target.value)
        }}
        onKeyDown={keyDown}
      />
      {query === '' ? null : (
        <IconButton label={t('library.search.clear')} onClick={() => filterExceptions({ query: '' })}>
          <X size={16} aria-hidden />
        </IconButton>
      )}
    </div>
  )
}
