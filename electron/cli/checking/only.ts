import { type CheckId, checkIds } from '../../../shared/checks/check.ts'
import { ok } from '../../../shared/result.ts'
import { type Ended, stop } from '../command.ts'

/** The checks that are asked for; undefined for all. */
export type Only = ReadonlySet<CheckId> | undefined

/** Reads a list of checks: `numbers,quotes`. */
export function only(list: string | undefined): Ended<Only> {
  if (list === undefined) return ok(undefined)
  const chosen = new Set<CheckId>()
  for (const name of list.split(',').map((each) => each.trim())) {
    const known = checkIds.find((id) => id === name)
    if (known === undefined) return stop(`There is no check "${name}". Checks: ${checkIds.join(', ')}.`)
    chosen.add(known)
  }
  return ok(chosen)
}
