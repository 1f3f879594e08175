import type { ReactNode } from 'react'
import type { SegmentId } from '../../../shared/ids.ts'
import type { OutsideReport } from '../../../shared/ipc/domains/outside.ts'
import { Difference } from '../../panels/difference.tsx'
import { useText } from '../../text/useText.ts'
import styles from './report.module.css'

interface Props {
  readonly report: OutsideReport
  readonly goTo: (segment: SegmentId) => void
}

/** So many rows of a list are drawn. */
const most = 400

/** What a file that came back changes, or changed, and what of it does not fit; each row leads to its segment. */
export function Report({ report, goTo }: Props) {
  const t = useText()
  const { title, slug, source, language, changes, misfits, remarks, formatted } = report
  const fresh = remarks.filter(({ standing }) => standing === 'new')
  const isNothing = changes.length + misfits.length + remarks.length === 0
  return (
    <div className={styles.report}>
      <p className={styles.about}>
        <span className={`prose ${styles.title}`} lang={source}>
          {title || slug}
        </span>
        <span className={styles.language}>{t(`language.${language}`)}</span>
      </p>
      <Sums report={report} fresh={fresh.length} />
      {isNothing ? <p className={styles.note}>{t('outside.nothing')}</p> : null}
      {formatted.length > 0 ? (
        <p className={styles.note}>{t('outside.formatted', { count: formatted.length })}</p>
      ) : null}
      <Section label={t('outside.misfits')} rows={misfits} kind="misfits">
        {({ place, segment, why, text, here }) => (
          <Row
            key={`${place} ${segment}`}
            place={place}
            goTo={here === '' ? null : () => goTo(segment as SegmentId)}
          >
            <span className={styles.why}>{t(`outside.misfit.${why}`)}</span>
            <Said label={t('outside.inFile')}>
              <span className="prose" lang={language}>
                {text}
              </span>
            </Said>
            {here === '' || here === text ? null : (
              <Said label={t('outside.here')}>
                <span className="prose" lang={language}>
                  {here}
                </span>
              </Said>
            )}
          </Row>
        )}
      </Section>
      <Section label={t('outside.changes')} rows={changes} kind="changes">
        {({ place, segment, before, after, isMerged }) => (
          <Row key={segment} place={place} goTo={() => goTo(segment)}>
            <Difference before={before} after={after} language={language} />
            {isMerged ? <span className={styles.aside}>{t('outside.merged')}</span> : null}
          </Row>
        )}
      </Section>
      <Section label={t('outside.remarks')} rows={remarks} kind="remarks">
        {({ segment, text, author, standing }, at) => (
          <Row
            key={`${at} ${segment}`}
            place={null}
            goTo={standing === 'nowhere' ? null : () => goTo(segment as SegmentId)}
          >
            <span className={styles.said}>{text}</span>
            <span className={styles.aside}>
              {[author, ...(standing === 'new' ? [] : [t(`outside.remark.${standing}`)])]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </Row>
        )}
      </Section>
    </div>
  )
}

function Sums({ report, fresh }: { readonly report: OutsideReport; readonly fresh: number }) {
  const t = useText()
  const sums = [
    ['changed', report.changes.length],
    ['unchanged', report.unchanged],
    ['misfits', report.misfits.length],
    ['remarks', fresh],
    ...(report.missing > 0 ? ([['missing', report.missing]] as const) : []),
  ] as const
  return (
    <dl className={styles.sums}>
      {sums.map(([name, count]) => (
        <div key={name} className={styles.sum} data-sum={name}>
          <dt>{t(`outside.sum.${name}`)}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}

interface SectionProps<T> {
  readonly label: string
  readonly kind: string
  readonly rows: readonly T[]
  readonly children: (row: T, at: number) => ReactNode
}

function Section<T>({ label, rows, kind, children }: SectionProps<T>) {
  const t = useText()
  if (rows.length === 0) return null
  return (
    <section className={styles.section} data-rows={kind} aria-label={label}>
      <h3 className={styles.heading}>{label}</h3>
      <ul className={styles.rows}>{rows.slice(0, most).map(children)}</ul>
      {rows.length > most ? (
        <p className={styles.note}>{t('outside.more', { count: rows.length - most })}</p>
      ) : null}
    </section>
  )
}

interface RowProps {
  readonly place: number | null
  /** Null where there is no segment to go to. */
  readonly goTo: (() => void) | null
  readonly children: ReactNode
}

function Row({ place, goTo, children }: RowProps) {
  const t = useText()
  const inner = (
    <>
      <span className={styles.place}>{place === null ? '' : t('outside.place', { place })}</span>
      <span className={styles.words}>{children}</span>
    </>
  )
  return (
    <li className={styles.row}>
      {goTo ? (
        <button type="button" className={styles.face} onClick={goTo}>
          {inner}
        </button>
      ) : (
        <span className={styles.face}>{inner}</span>
      )}
    </li>
  )
}

function Said({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <span className={styles.pair}>
      <span className={styles.aside}>{label}</span>
      {children}
    </span>
  )
}
