import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { Term, TermEntry } from '../../../../shared/termbase/entry.ts'
import type { PlannedEntry } from '../../../../shared/termbase/merge.ts'
import { desk } from '../../../api/desk.ts'
import { useErrorText, useText } from '../../../text/useText.ts'
import { Select } from '../../../ui/select.tsx'
import { statusSigns } from '../entry/termLine.tsx'
import { KindSign } from '../kindSign.tsx'
import { usePaged } from '../paged.ts'
import { actsFor, type Decisions, type RowAct, usualAct } from './decisions.ts'
import styles from './planRows.module.css'

interface Props {
  readonly preview: string
  readonly what: PlannedEntry['what'] | null
  readonly conflicts: RowAct
  readonly decisions: Decisions
  readonly decide: (row: PlannedEntry, act: RowAct) => void
}

/** The rows of a file of terms, each beside what it meets in the termbase, with what becomes of it. */
export function PlanRows({ preview, what, conflicts, decisions, decide }: Props) {
  const t = useText()
  const errorText = useErrorText()
  const scroller = useRef<HTMLDivElement>(null)
  const pages = usePaged(`${preview} ${what}`, (from, count) =>
    desk.call.termFiles.rows({ preview, what, from, count }),
  )
  const { want, rowAt, total, error } = pages
  const virtual = useVirtualizer({
    count: total ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => 86,
    overscan: 6,
  })
  const rows = virtual.getVirtualItems()
  const first = rows[0]?.index ?? 0
  const last = rows.at(-1)?.index ?? 0
  useEffect(() => want(first, last), [want, first, last])
  if (error) return <p role="alert">{errorText(error.code, error.detail)}</p>
  return (
    <section ref={scroller} className={styles.rows} aria-label={t('terms.import.rows')}>
      <div className={styles.whole} style={{ height: virtual.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const row = rowAt(index)
          return (
            <div
              key={index}
              ref={virtual.measureElement}
              data-index={index}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              {row ? (
                <Row
                  row={row}
                  act={decisions.get(row.row)?.act ?? usualAct(row.what, conflicts)}
                  decide={(act) => decide(row, act)}
                />
              ) : (
                <div className={styles.waiting} />
              )}
            </div>
          )
        })}
      </div>
    </section>
  )
}

interface RowProps {
  readonly row: PlannedEntry
  readonly act: RowAct
  readonly decide: (act: RowAct) => void
}

function Row({ row, act, decide }: RowProps) {
  const t = useText()
  const acts = actsFor(row)
  return (
    <>
      <span className={styles.line}>{t('terms.faults.line', { line: row.line })}</span>
      <Words entry={row.entry} beside={row.existing} differs={styles.added} />
      <div className={styles.meets}>
        <p className={styles.what} data-what={row.what}>
          {t(`terms.what.${row.what}`)}
        </p>
        {row.reason && row.what !== 'same' ? (
          <p className={styles.reason}>{t(`terms.reason.${row.reason}`)}</p>
        ) : null}
        {row.existing ? <Words entry={row.existing} beside={row.entry} differs={styles.other} /> : null}
      </div>
      {acts.length > 1 ? (
        <Select
          label={t('terms.import.act', { line: row.line })}
          value={act}
          options={acts.map((value) => ({ value, label: t(`terms.act.${value}`) }))}
          onValue={decide}
        />
      ) : (
        <span className={styles.reason}>{t('terms.act.skip')}</span>
      )}
    </>
  )
}

interface WordsProps {
  readonly entry: TermEntry
  readonly beside: TermEntry | null
  /** How a term is shown that the other has not, in a language that it has. */
  readonly differs: string | undefined
}

/** The terms of an entry; what the other has not stands out. */
function Words({ entry, beside, differs }: WordsProps) {
  const t = useText()
  const isOther = (term: Term) => {
    const own = (beside?.terms ?? []).filter(({ language }) => language === term.language)
    return own.length > 0 && !own.some(({ text, status }) => text === term.text && status === term.status)
  }
  return (
    <div className={styles.words}>
      <KindSign kind={entry.kind} />
      <ul className={styles.terms}>
        {entry.terms.map((term) => (
          <li key={`${term.language} ${term.region ?? ''} ${term.text}`} className={styles.term}>
            <span className={styles.sign} aria-hidden>
              {statusSigns[term.status]}
            </span>
            <span className={`prose ${isOther(term) ? differs : ''}`} lang={term.language}>
              {term.text}
            </span>
            {term.status === 'preferred' ? null : (
              <span className="visually-hidden">{t(`terms.status.${term.status}`)}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
