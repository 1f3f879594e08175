import { useState } from 'react'
import { desk } from '../../api/desk.ts'
import { enterLibrary } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { notify } from '../../ui/toasts.tsx'
import styles from './sampleNote.module.css'

/** Says that this is the sample and throws it away on demand. */
export function SampleNote() {
  const t = useText()
  const errorText = useErrorText()
  const [asking, ask] = useState(false)
  const discard = async () => {
    const answer = await desk.call.library.discardSample({})
    if (answer.ok) enterLibrary(answer.value)
    else notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
  }
  return (
    <section className={styles.note}>
      <p>{t('library.sample.note')}</p>
      <Button kind="quiet" className={styles.act} onClick={() => ask(true)}>
        {t('library.sample.discard')}
      </Button>
      {asking ? (
        <Dialog
          title={t('library.sample.discard.title')}
          close={() => ask(false)}
          foot={
            <>
              <Button onClick={() => ask(false)}>{t('library.sample.keep')}</Button>
              <Button kind="primary" onClick={() => void discard()}>
                {t('library.sample.discard.act')}
              </Button>
            </>
          }
        >
          <p>{t('library.sample.discard.text')}</p>
        </Dialog>
      ) : null}
    </section>
  )
}
