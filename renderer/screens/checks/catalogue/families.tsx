import type { ReactNode } from 'react'
import { isOn } from '../../../../shared/checks/settings.ts'
import { type CheckSpec, checkGroups, type Severity, severities } from '../../../../shared/checks/spec.ts'
import { SeveritySign } from '../../../panels/checks/severitySign.tsx'
import { useText } from '../../../text/useText.ts'
import filters from '../../../ui/filters.module.css'
import { Segmented } from '../../../ui/segmented.tsx'
import { type CatalogueView, filterCatalogue } from '../checksView.ts'
import styles from './families.module.css'
import { isOwn } from './found.ts'
import type { KnownSetting } from './known.ts'

interface Props {
  readonly specs: readonly CheckSpec[]
  readonly view: CatalogueView
  readonly setting: KnownSetting
}

/** The left side of the catalogue: what it can be narrowed to, and what holds for the whole library. */
export function Families({ specs, view, setting: { settings, change } }: Props) {
  const t = useText()
  const everything = view.family === null && view.standing === null
  const gate = (severity: Severity, isIn: boolean) =>
    void change({
      gateSeverities: severities.filter((each) =>
        each === severity ? isIn : settings.gateSeverities.includes(each),
      ),
    })
  return (
    <nav className={filters.filters} aria-label={t('checks.families')} data-pane>
      <h1 className={filters.name}>{t('checks.catalogue')}</h1>
      <Facet
        pressed={everything}
        count={specs.length}
        press={() => filterCatalogue({ family: null, standing: null })}
      >
        {t('checks.family.all')}
      </Facet>
      <section className={filters.group}>
        <h2 className={filters.title}>{t('checks.families')}</h2>
        {checkGroups.map((family) => (
          <Facet
            key={family}
            pressed={view.family === family}
            count={specs.filter(({ group }) => group === family).length}
            press={() => filterCatalogue({ family: view.family === family ? null : family })}
          >
            {t(`checks.family.${family}`)}
          </Facet>
        ))}
      </section>
      <section className={filters.group}>
        <h2 className={filters.title}>{t('checks.standing')}</h2>
        {(['off', 'own'] as const).map((standing) => (
          <Facet
            key={standing}
            pressed={view.standing === standing}
            count={
              specs.filter((spec) => (standing === 'off' ? !isOn(spec, settings) : isOwn(spec, settings)))
                .length
            }
            press={() => filterCatalogue({ standing: view.standing === standing ? null : standing })}
          >
            {t(`checks.standing.${standing}`)}
          </Facet>
        ))}
      </section>
      <section className={`${filters.group} ${styles.library}`} aria-label={t('checks.library')}>
        <h2 className={styles.title}>{t('checks.english')}</h2>
        <Segmented<'us' | 'uk'>
          label={t('checks.english')}
          value={settings.english}
          onValue={(english) => void change({ english })}
          ways={[
            { value: 'us', label: t('checks.english.us') },
            { value: 'uk', label: t('checks.english.uk') },
          ]}
        />
        <fieldset className={styles.gate}>
          <legend className={styles.title}>{t('checks.gate')}</legend>
          {severities.map((severity) => (
            <label key={severity} className={styles.weight}>
              <input
                type="checkbox"
                checked={settings.gateSeverities.includes(severity)}
                onChange={(event) => gate(severity, event.target.checked)}
              />
              <SeveritySign severity={severity} />
              {t(`checks.severity.${severity}`)}
            </label>
          ))}
        </fieldset>
      </section>
    </nav>
  )
}

interface FacetProps {
  readonly pressed: boolean
  readonly count: number
  readonly press: () => void
  readonly children: ReactNode
}

function Facet({ pressed, count, press, children }: FacetProps) {
  const t = useText()
  return (
    <button type="button" className={filters.facet} aria-pressed={pressed} onClick={press}>
      <span className={filters.label}>{children}</span>
      <span className={filters.count}>{t('filter.count', { count })}</span>
    </button>
  )
}
