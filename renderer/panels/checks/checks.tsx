import { useEffect, useRef, useState } from 'react'
import { issueMessage } from '../../../shared/checks/messages.ts'
import { desk as main } from '../../api/desk.ts'
import type { OpenIssue } from '../../editor/checking.ts'
import { useDeskChanges, useOpenDesk } from '../../editor/useDesk.ts'
import { useErrorText, useInterface, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { notify } from '../../ui/toasts.tsx'
import styles from './checks.module.css'
import { StaleSource } from './stale.tsx'

/** What stands open: first the active segment's issues and changes of its source, then the article's others. */
export function Checks() {
  const { desk, checking } = useOpenDesk()
  const t = useText()
  useDeskChanges('active', 'checked', 'text', 'structure')
  const issues = checking.open().filter(({ check }) => check !== 'untranslated')
  const here = issues.filter(({ id }) => id === desk.active?.id)
  const elsewhere = issues.filter(({ id }) => id !== desk.active?.id)
  return (
    <div className={styles.checks}>
      <StaleSource />
      {issues.length === 0 ? <p className={styles.none}>{t('panel.checks.none')}</p> : null}
      <Group title={t('panel.checks.here')} issues={here} />
      <Group title={t('panel.checks.elsewhere')} issues={elsewhere} />
      {checking.waivers.length === 0 ? null : (
        <p className={styles.none}>{t('panel.checks.waived', { count: checking.waivers.length })}</p>
      )}
    </div>
  )
}

function keyOf({ language, id, code, source, target }: OpenIssue): string {
  return `${language} ${id} ${code} ${source} ${target}`
}

function Group({ title, issues }: { readonly title: string; readonly issues: readonly OpenIssue[] }) {
  if (issues.length === 0) return null
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <ul>
        {issues.slice(0, 200).map((issue) => (
          <Item key={keyOf(issue)} issue={issue} />
        ))}
      </ul>
    </section>
  )
}

function Item({ issue }: { readonly issue: OpenIssue }) {
  const { desk } = useOpenDesk()
  const t = useText()
  const language = useInterface()
  const [waiving, setWaiving] = useState(false)
  return (
    <li className={styles.issue} data-severity={issue.severity}>
      <button
        type="button"
        className={styles.jump}
        onClick={() => desk.goTo(issue.language, issue.id, issue.target?.[1])}
      >
        <span className={styles.sign} role="img" aria-label={t(`severity.${issue.severity}`)}>
          {issue.severity === 'info' ? '△' : '▲'}
        </span>
        <span>
          <span className={styles.where}>{t(`language.short.${issue.language}`)}</span>
          {issueMessage(issue, language)}
        </span>
      </button>
      {waiving ? (
        <Waive issue={issue} close={() => setWaiving(false)} />
      ) : (
        <Button kind="quiet" className={styles.waive ?? ''} onClick={() => setWaiving(true)}>
          {t('panel.checks.waive')}
        </Button>
      )}
    </li>
  )
}

function Waive({ issue, close }: { readonly issue: OpenIssue; readonly close: () => void }) {
  const { desk, checking, setWaivers } = useOpenDesk()
  const t = useText()
  const errorText = useErrorText()
  const [reason, setReason] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const save = async () => {
    await desk.journal.flush()
    const { language, id: segment, check, code, about } = issue
    const answer = await main.call.editions.waive({
      article: desk.article,
      language,
      segment,
      check,
      code,
      about,
      reason,
    })
    if (answer.ok) setWaivers([...checking.waivers, answer.value])
    else notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
    close()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') void save()
      }}
    >
      <input
        ref={field}
        value={reason}
        aria-label={t('panel.checks.reason')}
        placeholder={t('panel.checks.reason')}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      />
      <Button type="submit" disabled={reason.trim() === ''}>
        {t('shell.apply')}
      </Button>
    </form>
  )
}
