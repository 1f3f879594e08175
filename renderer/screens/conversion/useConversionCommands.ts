import { desk } from '../../api/desk.ts'
import { type Acts, useCommands } from '../../state/commands.ts'
import { go, show, useSession } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { notify } from '../../ui/toasts.tsx'
import { beginException } from './begin.ts'
import { exportExceptions } from './files/exportExceptions.ts'

/** The commands of the conversion that can be run from every room. */
export function useConversionCommands(): void {
  const t = useText()
  const errorText = useErrorText()
  const inLibrary = (act: () => unknown) => () => {
    if (useSession.getState().libraries.library) act()
  }
  const acts: Acts = {
    'exceptions.add': inLibrary(() => {
      const { screen } = useSession.getState()
      // What is marked in a column is most likely what the exception is about.
      const marked = screen === 'desk' ? (getSelection()?.toString() ?? '') : ''
      go('conversion')
      beginException(marked)
    }),
    'exceptions.import': inLibrary(async () => {
      const answer = await desk.call.exceptionFiles.choose({})
      if (answer.ok && answer.value) show({ kind: 'importExceptions', file: answer.value })
      else if (!answer.ok) notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
    }),
    'exceptions.export': inLibrary(() => exportExceptions(t, errorText)),
  }
  useCommands(acts)
}
