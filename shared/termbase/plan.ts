import type { EntryId } from '../ids.ts'
import type { TermEntry } from './entry.ts'
import { termKey } from './key.ts'
import {
  isSameEntry,
  type MergeReason,
  mergeEntries,
  type PlannedEntry,
  type ReadEntry,
  relationOf,
} from './merge.ts'

/** What is done with a planned entry. */
export type PlanAct = 'skip' | 'add' | 'merge' | 'replace'

/** Entries to be put, and what was done with how many. */
export interface AppliedPlan {
  readonly entries: readonly TermEntry[]
  readonly added: number
  readonly merged: number
  readonly replaced: number
  readonly skipped: number
}

/** Entries by their terms, so that those that a new one may meet are found at once. */
interface TermIndex {
  readonly byId: Map<EntryId, TermEntry>
  readonly byKey: Map<string, EntryId[]>
}

/** Says of each entry of a file what it would be to a termbase; entries may also meet others further up. */
export function planTerms(termbase: readonly TermEntry[], read: readonly ReadEntry[]): PlannedEntry[] {
  const index = indexTerms(termbase)
  return read.map(({ line, entry }, row) => {
    const planned = { row, line, entry, ...meeting(index, entry) }
    if (planned.what === 'new') addToIndex(index, entry)
    return planned
  })
}

/** Does what was decided: `act` gives what becomes of each entry; `newId` names those that are added beside. */
export function applyPlan(
  termbase: readonly TermEntry[],
  plan: readonly PlannedEntry[],
  act: (planned: PlannedEntry) => PlanAct,
  newId: () => EntryId,
): AppliedPlan {
  const current = new Map(termbase.map((entry) => [entry.id, entry]))
  const changed = new Set<EntryId>()
  const counts = { added: 0, merged: 0, replaced: 0, skipped: 0 }
  const set = (entry: TermEntry): void => {
    current.set(entry.id, entry)
    changed.add(entry.id)
  }
  for (const planned of plan) {
    const { entry } = planned
    const decided = act(planned)
    const there = planned.existing === null ? undefined : current.get(planned.existing.id)
    if (decided === 'skip') counts.skipped++
    else if (decided === 'add' || there === undefined) {
      set(current.has(entry.id) ? { ...entry, id: newId() } : entry)
      counts.added++
    } else if (decided === 'merge') {
      const merged = mergeEntries(there, entry)
      if (!isSameEntry(merged, there)) set(merged)
      counts.merged++
    } else {
      set({ ...there, ...entry, id: there.id })
      counts.replaced++
    }
  }
  return { entries: [...changed].flatMap((id) => current.get(id) ?? []), ...counts }
}

/** What is done with an entry where nobody decides otherwise. */
export function usualAct({ what }: PlannedEntry, conflicts: PlanAct): PlanAct {
  if (what === 'conflict') return conflicts
  return what === 'new' ? 'add' : what === 'merge' ? 'merge' : 'skip'
}

/** Files entries under their terms. */
function indexTerms(entries: readonly TermEntry[]): TermIndex {
  const index: TermIndex = { byId: new Map(), byKey: new Map() }
  for (const entry of entries) addToIndex(index, entry)
  return index
}

/** The entries that have a term in common with one, itself left out. */
function entriesLike({ byId, byKey }: TermIndex, entry: TermEntry): TermEntry[] {
  const ids = new Set(entry.terms.flatMap((term) => byKey.get(termKey(term)) ?? []))
  ids.delete(entry.id)
  return [...ids].flatMap((id) => byId.get(id) ?? [])
}

function addToIndex({ byId, byKey }: TermIndex, entry: TermEntry): void {
  byId.set(entry.id, entry)
  for (const key of new Set(entry.terms.map(termKey))) {
    const known = byKey.get(key)
    if (known) known.push(entry.id)
    else byKey.set(key, [entry.id])
  }
}

type Meeting = Pick<PlannedEntry, 'what' | 'reason' | 'existing' | 'others' | 'merged'>

function meeting(index: TermIndex, entry: TermEntry): Meeting {
  const named = index.byId.get(entry.id)
  if (named) return met(entry, named, 'sameId', [])
  const related = entriesLike(index, entry).flatMap((other) => {
    const relation = relationOf(other, entry)
    return relation === null ? [] : [{ other, relation }]
  })
  const same = related.filter(({ relation }) => relation === 'sameTerms' || relation === 'onlyLanguage')
  // Two languages settle what one leaves open.
  const sure = same.filter(({ relation }) => relation === 'sameTerms')
  const [first, ...more] = sure.length > 0 ? sure : same
  const quarrel = related.find(({ relation }) => relation === 'status')
  if (quarrel && sure.length === 0) return met(entry, quarrel.other, 'status', [])
  if (first) {
    const others = more.map(({ other }) => other.id)
    return met(entry, first.other, others.length > 0 ? 'several' : first.relation, others)
  }
  const [one, ...rest] = related
  if (!one) return { what: 'new', reason: null, existing: null, others: [], merged: null }
  return met(
    entry,
    one.other,
    one.relation,
    rest.map(({ other }) => other.id),
  )
}

const conflicting: readonly MergeReason[] = ['otherTranslation', 'status', 'several']

function met(
  entry: TermEntry,
  existing: TermEntry,
  reason: MergeReason,
  others: readonly EntryId[],
): Meeting {
  const merged = mergeEntries(existing, entry)
  const conflict = conflicting.includes(reason)
  if (reason !== 'status' && isSameEntry(merged, existing)) {
    return { what: 'same', reason, existing, others, merged: existing }
  }
  return { what: conflict ? 'conflict' : 'merge', reason, existing, others, merged }
}
