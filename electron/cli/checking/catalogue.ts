import { specs } from '../../../shared/checks/catalogue.ts'
import { ok } from '../../../shared/result.ts'
import type { Ended } from '../command.ts'
import { type Io, printJson } from '../io.ts'
import { foundAmong, type Only } from './only.ts'

/** Prints every check, or those asked for: what it finds, its weight and options, good and bad examples. */
export async function printCatalogue(io: Io, only: Only): Promise<Ended> {
  const known = foundAmong(
    only,
    specs.map((spec) => ({ spec })),
  )
  if (!known.ok) return known
  const shown = specs.filter(({ id }) => !only || only.has(id))
  if (io.json) await printJson(io, { checks: shown })
  else {
    for (const { id, group, severity, isOn, words } of shown) {
      const { name, about } = words.en
      await io.print(`${id}\t${group}\t${isOn ? severity : 'off'}\t${name}. ${about}\n`)
    }
  }
  return ok(0)
}
