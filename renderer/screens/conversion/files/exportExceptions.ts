import { desk, newJob } from '../../../api/desk.ts'
import type { useErrorText, useText } from '../../../text/useText.ts'
import { notify } from '../../../ui/toasts.tsx'

/** Writes all exceptions to a file that the person names. */
export async function exportExceptions(
  t: ReturnType<typeof useText>,
  errorText: ReturnType<typeof useErrorText>,
): Promise<void> {
  const answer = await desk.call.exceptionFiles.export({ job: newJob() })
  if (answer.ok) {
    const { exceptions, name } = answer.value
    notify({ text: t('conversion.exported', { count: exceptions, name }) })
  } else if (answer.error !== 'cancelled') {
    notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
  }
}
