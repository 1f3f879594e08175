import type { ReactNode } from 'react'
import type { TermbaseFacets } from '../../../shared/ipc/domains/termAnswers.ts'
import { languages } from '../../../shared/locale.ts'
import { entryKinds, termStatuses } from '../../../shared/termbase/entry.ts'
import { useText } from '../../text/useText.ts'
import styles from '../../ui/filters.module.css'
import { type EntryView, filterEntries, showAllEntries } from './termsView.ts'

interface Props {
  readonly facets: TermbaseFacets | null
  readonly view: EntryView
}

/** The left side of the termbase: what its entries can be narrowed to, with counts. */
export function Filters({ facets, view }: Props) {
  const t = useText()
  const { kind, status, missing, removed } = view
  const everything = kind === null && status === null && missing === null && !removed
  return (
    <nav className={styles.filters} aria-label={t('terms.filters')} data-pane>
      <h1 className={styles.name}>{t('terms.title')}</h1>
      <Facet pressed={everything} count={facets?.total} press={showAllEntries}>
        {t('terms.all')}
      </Facet>
      <section className={styles.group}>
        <h2 className={styles.title}>{t('terms.kind')}</h2>
        {entryKinds.map((each) => (
          <Facet
            key={each}
            pressed={kind === each}
            count={facets?.kinds[each]}
            press={() => filterEntries({ kind: kind === each ? null : each })}
          >
            {t(`terms.kinds.${each}`)}
          </Facet>
        ))}
      </section>
      <section className={styles.group}>
        <h2 className={styles.title}>{t('terms.filter.status')}</h2>
        {termStatuses.map((each) => (
          <Facet
            key={each}
            pressed={status === each}
            count={facets?.statuses[each]}
            press={() => filterEntries({ status: status === each ? null : each })}
          >
            {t(`terms.status.${each}`)}
          </Facet>
        ))}
      </section>
      <section className={styles.group}>
        <h2 className={styles.title}>{t('terms.filter.missing')}</h2>
        {languages.map((each) => (
          <Facet
            key={each}
            pressed={missing === each}
            count={facets?.missing[each]}
            press={() => filterEntries({ missing: missing === each ? null : each })}
          >
            {t(`language.${each}`)}
          </Facet>
        ))}
      </section>
      <section className={styles.group}>
        <Facet pressed={removed} press={() => filterEntries({ removed: !removed })}>
          {t('terms.removedOnes')}
        </Facet>
      </section>
    </nav>
  )
}

interface FacetProps {
  readonly pressed: boolean
  readonly count?: number | undefined
  readonly press: () => void
  readonly children: ReactNode
}

function Facet({ pressed, count, press, children }: FacetProps) {
  const t = useText()
  return (
    <button type="button" className={styles.facet} aria-pressed={pressed} onClick={press}>
      <span className={styles.label}>{children}</span>
      {count === undefined ? null : <span className={styles.count}>{t('filter.count', { count })}</span>}
    </button>
  )
}
