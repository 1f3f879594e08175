import { Search } from 'lucide-react'
import { isOn } from '../../../../shared/checks/settings.ts'
import { useInterface, useText } from '../../../text/useText.ts'
import { TextInput } from '../../../ui/textInput.tsx'
import { filterCatalogue, useChecksView } from '../checksView.ts'
import { useCheckSettings } from '../useCheckSettings.ts'
import { useSpecs } from '../useSpecs.ts'
import styles from './catalogue.module.css'
import { CheckDetails } from './checkDetails.tsx'
import { CheckList } from './checkList.tsx'
import { Families } from './families.tsx'
import { foundSpecs } from './found.ts'

/** Every check with what it finds, its switch and its weight in this library. */
export function Catalogue() {
  const t = useText()
  const reader = useInterface()
  const setting = useCheckSettings()
  const specs = useSpecs()
  const view = useChecksView((state) => state.catalogue)
  const chosen = useChecksView((state) => state.chosen)
  const { settings } = setting
  if (!settings) return <main className={styles.catalogue} />
  const found = foundSpecs(specs, settings, view, reader)
  const spec = found.find(({ id }) => id === chosen) ?? null
  const on = found.filter((each) => isOn(each, settings)).length
  return (
    <main className={styles.catalogue}>
      <Families specs={specs} view={view} setting={{ ...setting, settings }} />
      <section className={styles.middle}>
        <div className={styles.search}>
          <Search size={16} aria-hidden className={styles.lens} />
          <TextInput
            type="search"
            aria-label={t('checks.search')}
            placeholder={t('checks.search.hint')}
            value={view.query}
            onValue={(query) => filterCatalogue({ query })}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return
              if (event.key === 'Escape' && view.query !== '') filterCatalogue({ query: '' })
              else if (event.key === 'ArrowDown') document.getElementById('checks')?.focus()
              else return
              event.preventDefault()
            }}
          />
        </div>
        <CheckList specs={found} chosen={spec?.id ?? null} setting={{ ...setting, settings }} />
        <p className={styles.foot} role="status">
          <span>{t('checks.count', { count: found.length, on })}</span>
          <span>{t('checks.keys')}</span>
        </p>
      </section>
      <aside className={styles.details} data-pane aria-label={t('checks.details')}>
        {spec ? (
          <CheckDetails key={spec.id} spec={spec} setting={{ ...setting, settings }} />
        ) : (
          <p className={styles.none}>{t('checks.none.chosen')}</p>
        )}
      </aside>
    </main>
  )
}
