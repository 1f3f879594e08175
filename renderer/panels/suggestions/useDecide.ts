import type { Verdict } from '../../../shared/review/suggestions/decide.ts'
import { decide, decidedIn } from '../../editor/suggesting/acts.ts'
import type { Suggestion } from '../../editor/suggesting/listed.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { useText } from '../../text/useText.ts'
import { notify } from '../../ui/toasts.tsx'
import type { ListedSuggestions } from './listed.ts'

/** Accepts or rejects some of an edition's suggestions, and says how many where it was more than one. */
export function useDecide(): (
  list: ListedSuggestions,
  verdict: Verdict,
  these: readonly Suggestion[],
) => void {
  const { desk } = useOpenDesk()
  const t = useText()
  return ({ language }, verdict, these) => {
    if (these.length === 0) return
    if (decide(decidedIn(desk), language, verdict, these) === 0) notify({ text: t('suggestions.undecided') })
    else if (these.length > 1) {
      const key = verdict === 'accept' ? 'suggestions.accepted' : 'suggestions.rejected'
      notify({ text: t(key, { count: these.length }) })
    }
  }
}
