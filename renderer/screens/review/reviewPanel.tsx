import { ListChecks } from 'lucide-react'
import { type ReactNode, useLayoutEffect } from 'react'
import { useSession } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { PanelTabs } from '../desk/panelTabs.tsx'
import { useTextTabs } from '../desk/sidePanel.tsx'
import styles from './reviewPanel.module.css'

/** Beside the text: what stands open, and what the desk's panel says about the text. */
export function ReviewPanel({ children }: { readonly children: ReactNode }) {
  const t = useText()
  const aboutText = useTextTabs()
  useOwnPanel()
  return (
    <div className={styles.panel}>
      <PanelTabs
        label={t('desk.panel')}
        tabs={[
          {
            panel: 'reasons',
            label: t('review.reasons'),
            icon: ListChecks,
            content: <div className={styles.reasons}>{children}</div>,
          },
          ...aboutText,
        ]}
      />
    </div>
  )
}

/** The review begins with what stands open, and the desk has the panel again that it had. */
function useOwnPanel(): void {
  useLayoutEffect(() => {
    const { panel: before } = useSession.getState()
    useSession.setState({ panel: 'reasons' })
    return () => {
      // Who goes to the desk for a panel of its own gets that one.
      if (useSession.getState().panel === 'reasons') useSession.setState({ panel: before })
    }
  }, [])
}
