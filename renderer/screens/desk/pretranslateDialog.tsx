import { useEffect, useRef, useState } from 'react'
import { desk as main, newJob } from '../../api/desk.ts'
import { fillable, fillIn, type PretranslationReport } from '../../editor/acts/pretranslate.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { regionNow, useSession } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Progress } from '../../ui/progress.tsx'
import { notify } from '../../ui/toasts.tsx'
import styles from './pretranslateDialog.module.css'
import { PretranslationResult } from './pretranslationResult.tsx'

const lowest = 50
const highest = 101

type Stage =
  | { readonly stage: 'asking' }
  | { readonly stage: 'running'; readonly job: string; readonly done: number; readonly total: number }
  | { readonly stage: 'done'; readonly report: PretranslationReport }

/** Fills the edition that the caret stands in from the memory: asks how, shows how far it is, tells what it did. */
export function PretranslateDialog({ close }: { readonly close: () => void }) {
  const { desk } = useOpenDesk()
  const t = useText()
  const errorText = useErrorText()
  const [threshold, setThreshold] = useState(() => String(useSession.getState().settings.threshold))
  const [drafts, setDrafts] = useState(false)
  const [confirm, setConfirm] = useState(false)
  const [stage, setStage] = useState<Stage>({ stage: 'asking' })
  const running = useRef<string | null>(null)
  const language = targetOf(desk)
  const least = Number(threshold)
  const problem =
    Number.isInteger(least) && least >= lowest && least <= highest
      ? null
      : t('pretranslate.threshold.problem', { lowest, highest })
  const asked = language ? fillable(desk, language, drafts) : []

  const giveUp = () => {
    if (running.current) void main.call.jobs.cancel({ job: running.current })
    running.current = null
  }
  useEffect(
    () => () => {
      if (running.current) void main.call.jobs.cancel({ job: running.current })
    },
    [],
  )
  const start = async () => {
    if (!language || problem || asked.length === 0) return
    const job = newJob()
    running.current = job
    setStage({ stage: 'running', job, done: 0, total: asked.length })
    void main.call.settings.set({ threshold: least })
    const stop = main.on('progress', (progress) => {
      if (progress.job === job && running.current === job) setStage({ stage: 'running', ...progress })
    })
    const region = regionNow()
    const texts = asked.map(({ segment, text, before, after }) => ({ segment, text, before, after }))
    const answer = await main.call.memory.pretranslate({
      job,
      source: desk.reference,
      target: language,
      region,
      threshold: least,
      texts,
    })
    stop()
    // Given up meanwhile: nothing of it comes into the text.
    if (running.current !== job) return
    running.current = null
    if (answer.ok) setStage({ stage: 'done', report: fillIn(desk, language, asked, answer.value, confirm) })
    else {
      setStage({ stage: 'asking' })
      if (answer.error !== 'cancelled')
        notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
    }
  }

  if (stage.stage === 'done') return <PretranslationResult report={stage.report} close={close} />
  if (stage.stage === 'running') {
    return (
      <Dialog
        title={t('pretranslate.title')}
        close={close}
        foot={
          <Button
            onClick={() => {
              giveUp()
              setStage({ stage: 'asking' })
            }}
          >
            {t('pretranslate.stop')}
          </Button>
        }
      >
        <Progress
          label={t('pretranslate.running', { done: stage.done, total: stage.total })}
          done={stage.done}
          total={stage.total}
        />
      </Dialog>
    )
  }
  return (
    <Dialog
      title={t('pretranslate.title')}
      close={close}
      foot={
        <>
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button
            kind="primary"
            disabled={problem !== null || asked.length === 0}
            onClick={() => void start()}
          >
            {t('pretranslate.start')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>
          {language
            ? t('pretranslate.about', { language: t(`language.${language}`), count: asked.length })
            : t('pretranslate.noTarget')}
        </p>
        <Field label={t('pretranslate.threshold')} hint={t('pretranslate.threshold.hint')} problem={problem}>
          {(control) => (
            <input
              {...control}
              type="number"
              className={styles.number}
              min={lowest}
              max={highest}
              value={threshold}
              onChange={(event) => setThreshold(event.target.value)}
            />
          )}
        </Field>
        <label className={styles.choice}>
          <input type="checkbox" checked={drafts} onChange={(event) => setDrafts(event.target.checked)} />
          {t('pretranslate.drafts')}
        </label>
        <label className={styles.choice}>
          <input type="checkbox" checked={confirm} onChange={(event) => setConfirm(event.target.checked)} />
          {t('pretranslate.confirm')}
        </label>
      </div>
    </Dialog>
  )
}

/** The translation that is meant: the one with the caret, else the first that is shown. */
function targetOf(desk: ReturnType<typeof useOpenDesk>['desk']) {
  const { active, reference, shown } = desk
  if (active && active.language !== reference && active.language !== desk.source) return active.language
  return shown.find((language) => language !== reference && language !== desk.source) ?? null
}
