import { useEffect, useRef } from 'react'
import { desk as main } from '../../api/desk.ts'
import { selectedTerms, writeTerm } from '../../editor/acts/terms.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { useCommands } from '../../state/commands.ts'
import { regionNow, show } from '../../state/session.ts'
import { useTermbase } from './termbase.ts'

/** The desk's commands about terms, whether or not their panel is shown; draws nothing. */
export function TermCommands() {
  const { desk, recognition, work, checking } = useOpenDesk()
  const changes = useTermbase((termbase) => termbase.changes)
  const known = useRef(changes)
  useEffect(() => {
    if (known.current === changes) return
    known.current = changes
    recognition.forget()
    void main.call.terms.all({}).then((answer) => {
      if (!answer.ok) return
      work.learnTerms(answer.value, regionNow())
      checking.touchAll()
    })
  }, [changes, recognition, work, checking])
  useCommands({
    'terms.add': () => {
      desk.catchUp()
      show({ kind: 'addTerm', terms: selectedTerms(desk) })
    },
    ...Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [
        `term.insert${at + 1}`,
        () => {
          desk.catchUp()
          const rendering = recognition.numbered(at + 1)
          if (rendering) writeTerm(desk, rendering.text, recognition.shown.target)
        },
      ]),
    ),
  })
  return null
}
