import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import type { UnitId } from '../../../shared/ids.ts'
import type { TranslationUnit } from '../../../shared/matching/match.ts'
import type { UnitGroup } from '../../../shared/matching/units.ts'
import { desk } from '../../api/desk.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import type { Changing } from './changing.ts'
import { Nothing } from './empty.tsx'
import { GroupCard } from './groupCard.tsx'
import styles from './groups.module.css'
import { MergeAll } from './mergeAll.tsx'
import { usePages } from './pager.ts'

interface Props {
  readonly kind: UnitGroup['kind']
  /** Counts up when the groups may be others. */
  readonly version: number
  readonly changing: Changing
  readonly onEdit: (unit: TranslationUnit) => void
  readonly onChanged: () => void
}

/** Groups fetched at a time. */
const size = 40

/** What stands in the memory twice, or contradicts itself, group by group, to be put right. */
export function Groups({ kind, version, changing, onEdit, onChanged }: Props) {
  const t = useText()
  const errorText = useErrorText()
  const scroller = useRef<HTMLElement>(null)
  const [merging, setMerging] = useState(false)
  const pages = usePages<UnitGroup>(JSON.stringify([kind, version]), size, async (from, count) => {
    const answer = await desk.call.memory.groups({ kind, from, count })
    return answer.ok ? { ok: true, value: { total: answer.value.total, rows: answer.value.groups } } : answer
  })
  const total = pages.total ?? 0
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => 170,
    getItemKey: (index) => pages.rowAt(index)?.units[0]?.id ?? index,
    overscan: 4,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  const { want } = pages
  useEffect(() => want(first, last), [want, first, last])

  // A group that was put right is gone, and the focus with it: it goes on at the one that took its place.
  const goOnAt = useRef<number | null>(null)
  const shownVersion = pages.shown
  const shownBefore = useRef(shownVersion)
  useEffect(() => {
    if (shownBefore.current === shownVersion) return
    shownBefore.current = shownVersion
    const index = Math.min(goOnAt.current ?? 0, total - 1)
    if (goOnAt.current === null) return
    goOnAt.current = null
    const radio = scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"] input:checked`)
    radio?.focus()
  }, [shownVersion, total])

  if (pages.error) return <p className={styles.failed}>{errorText(pages.error.code, pages.error.detail)}</p>
  if (pages.total === null) return null
  if (total === 0)
    return <Nothing text={t(kind === 'duplicates' ? 'memory.noDuplicates' : 'memory.noContradiction')} />
  return (
    <div className={styles.groups}>
      <div className={styles.head}>
        <p className={styles.about}>{t(`memory.${kind}.about`)}</p>
        <p className={styles.count} role="status">
          {t('memory.groups', { count: total })}
        </p>
        {kind === 'duplicates' ? <Button onClick={() => setMerging(true)}>{t('memory.merge')}</Button> : null}
      </div>
      <section ref={scroller} className={styles.list} aria-label={t('memory.group.list')}>
        <div className={styles.rows} style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start, key }) => {
            const group = pages.rowAt(index)
            return (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={styles.row}
                style={{ transform: `translateY(${start}px)` }}
              >
                {group ? (
                  <GroupCard
                    group={group}
                    onEdit={onEdit}
                    onKeep={(removed) => {
                      goOnAt.current = index
                      void changing.remove(removed.map(({ id }) => id))
                    }}
                  />
                ) : (
                  <div className={styles.waiting} />
                )}
              </div>
            )
          })}
        </div>
      </section>
      {merging ? (
        <MergeAll
          total={total}
          close={(removed: readonly UnitId[]) => {
            setMerging(false)
            changing.noteRemoved(removed)
            if (removed.length > 0) onChanged()
          }}
        />
      ) : null}
    </div>
  )
}
