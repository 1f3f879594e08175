import { specOf, specs } from '../../../shared/checks/catalogue.ts'
import { ok } from '../../../shared/result.ts'
import { type Ended, stop } from '../command.ts'

/** The checks that are asked for, by their ids; undefined for all that are on. */
export type Only = ReadonlySet<string> | undefined

/** Reads a list of checks: `numbers,quotes`. */
export function only(list: string | undefined): Ended<Only> {
  if (list === undefined) return ok(undefined)
  const chosen = new Set<string>()
  for (const name of list.split(',').map((each) => each.trim())) {
    if (specOf(name) === null) {
      return stop(`There is no check "${name}". Checks: ${specs.map(({ id }) => id).join(', ')}.`)
    }
    chosen.add(name)
  }
  return ok(chosen)
}
