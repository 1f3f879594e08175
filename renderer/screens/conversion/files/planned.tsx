import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { ExceptionsPreview, PlannedException } from '../../../../shared/ipc/domains/conversion.ts'
import { desk } from '../../../api/desk.ts'
import { useErrorText, useText } from '../../../text/useText.ts'
import { usePaged } from '../../terms/paged.ts'
import styles from './importExceptions.module.css'

const mostFaults = 200

/** What a file of exceptions would do: what is refused and why, then its rows. */
export function Planned({ preview }: { readonly preview: ExceptionsPreview }) {
  const t = useText()
  const { counts, faults } = preview
  return (
    <>
      <p className={styles.summary}>
        {t('exceptions.import.summary', {
          added: counts.new,
          changed: counts.changed,
          same: counts.same,
          refused: faults.length,
        })}
      </p>
      {faults.length > 0 ? (
        <section className={styles.faults} aria-label={t('exceptions.import.refused')}>
          <ol>
            {faults.slice(0, mostFaults).map((fault) => (
              <li key={`${fault.line} ${fault.fault} ${fault.value}`} className={styles.fault}>
                <span className={styles.line}>{t('exceptions.import.line', { line: fault.line })}</span>
                <span className={styles.refused}>{t('exceptions.import.refused')}</span>
                <span>
                  {t(`exceptions.fault.${fault.fault}`)}
                  {fault.value === '' ? null : <code className={styles.value}>{fault.value}</code>}
                </span>
              </li>
            ))}
          </ol>
          {faults.length > mostFaults ? (
            <p className={styles.more}>
              {t('exceptions.import.more', { count: faults.length - mostFaults })}
            </p>
          ) : null}
        </section>
      ) : null}
      {counts.new + counts.changed + counts.same > 0 ? <Rows preview={preview.preview} /> : null}
    </>
  )
}

function Rows({ preview }: { readonly preview: string }) {
  const t = useText()
  const errorText = useErrorText()
  const scroller = useRef<HTMLDivElement>(null)
  const { want, rowAt, total, error } = usePaged(preview, (from, count) =>
    desk.call.exceptionFiles.rows({ preview, from, count }),
  )
  const virtual = useVirtualizer({
    count: total ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => 40,
    overscan: 8,
  })
  const rows = virtual.getVirtualItems()
  const first = rows[0]?.index ?? 0
  const last = rows.at(-1)?.index ?? 0
  useEffect(() => want(first, last), [want, first, last])
  if (error) return <p role="alert">{errorText(error.code, error.detail)}</p>
  return (
    <section ref={scroller} className={styles.rows} aria-label={t('exceptions.import.rows')}>
      <div className={styles.whole} style={{ height: virtual.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const row = rowAt(index)
          return (
            <div key={index} className={styles.row} style={{ transform: `translateY(${start}px)` }}>
              {row ? <Row row={row} /> : null}
            </div>
          )
        })}
      </div>
    </section>
  )
}

function Row({ row }: { readonly row: PlannedException }) {
  const t = useText()
  const { line, what, exception, slug, note, before } = row
  const { hans, hant, level, kind, region } = exception
  const details = [
    t(`conversion.kind.${kind}`),
    t(`conversion.level.${level}`, { article: slug }),
    ...(region ? [t(`conversion.region.${region}`)] : []),
    ...(note ? [note] : []),
  ]
  return (
    <>
      <span className={styles.line}>{t('exceptions.import.line', { line })}</span>
      <span className={styles.what} data-what={what}>
        {t(`exceptions.what.${what}`)}
      </span>
      <span className={styles.forms}>
        <span lang="zh-Hans">{hans}</span>
        <span aria-hidden className={styles.arrow}>
          {' → '}
        </span>
        <span lang="zh-Hant">{hant}</span>
        {before !== '' && before !== hant && what === 'changed' ? (
          <span className={styles.before} lang="zh-Hant">
            {t('exceptions.what.before', { form: before })}
          </span>
        ) : null}
      </span>
      <span className={styles.details}>{details.join(' · ')}</span>
    </>
  )
}
