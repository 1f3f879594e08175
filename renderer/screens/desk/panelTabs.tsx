import { Tabs } from '@base-ui/react/tabs'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { type Panel, useSession } from '../../state/session.ts'
import styles from './sidePanel.module.css'

/** One of the things that a side panel can show. */
export interface PanelTab {
  readonly panel: Panel
  readonly label: string
  readonly icon: LucideIcon
  /** How many there are of what it shows, where that is to be seen from outside. */
  readonly badge?: ReactNode
  readonly content: ReactNode
  /** It goes on behind the others. */
  readonly stays?: boolean
}

interface Props {
  readonly label: string
  readonly tabs: readonly PanelTab[]
}

/** Tabs over what they show: the present one with its word, the others as signs, so that they fit a narrow panel. */
export function PanelTabs({ label, tabs }: Props) {
  const wanted = useSession((session) => session.panel)
  const present = tabs.some(({ panel }) => panel === wanted) ? wanted : (tabs[0]?.panel ?? wanted)
  return (
    <Tabs.Root
      className={styles.root}
      value={present}
      onValueChange={(value) => useSession.setState({ panel: value as Panel })}
    >
      <Tabs.List className={styles.tabs} aria-label={label}>
        {tabs.map(({ panel, label: name, icon: Icon, badge }) => (
          <Tabs.Tab
            key={panel}
            className={styles.tab}
            value={panel}
            title={panel === present ? undefined : name}
          >
            <Icon size={15} strokeWidth={1.7} aria-hidden className={styles.sign} />
            <span className={panel === present ? styles.word : 'visually-hidden'}>{name}</span>
            {badge}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ panel, content, stays }) => (
        <Tabs.Panel key={panel} className={styles.body} value={panel} keepMounted={stays ?? false}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  )
}
