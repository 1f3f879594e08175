import { useMemo, useRef } from 'react'
import { defaultSettings } from '../../../shared/checks/settings.ts'
import { textOf } from '../../../shared/document/segment.ts'
import type { GateReason } from '../../../shared/ipc/answers.ts'
import type { Language } from '../../../shared/locale.ts'
import { isShown, type OpenIssue } from '../../editor/checking.ts'
import { useDeskRest, useOpenDesk } from '../../editor/useDesk.ts'

/** Issues that do not stand in the way of approving an edition, but that a reviewer reads. */
export function useNotices(language: Language): readonly GateReason[] {
  const { desk, checking } = useOpenDesk()
  useDeskRest('checked', 'structure')
  const gate = checking.ways?.settings.gateSeverities ?? defaultSettings.gateSeverities
  const issues = checking.open(language).filter((issue) => isShown(issue) && !gate.includes(issue.severity))
  const same = useSame(issues)
  return useMemo(
    () =>
      same.map((issue) => {
        const node = desk.segment(language, issue.id)
        return { kind: 'issue', segment: issue.id, text: node ? textOf(node) : '', issue }
      }),
    [same, desk, language],
  )
}

/** The same list as long as it has the same issues, so that nothing is drawn anew for it. */
function useSame(issues: readonly OpenIssue[]): readonly OpenIssue[] {
  const last = useRef(issues)
  const isSame =
    last.current.length === issues.length && issues.every((issue, at) => issue === last.current[at])
  if (!isSame) last.current = issues
  return last.current
}
