import { useCommands } from '../../../state/commands.ts'
import { useSession } from '../../../state/session.ts'
import { useErrorText, useInterface, useText } from '../../../text/useText.ts'
import { saveReport } from './saveReport.ts'

/** The commands that write an article's issues to a file, from every room. */
export function useReportCommands(): void {
  const t = useText()
  const errorText = useErrorText()
  const language = useInterface()
  const save = (format: 'html' | 'csv') => () => {
    const { libraries, article } = useSession.getState()
    if (libraries.library && article) void saveReport(article, format, language, t, errorText)
  }
  useCommands({ 'edition.reportHtml': save('html'), 'edition.reportCsv': save('csv') })
}
