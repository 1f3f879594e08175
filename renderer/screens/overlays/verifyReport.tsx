import { Check, TriangleAlert } from 'lucide-react'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { putReportAway, useVerified } from './verifying.ts'
import styles from './verifyReport.module.css'

/** Whether a bundle is whole, and each thing that is wrong with it. */
export function VerifyReport() {
  const t = useText()
  const errorText = useErrorText()
  const { report } = useVerified()
  if (report === null) return null
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
          <ul className={styles.problems} lang="en">
            {report.problems.map((problem) => (
              <li key={problem} className={styles.problem}>
                {problem}
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}
