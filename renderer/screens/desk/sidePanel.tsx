import {
  BookA,
  History as HistorySign,
  Layers,
  MessageSquare,
  SquarePen,
  TextSearch,
  TriangleAlert,
} from 'lucide-react'
import { isShown } from '../../editor/checking.ts'
import { useDeskRest, useOpenDesk } from '../../editor/useDesk.ts'
import { Checks } from '../../panels/checks/checks.tsx'
import { Comments } from '../../panels/comments/comments.tsx'
import { useOpenComments } from '../../panels/comments/openCount.ts'
import { Concordance } from '../../panels/concordance/concordance.tsx'
import { History } from '../../panels/history/history.tsx'
import { Matches } from '../../panels/matches/matches.tsx'
import { Suggestions } from '../../panels/suggestions/suggestions.tsx'
import { Terms } from '../../panels/terms/terms.tsx'
import { useText } from '../../text/useText.ts'
import { editTerm } from '../terms/editTerm.ts'
import { type PanelTab, PanelTabs } from './panelTabs.tsx'
import styles from './sidePanel.module.css'

/** What memory, terms and checks say of the active segment, and what is said of the article. */
export function SidePanel() {
  const t = useText()
  const aboutText = useTextTabs()
  const tabs: readonly PanelTab[] = [
    // Matches stay alive behind the other tabs.
    { panel: 'matches', label: t('panel.matches'), icon: Layers, content: <Matches />, stays: true },
    {
      panel: 'terms',
      label: t('panel.terms'),
      icon: BookA,
      content: <Terms onEdit={(entry) => void editTerm(entry)} />,
    },
    { panel: 'concordance', label: t('panel.concordance'), icon: TextSearch, content: <Concordance /> },
    ...aboutText,
  ]
  return (
    <aside className={styles.panel} aria-label={t('desk.panel')} data-pane="panel">
      <PanelTabs label={t('desk.panel')} tabs={tabs} />
    </aside>
  )
}

/** The panels about the text itself, which the desk and the review both have. */
export function useTextTabs(): readonly PanelTab[] {
  const { checking } = useOpenDesk()
  const t = useText()
  useDeskRest('checked')
  const comments = useOpenComments()
  const issues = checking.open().filter(isShown).length
  return [
    {
      panel: 'checks',
      label: t('panel.checks'),
      icon: TriangleAlert,
      badge: issues > 0 ? <span className={styles.badge}>{issues}</span> : undefined,
      content: <Checks />,
    },
    { panel: 'suggestions', label: t('panel.suggestions'), icon: SquarePen, content: <Suggestions /> },
    {
      panel: 'comments',
      label: t('panel.comments'),
      icon: MessageSquare,
      badge: comments > 0 ? comments : undefined,
      content: <Comments />,
    },
    { panel: 'history', label: t('panel.history'), icon: HistorySign, content: <History /> },
  ]
}
