import type { TermsPlanCounts } from '../../../../shared/ipc/domains/termAnswers.ts'
import type { PlannedEntry } from '../../../../shared/termbase/merge.ts'

/** What becomes of a row of a file of terms. */
export type RowAct = 'skip' | 'add' | 'merge' | 'replace'

/** Decisions on single rows, by their number; without one a row goes the way of its kind. */
export type Decisions = ReadonlyMap<number, { readonly act: RowAct; readonly what: PlannedEntry['what'] }>

/** What can be done with a row. */
export function actsFor({ what, existing }: Pick<PlannedEntry, 'what' | 'existing'>): readonly RowAct[] {
  if (what === 'new') return ['add', 'skip']
  if (what === 'same') return ['skip']
  return existing ? ['skip', 'add', 'merge', 'replace'] : ['skip', 'add']
}

/** What becomes of a row on which nobody decided. */
export function usualAct(what: PlannedEntry['what'], conflicts: RowAct): RowAct {
  switch (what) {
    case 'new':
      return 'add'
    case 'same':
      return 'skip'
    case 'merge':
      return 'merge'
    case 'conflict':
      return conflicts
  }
}

/** How many entries the file would change as it is decided. */
export function changesOf(counts: TermsPlanCounts, decisions: Decisions, conflicts: RowAct): number {
  let sum = counts.new + counts.merge + (conflicts === 'skip' ? 0 : counts.conflict)
  for (const { act, what } of decisions.values()) {
    const usual = usualAct(what, conflicts)
    if (usual !== 'skip' && act === 'skip') sum--
    if (usual === 'skip' && act !== 'skip') sum++
  }
  return sum
}
