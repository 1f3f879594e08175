import { create } from 'zustand'
import type { Severity } from '../../../shared/checks/spec.ts'
import type { Language } from '../../../shared/locale.ts'
import type { OpenIssue } from '../../editor/checking.ts'

/** The issue that was gone to last, and where its text was selected then. */
interface Present {
  readonly key: string
  readonly from: number
  readonly to: number
}

/** What the panel of issues shows. */
export interface IssueView {
  /** One edition only; null for those whose columns are shown. */
  readonly edition: Language | null
  readonly hidden: ReadonlySet<Severity>
  readonly present: Present | null
  /** The issue for which a reason is asked. */
  readonly waiving: string | null
}

/** It outlives the panel, which is drawn only while its tab is shown. */
export const useIssueView = create<IssueView>(() => ({
  edition: null,
  hidden: new Set(),
  present: null,
  waiving: null,
}))

/** Shows the issues of a weight, or no longer. */
export function toggleSeverity(severity: Severity): void {
  useIssueView.setState(({ hidden }) => {
    const next = new Set(hidden)
    if (!next.delete(severity)) next.add(severity)
    return { hidden: next }
  })
}

/** Tells an issue from all others of its article. */
export function keyOf({ language, id, code, source, target, params }: OpenIssue): string {
  return `${language} ${id} ${code} ${source} ${target} ${JSON.stringify(params)}`
}
