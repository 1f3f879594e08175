import { useLayoutEffect } from 'react'
import { useSession } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { Catalogue } from './catalogue/catalogue.tsx'
import styles from './checks.module.css'
import { type ChecksTab, keepToLibrary, showTab, useChecksView } from './checksView.ts'
import { Dictionary } from './dictionary/dictionary.tsx'
import { Rules } from './rules/rules.tsx'

/** What the library's checks are: the catalogue, the rules of the house, the words of its dictionary. */
export function ChecksScreen() {
  const t = useText()
  const library = useSession((session) => session.libraries.library?.name ?? null)
  const tab = useChecksView((view) => view.tab)
  const known = useChecksView((view) => view.library)
  useLayoutEffect(() => keepToLibrary(library), [library])
  if (known !== library) return <div className={styles.screen} />
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <Segmented<ChecksTab>
          label={t('checks.tabs')}
          value={tab}
          onValue={showTab}
          ways={[
            { value: 'catalogue', label: t('checks.catalogue') },
            { value: 'rules', label: t('checks.rules') },
            { value: 'dictionary', label: t('checks.dictionary') },
          ]}
        />
      </header>
      {tab === 'catalogue' ? <Catalogue /> : tab === 'rules' ? <Rules /> : <Dictionary />}
    </div>
  )
}
