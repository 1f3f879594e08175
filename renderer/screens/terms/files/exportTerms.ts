import { desk, newJob } from '../../../api/desk.ts'
import type { useErrorText, useText } from '../../../text/useText.ts'
import { notify } from '../../../ui/toasts.tsx'

/** Writes the termbase to a file that the person names, and tells where it lies. */
export async function exportTerms(
  format: 'csv' | 'tsv' | 'tbx',
  t: ReturnType<typeof useText>,
  errorText: ReturnType<typeof useErrorText>,
): Promise<void> {
  const answer = await desk.call.termFiles.export({ job: newJob(), format, entries: null })
  if (answer.ok) {
    const { entries, name, folder } = answer.value
    notify({ text: t('terms.exported', { count: entries, name, folder }) })
  } else if (answer.error !== 'cancelled') {
    notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
  }
}
