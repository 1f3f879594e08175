import { useRef, useState } from 'react'
import type { OfferedFile } from '../../../../shared/ipc/answers.ts'
import { useErrorText, useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { TextArea } from '../../../ui/textArea.tsx'
import styles from './importDialog.module.css'
import { ImportReview } from './importReview.tsx'
import { useImport } from './useImport.ts'

interface Props {
  readonly files: readonly OfferedFile[]
  /** Pasted text, where there are no files; '' asks for it. */
  readonly text: string
  readonly close: () => void
}

/** Brings an article in: reads files or pasted text, shows what was understood, stores it as corrected. */
export function ImportDialog({ files, text, close }: Props) {
  const t = useText()
  const errorText = useErrorText()
  const { state, read, again, chooseOthers, paste } = useImport(files, text)
  const onward = useRef<HTMLButtonElement>(null)
  const [pasted, setPasted] = useState(text)
  const failure = (code: string, detail: string) => {
    if (code === 'too-many') return t('import.tooMany')
    // The general words are about libraries.
    if (code === 'damaged') return t('import.damaged', { detail, given: detail === '' ? 'no' : 'yes' })
    return errorText(code, detail)
  }
  switch (state.stage) {
    case 'read':
      return (
        <ImportReview
          key={state.preview.preview}
          preview={state.preview}
          changes={state.changes}
          onChanges={again}
          close={close}
        />
      )
    case 'reading':
      return (
        <Dialog
          title={t('import.title')}
          close={close}
          foot={<Button onClick={close}>{t('shell.cancel')}</Button>}
        >
          <Progress label={t('import.reading')} done={state.done} total={state.total} />
        </Dialog>
      )
    case 'failed':
      return (
        <Dialog
          title={t('import.failed')}
          close={close}
          first={onward}
          foot={
            <>
              <Button onClick={close}>{t('shell.close')}</Button>
              {files.length === 0 && state.code !== 'too-many' ? (
                <Button onClick={paste}>{t('import.pasteAgain')}</Button>
              ) : null}
              <Button ref={onward} kind="primary" onClick={() => void chooseOthers()}>
                {t('import.chooseOthers')}
              </Button>
            </>
          }
        >
          <p role="alert" className={styles.failed}>
            {failure(state.code, state.detail)}
          </p>
          <p className={styles.unchanged}>{t('import.unchanged')}</p>
        </Dialog>
      )
    case 'paste':
      return (
        <Dialog
          title={t('import.paste.title')}
          close={close}
          width="wide"
          foot={
            <>
              <Button onClick={close}>{t('shell.cancel')}</Button>
              <Button onClick={() => void chooseOthers()}>{t('import.chooseFiles')}</Button>
              <Button kind="primary" disabled={pasted.trim() === ''} onClick={() => void read([], pasted)}>
                {t('import.read')}
              </Button>
            </>
          }
        >
          <Field label={t('import.paste.label')} hint={t('import.paste.hint')}>
            {(control) => (
              <TextArea {...control} className={styles.paste} rows={14} value={pasted} onValue={setPasted} />
            )}
          </Field>
        </Dialog>
      )
  }
}
