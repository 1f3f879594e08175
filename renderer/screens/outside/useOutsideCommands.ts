import { desk } from '../../api/desk.ts'
import { useCommands } from '../../state/commands.ts'
import { show, useSession } from '../../state/session.ts'
import { useErrorText } from '../../text/useText.ts'
import { notify } from '../../ui/toasts.tsx'

/** The commands of review outside and of the record of quality, from every room. */
export function useOutsideCommands(): void {
  const errorText = useErrorText()
  useCommands({
    'outside.takeOut': () => {
      const { libraries, article } = useSession.getState()
      if (libraries.library && article) show({ kind: 'takeOut', article })
    },
    'outside.bringBack': async () => {
      if (!useSession.getState().libraries.library) return
      const answer = await desk.call.outside.choose({})
      if (answer.ok && answer.value) show({ kind: 'bringBack', file: answer.value })
      else if (!answer.ok) notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
    },
    'quality.show': () => {
      const { libraries, article } = useSession.getState()
      if (libraries.library) show({ kind: 'quality', article })
    },
  })
}
