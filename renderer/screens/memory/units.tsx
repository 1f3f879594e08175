import { type RefObject, useEffect, useRef } from 'react'
import type { TranslationUnit } from '../../../shared/matching/match.ts'
import { desk } from '../../api/desk.ts'
import { useSession } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import type { Changing } from './changing.ts'
import { Nothing } from './empty.tsx'
import styles from './memory.module.css'
import { usePages } from './pager.ts'
import { useSelection } from './selection.ts'
import { Toolbar } from './toolbar.tsx'
import { UnitDetails } from './unitDetails.tsx'
import { UnitList } from './unitList.tsx'
import { showAll, useMemoryView } from './view.ts'

interface Props {
  /** Removed units instead of living ones. */
  readonly removed: boolean
  readonly version: number
  readonly field: RefObject<HTMLInputElement | null>
  readonly changing: Changing
  readonly onEdit: (unit: TranslationUnit) => void
}

const toList = () => document.getElementById('units')?.focus()

/** Units fetched at a time. */
const size = 100

/** The list of units with search and filters, and the one that is worked on beside it. */
export function Units({ removed, version, field, changing, onEdit }: Props) {
  const t = useText()
  const errorText = useErrorText()
  const view = useMemoryView()
  const person = useSession((session) => session.settings.person)
  const query = view.text.trim()
  const filter = { ...view.filter, text: query === '' ? null : query, removed }
  const fetch = async (from: number, count: number) => desk.call.memory.browse({ filter, from, count })
  const list = JSON.stringify(filter)
  const pages = usePages<TranslationUnit>(`${list} ${version}`, size, fetch)
  const selection = useSelection(list, pages, fetch)
  const people = usePeople(person, pages.rows())
  const { total, error } = pages
  const unit = pages.rowAt(selection.active)
  const narrowed = query !== '' || Object.values(view.filter).some((value) => value !== null)

  useEffect(() => {
    if (document.activeElement === document.body) toList()
  }, [])

  const chosen = () => {
    if (selection.chosen.size > 0) return [...selection.chosen.keys()]
    return unit ? [unit.id] : []
  }
  const remove = async () => {
    if (removed) return
    const ids = chosen()
    selection.clear()
    await changing.remove(ids)
  }
  const restore = async () => {
    const ids = chosen()
    selection.clear()
    if (ids.length > 0) await changing.restore(ids)
    toList()
  }
  const open = () => {
    if (removed) void restore()
    else if (unit) onEdit(unit)
  }
  return (
    <div className={styles.units}>
      <div className={styles.middle} data-pane>
        <Toolbar
          view={view}
          field={field}
          people={people}
          onLeave={toList}
          count={
            total === null
              ? ''
              : selection.chosen.size > 1
                ? t('memory.selected', { count: selection.chosen.size })
                : t('memory.count', { count: total })
          }
        />
        <div className={styles.body}>
          {error ? (
            <p role="alert" className={styles.failed}>
              {errorText(error.code, error.detail)}
            </p>
          ) : total === 0 ? (
            <Nothing
              text={t(removed && !narrowed ? 'memory.noRemoved' : 'memory.nothing')}
              {...(narrowed ? { act: { label: t('memory.filter.clear'), run: showAll } } : {})}
            />
          ) : (
            <UnitList
              pages={pages}
              selection={selection}
              query={query}
              view={list}
              onOpen={open}
              onRemove={() => void remove()}
            />
          )}
        </div>
      </div>
      <UnitDetails
        unit={total === 0 ? undefined : unit}
        query={query}
        chosen={selection.chosen.size}
        removed={removed}
        onEdit={() => unit && onEdit(unit)}
        onRemove={() => void remove()}
        onRestore={() => void restore()}
      />
    </div>
  )
}

/** The persons seen in the list so far, and oneself. */
function usePeople(own: string, rows: Iterable<TranslationUnit>): readonly string[] {
  const seen = useRef(new Set<string>())
  if (own !== '') seen.current.add(own)
  for (const { by } of rows) if (by !== '') seen.current.add(by)
  return [...seen.current].sort((a, b) => a.localeCompare(b))
}
