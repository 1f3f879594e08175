import { isFixable } from '../../editor/acts/fix.ts'
import type { OpenIssue } from '../../editor/checking.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { useCommands } from '../../state/commands.ts'
import { useSession } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { notify } from '../../ui/toasts.tsx'
import { useIssueActs } from './acts.ts'
import { caretOf, listed, orderOf, presentIn } from './listed.ts'
import { nextIssue } from './order.ts'
import { useIssueView } from './view.ts'

/** The desk's commands about issues, whether or not their panel is shown; draws nothing. */
export function CheckCommands() {
  const open = useOpenDesk()
  const { desk, checking } = open
  const t = useText()
  const acts = useIssueActs()

  const walk = (by: 1 | -1) => async () => {
    desk.catchUp()
    const { screen } = useSession.getState()
    await checking.idle()
    // Who went to another room meanwhile is not called back.
    if (useSession.getState().screen !== screen) return
    const view = useIssueView.getState()
    const { issues, all } = listed(open, view)
    if (issues.length === 0) {
      notify({ text: t(all.length === 0 ? 'panel.checks.none' : 'checks.noneListed') })
      return
    }
    const next = nextIssue(issues, presentIn(desk, issues, view), caretOf(desk), by, orderOf(desk))
    if (!next) return
    useSession.setState({ panel: 'checks', panelOpen: true })
    useIssueView.setState({ waiving: null })
    acts.goTo(next)
  }
  /** The issue that was gone to, else one at the caret, those with what is wanted first. */
  const presentIssue = async (wanted: (issue: OpenIssue) => boolean): Promise<OpenIssue | null> => {
    desk.catchUp()
    await checking.idle()
    const view = useIssueView.getState()
    const { all } = listed(open, view)
    const present = all[presentIn(desk, all, view)]
    if (present) return present
    const caret = caretOf(desk)
    if (!caret) return null
    const here = all.filter(
      ({ id, language, target }) =>
        id === caret.id &&
        language === caret.language &&
        target !== null &&
        target[0] <= caret.to &&
        target[1] >= caret.offset,
    )
    return here.find(wanted) ?? here[0] ?? null
  }
  const withPresent = (act: (issue: OpenIssue) => unknown, needsFix: boolean) => async () => {
    if (desk.present?.composing) return
    const issue = await presentIssue((each) => !needsFix || isFixable(each))
    if (!issue) notify({ text: t('checks.noneHere') })
    else if (needsFix && !isFixable(issue)) notify({ text: t('checks.noFix') })
    else act(issue)
  }
  useCommands({
    'segment.nextIssue': walk(1),
    'segment.previousIssue': walk(-1),
    'segment.fixIssue': withPresent(acts.fix, true),
    'segment.fixAlike': withPresent(acts.fixAlike, true),
    'segment.waiveIssue': withPresent(acts.beginWaiving, false),
    'edition.fixAll': async () => {
      desk.catchUp()
      await checking.idle()
      if (desk.active) await acts.fixAll(desk.active.language)
    },
  })
  return null
}
