import { useEffect, useRef, useState } from 'react'
import type { OpenIssue } from '../../editor/checking.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { TextInput } from '../../ui/textInput.tsx'
import { useIssueActs } from './acts.ts'
import { useIssueView } from './view.ts'
import styles from './waiveForm.module.css'

interface Props {
  readonly issue: OpenIssue
  /** The reason for which it was let stand before its text was changed; '' where it was not. */
  readonly lapsed: string
}

/** Asks for the reason for which an issue may stand. */
export function WaiveForm({ issue, lapsed }: Props) {
  const { desk } = useOpenDesk()
  const t = useText()
  const acts = useIssueActs()
  const [reason, setReason] = useState(lapsed)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  const close = () => {
    useIssueView.setState({ waiving: null })
    desk.columns.get(issue.language)?.view?.focus()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() === '') return
        void acts.waive(issue, reason.trim())
        close()
      }}
    >
      <TextInput
        ref={field}
        value={reason}
        onValue={setReason}
        maxLength={500}
        aria-label={t('panel.checks.reason')}
        placeholder={t('panel.checks.reason')}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) close()
        }}
      />
      <Button type="submit" disabled={reason.trim() === ''}>
        {t('shell.apply')}
      </Button>
    </form>
  )
}
