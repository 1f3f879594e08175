import type { Language } from '../../../shared/locale.ts'
import { countEdition } from '../../editor/counts.ts'
import { useDeskRest, useOpenDesk } from '../../editor/useDesk.ts'
import { run } from '../../state/commands.ts'
import { useText } from '../../text/useText.ts'
import styles from './columns.module.css'

interface Props {
  readonly language: Language
  readonly position: number
}

/** What stands over a column: its language, whether it is the source, and how far it is. */
export function ColumnHead({ language, position }: Props) {
  const { desk, statuses } = useOpenDesk()
  const t = useText()
  useDeskRest('checked', 'structure', 'following')
  const { done, total } = countEdition(desk, language)
  const isSource = language === desk.source
  const conflicts = desk.following?.to.language === language ? desk.following.conflicts().length : 0
  return (
    <div className={styles.head} style={{ gridColumn: position + 1, gridRow: 1 }}>
      <span>{t(`language.${language}`)}</span>
      {isSource ? <span className={styles.tag}>{t('desk.source')}</span> : null}
      <span className={styles.tag}>{t(`status.${statuses.get(language) ?? 'draft'}`)}</span>
      {conflicts === 0 ? null : (
        <button
          type="button"
          className={styles.conflicts}
          title={t('following.conflicts', { count: conflicts })}
          aria-label={t('following.conflicts', { count: conflicts })}
          onClick={() => run('doubts.next')}
        >
          ⇄ {conflicts}
        </button>
      )}
      {isSource ? null : (
        <span className={styles.share}>
          <progress
            value={done}
            max={total}
            aria-label={t('desk.progress', { done, total, percent: percent(done, total) })}
          />
          {done}/{total}
        </span>
      )}
    </div>
  )
}

function percent(done: number, total: number): number {
  return total === 0 ? 0 : Math.floor((done * 100) / total)
}
