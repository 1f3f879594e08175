import type { PretranslationReport } from '../../editor/acts/pretranslate.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './pretranslateDialog.module.css'

interface Props {
  readonly report: PretranslationReport
  readonly close: () => void
}

/** What pretranslation put into the text, and what it left for a person; all of it is one step to undo. */
export function PretranslationResult({ report, close }: Props) {
  const { desk } = useOpenDesk()
  const t = useText()
  const { context, exact, fuzzy, repaired, ambiguous, without } = report
  const filled = context + exact + fuzzy + repaired
  const rows = [
    { count: context, what: t('pretranslate.context') },
    { count: exact, what: t('pretranslate.exact') },
    { count: repaired, what: t('pretranslate.repaired') },
    { count: fuzzy, what: t('pretranslate.fuzzy') },
    { count: ambiguous, what: t('pretranslate.ambiguous') },
    { count: without, what: t('pretranslate.without') },
  ]
  const undo = () => {
    close()
    desk.undo()
  }
  return (
    <Dialog
      title={t('pretranslate.filled', { count: filled })}
      close={close}
      foot={
        <>
          {filled > 0 ? <Button onClick={undo}>{t('pretranslate.undo')}</Button> : null}
          <Button kind="primary" onClick={close}>
            {t('shell.close')}
          </Button>
        </>
      }
    >
      <dl className={styles.counts}>
        {rows
          .filter(({ count }) => count > 0)
          .map(({ count, what }) => (
            <div key={what} style={{ display: 'contents' }}>
              <dt>{count}</dt>
              <dd>{what}</dd>
            </div>
          ))}
      </dl>
      {filled > 0 ? <p className={styles.rest}>{t('pretranslate.read')}</p> : null}
    </Dialog>
  )
}
