import type { SegmentId } from '../../../shared/ids.ts'
import type { Waiver } from '../../../shared/ipc/answers.ts'
import { desk } from '../../api/desk.ts'
import { usePeople } from '../../state/people.ts'
import { isTextKey } from '../../text/texts.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { notify } from '../../ui/toasts.tsx'
import styles from './waivers.module.css'

interface Props {
  readonly waivers: readonly Waiver[]
  readonly textOf: (segment: SegmentId) => string
  readonly onActive: (segment: SegmentId) => void
}

/** Issues that were let stand, with the reason and by whom; each can be taken back. */
export function Waivers({ waivers, textOf, onActive }: Props) {
  const t = useText()
  const { nameOf } = usePeople()
  const errorText = useErrorText()
  if (waivers.length === 0) return null
  const withdraw = async (waiver: string) => {
    const answer = await desk.call.editions.unwaive({ waiver })
    if (!answer.ok) notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
  }
  return (
    <section>
      <h2 className={styles.title}>{t('review.waived', { count: waivers.length })}</h2>
      <ul>
        {waivers.map((waiver) => {
          const check = `check.${waiver.check}`
          return (
            <li key={waiver.id} className={styles.waiver}>
              <button type="button" className={styles.face} onClick={() => onActive(waiver.segment)}>
                <span className={styles.check}>{isTextKey(check) ? t(check) : waiver.check}</span>
                <span className={`prose ${styles.quote}`} lang={waiver.language}>
                  {textOf(waiver.segment).replaceAll('\uFFFC', '')}
                </span>
                <span className={styles.reason}>{waiver.reason}</span>
                <span className={styles.by}>
                  {t('review.waived.by', {
                    named: waiver.by === '' ? 'no' : 'yes',
                    person: nameOf(waiver.by),
                    date: waiver.at.slice(0, 10),
                  })}
                </span>
              </button>
              <Button kind="quiet" className={styles.withdraw} onClick={() => void withdraw(waiver.id)}>
                {t('review.unwaive')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
