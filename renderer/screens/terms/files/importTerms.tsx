import { useRef } from 'react'
import type { OfferedFile } from '../../../../shared/ipc/answers.ts'
import { isTextKey } from '../../../text/texts.ts'
import { useErrorText, useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { ImportPlan } from './importPlan.tsx'
import styles from './importTerms.module.css'
import { usePreview } from './usePreview.ts'

interface Props {
  readonly file: OfferedFile
  readonly close: () => void
}

/** Brings a file of terms in: reads it, shows what it would change, takes it over as decided. */
export function ImportTerms({ file, close }: Props) {
  const t = useText()
  const errorText = useErrorText()
  const { state, chooseOther } = usePreview(file)
  const onward = useRef<HTMLButtonElement>(null)
  const failure = (code: string, detail: string) => {
    // The general words are about articles.
    const key = `terms.import.${code}`
    return isTextKey(key) ? t(key, { detail, given: detail === '' ? 'no' : 'yes' }) : errorText(code, detail)
  }
  switch (state.stage) {
    case 'read':
      return (
        <ImportPlan
          key={state.preview.preview}
          preview={state.preview}
          chooseOther={() => void chooseOther()}
          close={close}
        />
      )
    case 'reading':
      return (
        <Dialog
          title={t('terms.import.title')}
          close={close}
          foot={<Button onClick={close}>{t('shell.cancel')}</Button>}
        >
          <Progress label={t('terms.import.reading')} done={state.done} total={state.total} />
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
              <Button ref={onward} kind="primary" onClick={() => void chooseOther()}>
                {t('terms.import.other')}
              </Button>
            </>
          }
        >
          <p role="alert" className={styles.failed}>
            {failure(state.code, state.detail)}
          </p>
          <p className={styles.unchanged}>{t('terms.import.unchanged')}</p>
        </Dialog>
      )
  }
}
