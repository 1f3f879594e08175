import { foldHan } from '../../../script/fold.ts'
import { keyOf } from './latinNames.ts'

/** A Chinese rendering of a name as renderings are compared. */
export function foldedName(han: string): string {
  return foldHan(han).replace(/[•・‧∙⋅]/gu, '·')
}

/** Whether two Latin spellings are of one name, one of them likely by mistake: a letter or two differ, not an ending. */
export function isNearSpelling(one: string, other: string): boolean {
  const [a, b] = [keyOf(one), keyOf(other)]
  if (a === b || a.startsWith(b) || b.startsWith(a) || a.charAt(0) !== b.charAt(0)) return false
  const length = Math.min(a.length, b.length)
  if (length < 4 || Math.max(a.length, b.length) > 40) return false
  const apart = distance(a, b)
  return apart <= (length >= 8 ? 2 : 1)
}

/** Edits between two words, neighbours that change places as one: optimal string alignment. */
function distance(a: string, b: string): number {
  let [older, old]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1)
      let cost = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (same ? 0 : 1))
      const isTurned =
        i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)
      if (isTurned) cost = Math.min(cost, (older[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    older = old
    old = row
  }
  return old[b.length] ?? 0
}
