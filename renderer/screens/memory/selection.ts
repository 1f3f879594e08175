import { useRef, useState } from 'react'
import type { UnitId } from '../../../shared/ids.ts'
import type { TranslationUnit } from '../../../shared/matching/match.ts'
import type { Fetch, Pages } from './pager.ts'

/** As many units as can be selected, and removed in one act. */
const most = 10_000
/** Rows fetched at a time for a selection that reaches beyond what is in view. */
const part = 500

/** Which row is worked on, and which units are selected beside it. */
export interface Selection {
  readonly active: number
  /** Units selected with Shift, Space or Ctrl; empty while only the active row counts. */
  readonly chosen: ReadonlyMap<UnitId, TranslationUnit>
  /** Works on another row: on it alone, on all from where the selection began, or leaving what is selected. */
  readonly goTo: (index: number, how?: 'alone' | 'extending' | 'keeping') => void
  readonly toggle: (index: number) => void
  readonly all: () => void
  readonly clear: () => void
}

const none: ReadonlyMap<UnitId, TranslationUnit> = new Map()

/** The selection in a list of units. `key` names the list: in another one nothing is selected. */
export function useSelection(
  key: string,
  pages: Pages<TranslationUnit>,
  fetch: Fetch<TranslationUnit>,
): Selection {
  const [held, hold] = useState({ key, active: 0, chosen: none })
  const anchor = useRef(0)
  const asked = useRef(0)
  const total = pages.total ?? 0
  const present = held.key === key ? held : { key, active: 0, chosen: none }
  const active = Math.max(0, Math.min(present.active, total - 1))
  const set = (next: { active?: number; chosen?: ReadonlyMap<UnitId, TranslationUnit> }) =>
    hold((before) => {
      const from = before.key === key ? before : { key, active: 0, chosen: none }
      return { ...from, ...next }
    })

  const select = async (from: number, to: number) => {
    const turn = ++asked.current
    const [first, last] =
      from <= to ? [from, Math.min(to, from + most - 1)] : [Math.max(to, from - most + 1), from]
    const rows: TranslationUnit[] = []
    for (let at = first; at <= last; ) {
      const known = pages.rowAt(at)
      if (known) {
        rows.push(known)
        at += 1
        continue
      }
      const answer = await fetch(at, Math.min(part, last - at + 1))
      if (turn !== asked.current || !answer.ok || answer.value.rows.length === 0) return
      rows.push(...answer.value.rows)
      at += answer.value.rows.length
    }
    if (turn === asked.current) set({ chosen: new Map(rows.map((unit) => [unit.id, unit])) })
  }
  return {
    active,
    chosen: present.chosen,
    goTo: (index, how = 'alone') => {
      asked.current += 1
      if (how !== 'extending') anchor.current = index
      set(how === 'alone' ? { active: index, chosen: none } : { active: index })
      if (how === 'extending') void select(anchor.current, index)
    },
    toggle: (index) => {
      const unit = pages.rowAt(index)
      if (!unit) return
      asked.current += 1
      anchor.current = index
      const chosen = new Map(present.chosen)
      const before = pages.rowAt(active)
      // A first Ctrl press adds to the row that was worked on.
      if (chosen.size === 0 && before && index !== active) chosen.set(before.id, before)
      if (!chosen.delete(unit.id)) chosen.set(unit.id, unit)
      set({ active: index, chosen })
    },
    all: () => void select(0, total - 1),
    clear: () => set({ chosen: none }),
  }
}
