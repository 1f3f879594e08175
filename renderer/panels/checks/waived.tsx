import { Undo2 } from 'lucide-react'
import { isShown } from '../../editor/checking.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { usePeople } from '../../state/people.ts'
import { useText } from '../../text/useText.ts'
import { IconButton } from '../../ui/iconButton.tsx'
import { IssueWords } from '../issueWords.tsx'
import { useIssueActs } from './acts.ts'
import { keyOf } from './view.ts'
import styles from './waived.module.css'

/** The issues that were let stand, with the reason and by whom; each can be taken back. */
export function Waived() {
  const { desk, checking } = useOpenDesk()
  const t = useText()
  const { nameOf } = usePeople()
  const acts = useIssueActs()
  const waived = checking.waived().filter(({ issue }) => isShown(issue))
  if (waived.length === 0) return null
  return (
    <details className={styles.waived}>
      <summary>{t('panel.checks.waived', { count: waived.length })}</summary>
      <ul>
        {waived.map(({ issue, waiver }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two issues may be the same in everything but order
          <li key={`${keyOf(issue)} ${at}`} className={styles.one}>
            <button type="button" className={styles.face} onClick={() => acts.goTo(issue)}>
              <span className={styles.where}>{t(`language.short.${issue.language}`)}</span>
              <IssueWords issue={issue} language={issue.language} source={desk.source} />
              <span className={styles.reason}>{waiver.reason}</span>
              <span className={styles.by}>
                {t('review.waived.by', {
                  named: waiver.by === '' ? 'no' : 'yes',
                  person: nameOf(waiver.by),
                  date: waiver.at.slice(0, 10),
                })}
              </span>
            </button>
            <IconButton label={t('checks.withdraw')} onClick={() => void acts.withdraw(waiver.id)}>
              <Undo2 size={15} strokeWidth={1.6} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </details>
  )
}
