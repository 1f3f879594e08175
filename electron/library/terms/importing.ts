import type { EntryId } from '../../../shared/ids.ts'
import type { TermsImported } from '../../../shared/ipc/domains/termAnswers.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { PlannedEntry, ReadEntry } from '../../../shared/termbase/merge.ts'
import { applyPlan, type PlanAct, planTerms, usualAct } from '../../../shared/termbase/plan.ts'
import type { Library } from '../library.ts'
import { entries, putEntries, termbaseOf } from './termbase.ts'

/** What a file would change, and the state of the termbase for which that holds. */
export interface ImportPlan {
  readonly mark: string
  readonly plan: readonly PlannedEntry[]
}

/** What is decided about a plan: what becomes of conflicts, and of single rows. */
export interface PlanDecisions {
  readonly conflicts: PlanAct
  readonly decisions: readonly { readonly row: number; readonly act: PlanAct }[]
}

/** Says what the entries of a file would change; nothing is written. */
export function planImport(library: Library, read: readonly ReadEntry[]): ImportPlan {
  return { mark: markOf(library), plan: planTerms(entries(library), read) }
}

/** Takes the entries of a file over as decided, all or none; not where the termbase changed since it was planned. */
export function commitImport(
  library: Library,
  read: readonly ReadEntry[],
  { conflicts, decisions }: PlanDecisions,
  mark: string,
): Result<TermsImported, 'changed'> {
  if (mark !== markOf(library)) return fail('changed')
  const termbase = entries(library)
  const decided = new Map(decisions.map(({ row, act }) => [row, act]))
  const { entries: changed, ...counts } = applyPlan(
    termbase,
    planTerms(termbase, read),
    (planned) => decided.get(planned.row) ?? usualAct(planned, conflicts),
    () => library.newId<EntryId>(),
  )
  putEntries(library, changed)
  return ok(counts)
}

function markOf(library: Library): string {
  return termbaseOf(library).version
}
