import { useCallback, useEffect, useRef, useState } from 'react'
import type { OfferedFile } from '../../../../shared/ipc/answers.ts'
import type { ExceptionsPreview } from '../../../../shared/ipc/domains/conversion.ts'
import { desk, newJob } from '../../../api/desk.ts'
import { go } from '../../../state/session.ts'
import { useErrorText, useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { notify } from '../../../ui/toasts.tsx'
import { showAllExceptions, showTab } from '../conversionView.ts'
import styles from './importExceptions.module.css'
import { Planned } from './planned.tsx'

interface Props {
  readonly file: OfferedFile
  readonly close: () => void
}

type Reading =
  | { readonly stage: 'reading' }
  | { readonly stage: 'failed'; readonly code: string; readonly detail: string }
  | { readonly stage: 'read'; readonly preview: ExceptionsPreview }

/** Brings a file of exceptions in: reads it, shows what it would do line by line, and takes it over. */
export function ImportExceptions({ file, close }: Props) {
  const t = useText()
  const errorText = useErrorText()
  const [token, setToken] = useState(file.file)
  const reading = useReading(token)
  const [problem, setProblem] = useState('')
  const [storing, setStoring] = useState(false)
  const onward = useRef<HTMLButtonElement>(null)
  const preview = reading.stage === 'read' ? reading.preview : null
  const count = preview ? preview.counts.new + preview.counts.changed : 0

  const chooseOther = async () => {
    const answer = await desk.call.exceptionFiles.choose({})
    if (!answer.ok || !answer.value) return
    setProblem('')
    setToken(answer.value.file)
  }
  const undo = async (act: string) => {
    const answer = await desk.call.exceptions.takeBack({ act })
    if (answer.ok) notify({ text: t('conversion.undone') })
    else notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
  }
  const commit = async () => {
    if (!preview) return
    setStoring(true)
    const answer = await desk.call.exceptionFiles.commit({ preview: preview.preview })
    setStoring(false)
    if (!answer.ok) return setProblem(errorText(answer.error, answer.detail))
    const { act, added, changed } = answer.value
    close()
    showTab('exceptions')
    showAllExceptions()
    go('conversion')
    notify({
      text: t('exceptions.import.done', { added, changed }),
      ...(act ? { act: { label: t('conversion.undo'), run: () => void undo(act) } } : {}),
    })
  }
  return (
    <Dialog
      // Another one each time, so that what has the focus is what leads on.
      key={`${token} ${reading.stage}`}
      title={preview ? t('exceptions.import.from', { name: preview.name }) : t('exceptions.import.title')}
      close={close}
      width={preview ? 'full' : 'narrow'}
      first={onward}
      foot={
        <>
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button ref={count === 0 ? onward : null} onClick={() => void chooseOther()}>
            {t('exceptions.import.other')}
          </Button>
          {preview ? (
            <Button
              ref={count > 0 ? onward : null}
              kind="primary"
              disabled={storing || count === 0}
              onClick={() => void commit()}
            >
              {t('exceptions.import.do', { count })}
            </Button>
          ) : null}
        </>
      }
    >
      {reading.stage === 'reading' ? (
        <Progress label={t('exceptions.import.reading')} done={0} total={0} />
      ) : null}
      {reading.stage === 'failed' ? <p role="alert">{errorText(reading.code, reading.detail)}</p> : null}
      {preview ? <Planned preview={preview} /> : null}
    </Dialog>
  )
}

/** Reads a file; going away cancels it. */
function useReading(token: string): Reading {
  const [state, set] = useState<Reading>({ stage: 'reading' })
  const running = useRef<string | null>(null)
  const read = useCallback(async (file: string) => {
    const job = newJob()
    running.current = job
    set({ stage: 'reading' })
    const answer = await desk.call.exceptionFiles.preview({ job, file })
    if (running.current !== job) return
    running.current = null
    if (answer.ok) set({ stage: 'read', preview: answer.value })
    else set({ stage: 'failed', code: answer.error, detail: answer.detail ?? '' })
  }, [])
  useEffect(() => {
    void read(token)
    return () => {
      if (running.current) void desk.call.jobs.cancel({ job: running.current })
      running.current = null
    }
  }, [token, read])
  return state
}
