import { UserRound } from 'lucide-react'
import { run } from '../../state/commands.ts'
import { usePeople } from '../../state/people.ts'
import { useText } from '../../text/useText.ts'
import { initials } from './initials.ts'
import styles from './personMark.module.css'

/** Who works here, at the foot of the rail; a press changes it. */
export function PersonMark() {
  const t = useText()
  const { me } = usePeople()
  const label = me
    ? t('people.now', { name: me.name, role: t(`people.role.${me.role}`) })
    : t('people.nobody')
  return (
    <button
      type="button"
      className={styles.person}
      aria-label={label}
      title={label}
      onClick={() => run('app.person')}
    >
      <span className={styles.mark} data-nobody={me === null ? '' : undefined} aria-hidden>
        {me ? initials(me.name) : <UserRound size={15} strokeWidth={1.7} />}
      </span>
    </button>
  )
}
