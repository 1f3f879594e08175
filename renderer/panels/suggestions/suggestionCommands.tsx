import { useEffect } from 'react'
import type { Verdict } from '../../../shared/review/suggestions/decide.ts'
import { decideHere, step } from '../../editor/suggesting/acts.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { useCommands } from '../../state/commands.ts'
import { usePeople } from '../../state/people.ts'
import { useSession } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { notify } from '../../ui/toasts.tsx'
import { turnDeletions } from './deletions.ts'
import { listedSuggestions } from './listed.ts'
import { useDecide } from './useDecide.ts'

/** The commands of suggestions, wherever an article is open; draws nothing. */
export function SuggestionCommands() {
  const { desk } = useOpenDesk()
  const t = useText()
  const { me } = usePeople()
  const decideThese = useDecide()
  useEffect(() => {
    const person = me?.id ?? ''
    // Who sits down next did not ask for it.
    if (desk.suggesting.person !== '' && desk.suggesting.person !== person) desk.suggesting.setOn(false)
    desk.suggesting.person = person
  }, [desk, me])
  const go = (by: 1 | -1) => () => {
    if (!step(desk, by)) notify({ text: t('suggestions.noneHere') })
  }
  const here = (verdict: Verdict) => () => {
    if (!decideHere(desk, verdict)) notify({ text: t('suggestions.noneHere') })
  }
  const all = (verdict: Verdict) => () => {
    const list = listedSuggestions(desk, null)
    decideThese(list, verdict, list.all)
  }
  useCommands({
    'suggestions.mode': () => {
      desk.suggesting.setOn(!desk.suggesting.on)
      useSession.setState({ panel: 'suggestions' })
      notify({ text: t(desk.suggesting.on ? 'suggestions.on' : 'suggestions.off') })
    },
    'suggestions.next': go(1),
    'suggestions.previous': go(-1),
    'suggestions.accept': here('accept'),
    'suggestions.reject': here('reject'),
    'suggestions.acceptAll': all('accept'),
    'suggestions.rejectAll': all('reject'),
    'suggestions.deletions': turnDeletions,
  })
  return null
}
