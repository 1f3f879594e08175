import { useState } from 'react'
import type { Issue } from '../../../shared/checks/spec.ts'
import type { ArticleId, SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { aboutPair } from '../../../shared/review/about.ts'
import { desk } from '../../api/desk.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { TextArea } from '../../ui/textArea.tsx'
import { notify } from '../../ui/toasts.tsx'
import styles from './waiveForm.module.css'

interface Props {
  readonly article: ArticleId
  readonly language: Language
  readonly segment: SegmentId
  readonly issue: Issue
  /** Both texts as the check saw them. */
  readonly source: string
  readonly target: string
  readonly close: () => void
}

/** Asks for the reason for which an issue may stand. */
export function WaiveForm({ article, language, segment, issue, source, target, close }: Props) {
  const t = useText()
  const errorText = useErrorText()
  const [reason, setReason] = useState('')
  const waive = async () => {
    const about = aboutPair(source, target)
    const { check, code } = issue
    const answer = await desk.call.editions.waive({ article, language, segment, check, code, about, reason })
    if (!answer.ok) return notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
    close()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') void waive()
      }}
    >
      <Field label={t('review.waive.reason')}>
        {(control) => <TextArea {...control} autoFocus rows={2} value={reason} onValue={setReason} />}
      </Field>
      <div className={styles.acts}>
        <Button type="submit" disabled={reason.trim() === ''}>
          {t('review.waive.act')}
        </Button>
        <Button kind="quiet" onClick={close}>
          {t('shell.cancel')}
        </Button>
      </div>
    </form>
  )
}
