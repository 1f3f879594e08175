import {
  BookOpen,
  CheckCheck,
  Languages,
  Library,
  PackageCheck,
  PencilLine,
  Replace,
  SpellCheck,
  Waypoints,
} from 'lucide-react'
import { commands } from '../../shared/commands/commands.ts'
import { run } from '../state/commands.ts'
import { keyLabel } from '../state/keys.ts'
import { type Screen, useSession } from '../state/session.ts'
import { useInterface, useText } from '../text/useText.ts'
import { PersonMark } from './people/personMark.tsx'
import styles from './rail.module.css'

const rooms = [
  { screen: 'library', icon: BookOpen },
  { screen: 'desk', icon: PencilLine },
  { screen: 'review', icon: CheckCheck },
  { screen: 'publish', icon: PackageCheck },
  { screen: 'align', icon: Waypoints },
  { screen: 'terms', icon: Languages },
  { screen: 'memory', icon: Library },
  { screen: 'conversion', icon: Replace },
  { screen: 'checks', icon: SpellCheck },
] as const

const ofAnArticle: ReadonlySet<Screen> = new Set(['desk', 'review', 'publish'])

/** The way between the rooms, at the window's left edge. */
export function Rail() {
  const t = useText()
  const language = useInterface()
  const present = useSession((session) => session.screen)
  const hasArticle = useSession((session) => session.article !== null)
  return (
    <nav className={styles.rail} aria-label={t('shell.navigation')}>
      {rooms.map(({ screen, icon: Icon }) => {
        const command = commands.find(({ id }) => id === `view.${screen}`)
        const label = command?.label[language] ?? screen
        return (
          <button
            key={screen}
            type="button"
            className={styles.room}
            aria-current={present === screen ? 'page' : undefined}
            aria-label={label}
            title={`${label}  ${keyLabel(command?.key ?? '')}`}
            disabled={ofAnArticle.has(screen) && !hasArticle}
            onClick={() => run(`view.${screen}`)}
          >
            <Icon size={20} strokeWidth={1.6} aria-hidden />
          </button>
        )
      })}
      <PersonMark />
    </nav>
  )
}
