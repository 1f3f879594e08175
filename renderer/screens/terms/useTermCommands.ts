import { desk } from '../../api/desk.ts'
import { type Acts, useCommands } from '../../state/commands.ts'
import { show, useSession } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { notify } from '../../ui/toasts.tsx'
import { exportTerms } from './files/exportTerms.ts'

/** The commands of the termbase that can be run from every room. */
export function useTermCommands(): void {
  const t = useText()
  const errorText = useErrorText()
  const inLibrary = (act: () => unknown) => () => {
    if (useSession.getState().libraries.library) act()
  }
  const acts: Acts = {
    'terms.add': inLibrary(() => show({ kind: 'addTerm', terms: {} })),
    'terms.import': inLibrary(async () => {
      const answer = await desk.call.termFiles.choose({})
      const [file] = answer.ok ? answer.value : []
      if (file) show({ kind: 'importTerms', file })
      else if (!answer.ok && answer.error !== 'cancelled')
        notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
    }),
    'terms.exportCsv': inLibrary(() => exportTerms('csv', t, errorText)),
    'terms.exportTbx': inLibrary(() => exportTerms('tbx', t, errorText)),
  }
  useCommands(acts)
}
