import type { ArticleId } from '../../../../shared/ids.ts'
import type { ReportFormat } from '../../../../shared/ipc/domains/checkReports.ts'
import type { Language } from '../../../../shared/locale.ts'
import { desk } from '../../../api/desk.ts'
import type { useErrorText, useText } from '../../../text/useText.ts'
import { notify } from '../../../ui/toasts.tsx'

/** Writes the issues of an article to a file that the person names. */
export async function saveReport(
  article: ArticleId,
  format: ReportFormat,
  language: Language,
  t: ReturnType<typeof useText>,
  errorText: ReturnType<typeof useErrorText>,
): Promise<void> {
  const answer = await desk.call.checkReports.save({ article, format, language })
  if (answer.ok) {
    const { issues, name } = answer.value
    notify({ text: t('checks.report.saved', { count: issues, name }) })
  } else if (answer.error !== 'cancelled') {
    notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
  }
}
