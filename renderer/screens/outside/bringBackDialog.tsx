import { useRef, useState } from 'react'
import type { OfferedFile } from '../../../shared/ipc/answers.ts'
import type { OutsidePreview, OutsideReport } from '../../../shared/ipc/domains/outside.ts'
import { desk } from '../../api/desk.ts'
import { usePeople } from '../../state/people.ts'
import { tellRewritten } from '../../state/rewritten.ts'
import { go, goToSegment, noteChange } from '../../state/session.ts'
import { isTextKey } from '../../text/texts.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Progress } from '../../ui/progress.tsx'
import { TextInput } from '../../ui/textInput.tsx'
import styles from './outside.module.css'
import { Report } from './report.tsx'
import { useReturned } from './useReturned.ts'

interface Props {
  readonly file: OfferedFile
  readonly close: () => void
}

/** Brings a review back: reads the file, shows what it changes and what does not fit, and makes suggestions of it. */
export function BringBackDialog({ file, close }: Props) {
  const t = useText()
  const [token, setToken] = useState(file.file)
  const returned = useReturned(token)
  const failure = useFailure()
  const onward = useRef<HTMLButtonElement>(null)
  const chooseOther = async () => {
    const answer = await desk.call.outside.choose({})
    if (answer.ok && answer.value) setToken(answer.value.file)
  }
  if (returned.stage === 'read') {
    return <Read key={returned.preview.review} preview={returned.preview} close={close} />
  }
  return (
    <Dialog
      key={returned.stage}
      title={t('outside.back.title')}
      close={close}
      first={onward}
      foot={
        <>
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button ref={onward} onClick={() => void chooseOther()}>
            {t('outside.back.other')}
          </Button>
        </>
      }
    >
      {returned.stage === 'reading' ? (
        <Progress label={t('outside.back.reading')} done={0} total={0} />
      ) : (
        <p role="alert">{failure(returned.code, returned.detail)}</p>
      )}
    </Dialog>
  )
}

function Read({ preview, close }: { readonly preview: OutsidePreview; readonly close: () => void }) {
  const t = useText()
  const failure = useFailure()
  const { all } = usePeople()
  const [person, setPerson] = useState(preview.authors[0] ?? '')
  const [problem, setProblem] = useState('')
  const [storing, setStoring] = useState(false)
  const [done, setDone] = useState<OutsideReport | null>(null)
  const count = preview.changes.length
  const remarks = preview.remarks.filter(({ standing }) => standing === 'new').length
  const brings = count + remarks > 0
  const { article, language } = preview

  const bringBack = async () => {
    setStoring(true)
    setProblem('')
    const answer = await desk.call.outside.bringBack({ review: preview.review, person: person.trim() })
    setStoring(false)
    if (!answer.ok) return setProblem(failure(answer.error, answer.detail ?? ''))
    tellRewritten(article)
    noteChange()
    setDone(answer.value)
  }
  const goThere = () => {
    close()
    const first = done?.changes[0]?.segment
    if (first) goToSegment(article, first, language)
    else go('desk', article)
  }
  const goTo = (segment: OutsideReport['changes'][number]['segment']) => {
    close()
    goToSegment(article, segment, language)
  }
  return (
    <Dialog
      key={done ? 'done' : 'read'}
      title={t('outside.back.from', { name: preview.name })}
      close={close}
      width="full"
      foot={
        done ? (
          <>
            <Button onClick={close}>{t('shell.close')}</Button>
            <Button kind="primary" onClick={goThere}>
              {t('outside.back.goTo')}
            </Button>
          </>
        ) : (
          <>
            <p role="alert" className={styles.problem}>
              {problem}
            </p>
            <Button onClick={close}>{brings ? t('shell.cancel') : t('shell.close')}</Button>
            {brings ? (
              <Button
                kind="primary"
                disabled={storing || person.trim() === ''}
                onClick={() => void bringBack()}
              >
                {t('outside.back.do', { count })}
              </Button>
            ) : null}
          </>
        )
      }
    >
      {done ? (
        <p className={styles.done} role="status">
          {t('outside.back.done', { count: done.changes.length, person: person.trim() })}
        </p>
      ) : brings ? (
        <div className={styles.reviewer}>
          <Field label={t('outside.back.reviewer')} hint={t('outside.back.reviewer.hint')}>
            {(control) => (
              <TextInput
                {...control}
                value={person}
                onValue={setPerson}
                maxLength={200}
                list="outside-people"
              />
            )}
          </Field>
          <datalist id="outside-people">
            {[...new Set([...preview.authors, ...all.map(({ name }) => name)])].map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </div>
      ) : null}
      <Report report={done ?? preview} goTo={goTo} />
    </Dialog>
  )
}

/** Why a file cannot be brought back; the general words are about articles. */
function useFailure(): (code: string, detail: string) => string {
  const t = useText()
  const errorText = useErrorText()
  return (code, detail) => {
    const key = `outside.failed.${code}`
    return isTextKey(key) ? t(key, { detail }) : errorText(code, detail)
  }
}
