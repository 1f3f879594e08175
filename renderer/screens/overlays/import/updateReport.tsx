import { useRef } from 'react'
import type { RenewReport } from '../../../../shared/document/skeleton/renew.ts'
import type { ImportPreview } from '../../../../shared/ipc/answers.ts'
import { isLanguage } from '../../../../shared/locale.ts'
import { go } from '../../../state/session.ts'
import { useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import styles from './updateReport.module.css'

interface Props {
  readonly report: RenewReport
  readonly existing: NonNullable<ImportPreview['existing']>
  readonly close: () => void
}

/** What a new text of the source did: what changed, what came, what is gone with its translations. */
export function UpdateReport({ report, existing, close }: Props) {
  const t = useText()
  const onward = useRef<HTMLButtonElement>(null)
  const { unchanged, changed, added, removed } = report
  const { source } = existing
  const open = () => {
    close()
    go('desk', existing.article)
  }
  return (
    <Dialog
      title={t('import.updated')}
      close={close}
      width="wide"
      first={onward}
      foot={
        <>
          <Button onClick={close}>{t('shell.close')}</Button>
          <Button ref={onward} kind="primary" onClick={open}>
            {t('import.updated.open')}
          </Button>
        </>
      }
    >
      <p>
        {t('import.updated.counts', {
          unchanged,
          changed: changed.length,
          added: added.length,
          removed: removed.length,
        })}
      </p>
      {changed.length > 0 ? (
        <section className={styles.part}>
          <h3>{t('import.updated.changed')}</h3>
          <ul lang={source}>
            {changed.map(({ segment, before, after }) => (
              <li key={segment}>
                <del>{before}</del>
                <ins>{after}</ins>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {added.length > 0 ? (
        <section className={styles.part}>
          <h3>{t('import.updated.added')}</h3>
          <ul lang={source}>
            {added.map(({ segment, text }) => (
              <li key={segment}>{text}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {removed.length > 0 ? (
        <section className={styles.part}>
          <h3>{t('import.updated.removed')}</h3>
          <ul lang={source}>
            {removed.map(({ segment, text, translations }) => (
              <li key={segment}>
                <del>{text}</del>
                {Object.entries(translations).map(([language, said]) =>
                  isLanguage(language) ? (
                    <span key={language} lang={language}>
                      {said}
                    </span>
                  ) : null,
                )}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Dialog>
  )
}
