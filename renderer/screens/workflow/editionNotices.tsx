import { Lock, MessageSquareReply, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import type { EditionWorkflow } from '../../../shared/ipc/domains/workflow.ts'
import { isLocked } from '../../../shared/review/gate/acts.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { usePeople } from '../../state/people.ts'
import { useSession } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import styles from './editionNotices.module.css'
import { handOver } from './handOver.ts'
import { NoteDialog } from './noteDialog.tsx'
import { editionWorkflow, useWorkflow } from './useWorkflow.ts'

/** Over the columns: which editions are only read, and what was said as one came back. */
export function EditionNotices() {
  const open = useOpenDesk()
  const t = useText()
  const shown = useSession((session) => session.columns)
  const workflow = useWorkflow(open.desk.article)
  const editions = shown.flatMap((language) => editionWorkflow(workflow, language) ?? [])
  const told = editions.filter((edition) => isLocked(edition.status) || cameBack(edition) !== null)
  if (told.length === 0) return null
  return (
    <section className={styles.notices} aria-label={t('workflow.notices')}>
      {told.map((edition) => (
        <Notice key={edition.language} edition={edition} />
      ))}
    </section>
  )
}

function Notice({ edition }: { readonly edition: EditionWorkflow }) {
  const t = useText()
  const { nameOf } = usePeople()
  const language = t(`language.${edition.language}`)
  const back = cameBack(edition)
  if (isLocked(edition.status)) {
    return (
      <div className={styles.notice}>
        <Lock size={14} strokeWidth={1.8} aria-hidden className={styles.sign} />
        <p className={styles.words}>
          {t(edition.status === 'published' ? 'workflow.locked.published' : 'workflow.locked.approved', {
            language,
          })}
        </p>
        <Reopening edition={edition} />
      </div>
    )
  }
  if (!back) return null
  const Sign = back.act === 'return' ? MessageSquareReply : RotateCcw
  return (
    <div className={styles.notice}>
      <Sign size={14} strokeWidth={1.8} aria-hidden className={styles.sign} />
      <p className={styles.words}>
        {t(back.act === 'return' ? 'workflow.returned' : 'workflow.reopened', {
          person: nameOf(back.by),
          language,
          date: back.at.slice(0, 10),
        })}{' '}
        <span className={styles.note}>{back.note}</span>
      </p>
    </div>
  )
}

function Reopening({ edition }: { readonly edition: EditionWorkflow }) {
  const open = useOpenDesk()
  const t = useText()
  const errorText = useErrorText()
  const [asking, setAsking] = useState(false)
  const { language } = edition
  const reopen = async (note: string) => {
    const answer = await handOver({ article: open.desk.article, language, act: 'reopen', note, open })
    return answer.ok ? null : errorText(answer.error, answer.detail)
  }
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('workflow.reopen')}
      </Button>
      {asking ? (
        <NoteDialog act="reopen" language={language} onNote={reopen} close={() => setAsking(false)} />
      ) : null}
    </>
  )
}

/** The signature by which the edition came back to its translator, while it is there. */
function cameBack({ status, signOffs }: EditionWorkflow) {
  const last = signOffs.at(-1)
  return status === 'translating' && (last?.act === 'return' || last?.act === 'reopen') ? last : null
}
