import { useState } from 'react'
import { setLink } from '../../editor/acts/marks.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './linkDialog.module.css'

interface Props {
  /** The address that stands there now, or ''. */
  readonly present: string
  readonly close: () => void
}

/** Asks for the address of a link on the selected words. */
export function LinkDialog({ present, close }: Props) {
  const { desk } = useOpenDesk()
  const t = useText()
  const [href, setHref] = useState(present)
  const [wrong, setWrong] = useState(false)
  const save = (address: string) => {
    if (setLink(desk, address.trim())) close()
    else setWrong(true)
  }
  return (
    <Dialog title={t('link.title')} close={close}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          save(href)
        }}
      >
        <label>
          {t('link.address')}
          <input
            autoFocus
            value={href}
            aria-invalid={wrong}
            onChange={(event) => setHref(event.target.value)}
          />
        </label>
        {wrong ? (
          <p role="alert" className={styles.wrong}>
            {t('link.invalid')}
          </p>
        ) : null}
        <div className={styles.acts}>
          {present === '' ? null : <Button onClick={() => save('')}>{t('link.remove')}</Button>}
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button kind="primary" type="submit" disabled={href.trim() === ''}>
            {t('shell.apply')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
