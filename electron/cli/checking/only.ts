import { specOf, specs } from '../../../shared/checks/catalogue.ts'
import type { Check } from '../../../shared/checks/spec.ts'
import { ok } from '../../../shared/result.ts'
import { type Ended, stop } from '../command.ts'

/** The checks that are asked for, by their ids; undefined for all that are on. */
export type Only = ReadonlySet<string> | undefined

/** What the ids of a library's own rules begin with; which there are, only the library knows. */
const ofHouse = 'house.'

/** Reads a list of checks: `numbers,quotes,house.our-rule`. */
export function only(list: string | undefined): Ended<Only> {
  if (list === undefined) return ok(undefined)
  const chosen = new Set<string>()
  for (const name of list.split(',').map((each) => each.trim())) {
    if (specOf(name) === null && !name.startsWith(ofHouse)) {
      const ids = specs.map(({ id }) => id).join(', ')
      return stop(`There is no check "${name}". Checks: ${ids}; and the library's own rules: house.NAME.`)
    }
    chosen.add(name)
  }
  return ok(chosen)
}

/** The checks that are asked for, where all of them are among those that there are. */
export function foundAmong(chosen: Only, list: readonly Pick<Check, 'spec'>[]): Ended<Only> {
  const ids = new Set(list.map(({ spec }) => spec.id))
  const missing = [...(chosen ?? [])].find((id) => !ids.has(id))
  if (missing === undefined) return ok(chosen)
  const rules = [...ids].filter((id) => id.startsWith(ofHouse))
  return stop(
    rules.length === 0
      ? `There is no rule "${missing}" without a library that has it: name it with --library.`
      : `The library has no rule "${missing}". Its rules: ${rules.join(', ')}.`,
  )
}
