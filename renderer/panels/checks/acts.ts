import { useMemo } from 'react'
import type { Language } from '../../../shared/locale.ts'
import { desk as main } from '../../api/desk.ts'
import {
  type FixedIssues,
  fixIssues,
  isFixable,
  takeFixesBack,
  writeSuggestion,
} from '../../editor/acts/fix.ts'
import { selectRange } from '../../editor/acts/selectRange.ts'
import { isShown, type OpenIssue } from '../../editor/checking.ts'
import { type OpenDesk, useOpenDesk } from '../../editor/useDesk.ts'
import { useSession } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { notify } from '../../ui/toasts.tsx'
import { keyOf, useIssueView } from './view.ts'

/** What can be done about issues, from the panel, the menu in the text and by keys. */
export interface IssueActs {
  goTo(issue: OpenIssue): void
  fix(issue: OpenIssue): Promise<void>
  /** Fixes every issue of the same kind in its edition. */
  fixAlike(issue: OpenIssue): Promise<void>
  /** Fixes what has a safe fix in an edition. */
  fixAll(language: Language): Promise<void>
  /** Writes a suggestion. */
  take(issue: OpenIssue, text: string): Promise<void>
  beginWaiving(issue: OpenIssue): void
  waive(issue: OpenIssue, reason: string): Promise<void>
  withdraw(waiver: string): Promise<void>
  addWord(word: string): Promise<void>
  /** Switches a check off for the library; `name` is what a person calls it. */
  switchOff(check: string, name: string): Promise<void>
}

/** The issues of an edition that are of one kind and have a safe fix. */
export function alike({ checking }: OpenDesk, { language, code }: OpenIssue): OpenIssue[] {
  return checking.open(language).filter((each) => each.code === code && isFixable(each))
}

/** The issues of an edition that have a safe fix. */
export function fixable({ checking }: OpenDesk, language: Language): OpenIssue[] {
  return checking.open(language).filter((each) => isShown(each) && isFixable(each))
}

/** The acts on the open desk. */
export function useIssueActs(): IssueActs {
  const open = useOpenDesk()
  const t = useText()
  const errorText = useErrorText()
  return useMemo(() => makeActs(open, t, errorText), [open, t, errorText])
}

function makeActs(
  open: OpenDesk,
  t: ReturnType<typeof useText>,
  errorText: ReturnType<typeof useErrorText>,
): IssueActs {
  const { desk, checking } = open
  const failed = ({ error, detail }: { readonly error: string; readonly detail?: string }) =>
    notify({ kind: 'error', text: errorText(error, detail) })
  /** The same issue once what was typed last is checked. */
  const asItIs = async (issue: OpenIssue) => {
    await checking.idle()
    return checking.of(issue.language, issue.id).find((each) => keyOf(each) === keyOf(issue))
  }
  const tell = (language: Language, fixed: FixedIssues) => {
    const { made, waiting } = fixed
    if (made === 0) return notify({ text: t('checks.fixed.none') })
    const column = desk.columns.get(language)
    const run = () => {
      if (column) takeFixesBack(column, fixed)
    }
    const name = t(`language.${language}`)
    notify({
      text: t('checks.fixed', { count: made, waiting, language: name }),
      act: { label: t('checks.undo'), run },
    })
  }
  const set = async (check: string, isOn: boolean) => {
    const present = checking.ways?.settings.checks[check] ?? {}
    return main.call.checks.setSettings({ checks: { [check]: { ...present, isOn } } })
  }
  return {
    goTo: (issue) => {
      const { columns } = useSession.getState()
      const [from, to] = issue.target ?? [0, 0]
      useIssueView.setState({ present: { key: keyOf(issue), from, to } })
      const select = () => selectRange(desk, issue.language, issue.id, from, to)
      if (columns.includes(issue.language)) return select()
      useSession.setState({ columns: [...columns, issue.language] })
      // The column has to be there before anything in it can be shown.
      requestAnimationFrame(() => requestAnimationFrame(select))
    },
    fix: async (issue) => {
      const now = await asItIs(issue)
      if (fixIssues(desk, issue.language, now ? [now] : []).made === 0)
        notify({ text: t('checks.fixed.none') })
    },
    fixAlike: async (issue) => {
      await checking.idle()
      tell(issue.language, fixIssues(desk, issue.language, alike(open, issue)))
    },
    fixAll: async (language) => {
      await checking.idle()
      tell(language, fixIssues(desk, language, fixable(open, language)))
    },
    take: async (issue, text) => {
      const now = await asItIs(issue)
      if (!now || !writeSuggestion(desk, now, text)) notify({ text: t('checks.fixed.none') })
    },
    beginWaiving: (issue) => {
      const [from, to] = issue.target ?? [0, 0]
      useSession.setState({ panel: 'checks', panelOpen: true })
      useIssueView.setState({ waiving: keyOf(issue), present: { key: keyOf(issue), from, to } })
    },
    waive: async ({ language, id: segment, check, code, about }, reason) => {
      await desk.journal.flush()
      const { article } = desk
      const answer = await main.call.editions.waive({
        article,
        language,
        segment,
        check,
        code,
        about,
        reason,
      })
      if (answer.ok) open.setWaivers([...checking.waivers, answer.value])
      else failed(answer)
    },
    withdraw: async (waiver) => {
      const answer = await main.call.editions.unwaive({ waiver })
      if (answer.ok) open.setWaivers(checking.waivers.filter(({ id }) => id !== waiver))
      else failed(answer)
    },
    addWord: async (word) => {
      const answer = await main.call.dictionary.add({ word })
      if (!answer.ok) return failed(answer)
      const run = () => void main.call.dictionary.remove({ word })
      notify({ text: t('checks.word.added', { word }), act: { label: t('checks.undo'), run } })
    },
    switchOff: async (check, name) => {
      const before = checking.ways?.settings.checks[check] ?? {}
      const answer = await set(check, false)
      if (!answer.ok) return failed(answer)
      const run = () => void main.call.checks.setSettings({ checks: { [check]: before } })
      notify({
        text: t('checks.switchedOff', { check: name }),
        act: { label: t('checks.undo'), run },
      })
    },
  }
}
