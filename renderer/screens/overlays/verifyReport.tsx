import { Check, TriangleAlert } from 'lucide-react'
import type { Problem } from '../../../shared/bundle/problem.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { putReportAway, useVerified } from './verifying.ts'
import styles from './verifyReport.module.css'

/** As many problems as a person reads; a hostile archive can have thousands. */
const most = 200

/** Whether a bundle is whole, and each thing that is wrong with it. */
export function VerifyReport() {
  const t = useText()
  const errorText = useErrorText()
  const { report } = useVerified()
  if (report === null) return null
  const sentence = ({ code, path, detail = '' }: Problem) =>
    t(`problem.${code}`, { path, detail, given: detail === '' ? 'no' : 'yes' })
  return (
    <Dialog
      title={t('verify.title')}
      close={putReportAway}
      width="wide"
      foot={<Button onClick={putReportAway}>{t('shell.close')}</Button>}
    >
      {'code' in report ? (
        <p className={styles.line}>{errorText(report.code, report.detail)}</p>
      ) : (
        <>
          <p className={styles.line}>
            {report.problems.length === 0 ? (
              <Check size={16} aria-hidden className={styles.whole} />
            ) : (
              <TriangleAlert size={16} aria-hidden className={styles.broken} />
            )}
            {t(report.problems.length === 0 ? 'verify.whole' : 'verify.broken', {
              name: report.name,
              count: report.problems.length,
            })}
          </p>
          <ul className={styles.problems}>
            {[...new Set(report.problems.slice(0, most).map(sentence))].map((line) => (
              <li key={line} className={styles.problem}>
                {line}
              </li>
            ))}
            {report.problems.length > most ? (
              <li className={styles.problem}>{t('verify.more', { count: report.problems.length - most })}</li>
            ) : null}
          </ul>
        </>
      )}
    </Dialog>
  )
}
