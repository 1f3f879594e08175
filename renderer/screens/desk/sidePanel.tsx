import { Tabs } from '@base-ui/react/tabs'
import { isShown } from '../../editor/checking.ts'
import { useDeskChanges, useOpenDesk } from '../../editor/useDesk.ts'
import { Checks } from '../../panels/checks/checks.tsx'
import { Concordance } from '../../panels/concordance/concordance.tsx'
import { Matches } from '../../panels/matches/matches.tsx'
import { Terms } from '../../panels/terms/terms.tsx'
import { type Panel, useSession } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { editTerm } from '../terms/editTerm.ts'
import styles from './sidePanel.module.css'

/** What memory, terms and checks say of the active segment. Matches stay alive behind the other tabs. */
export function SidePanel() {
  const { checking } = useOpenDesk()
  const t = useText()
  const panel = useSession((session) => session.panel)
  useDeskChanges('checked')
  const issues = checking.open().filter(isShown).length
  return (
    <aside className={styles.panel} aria-label={t('desk.panel')} data-pane="panel">
      <Tabs.Root
        className={styles.root}
        value={panel}
        onValueChange={(value) => useSession.setState({ panel: value as Panel })}
      >
        <Tabs.List className={styles.tabs}>
          <Tabs.Tab className={styles.tab} value="matches">
            {t('panel.matches')}
          </Tabs.Tab>
          <Tabs.Tab className={styles.tab} value="terms">
            {t('panel.terms')}
          </Tabs.Tab>
          <Tabs.Tab className={styles.tab} value="concordance">
            {t('panel.concordance')}
          </Tabs.Tab>
          <Tabs.Tab className={styles.tab} value="checks">
            {t('panel.checks')}
            {issues > 0 ? <span className={styles.badge}>▲{issues}</span> : null}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel className={styles.body} value="matches" keepMounted>
          <Matches />
        </Tabs.Panel>
        <Tabs.Panel className={styles.body} value="terms">
          <Terms onEdit={(entry) => void editTerm(entry)} />
        </Tabs.Panel>
        <Tabs.Panel className={styles.body} value="concordance">
          <Concordance />
        </Tabs.Panel>
        <Tabs.Panel className={styles.body} value="checks">
          <Checks />
        </Tabs.Panel>
      </Tabs.Root>
    </aside>
  )
}
