import type { ConversionSettings } from '../../../../shared/ipc/domains/conversion.ts'
import type { FormPair } from '../../../../shared/script/matcher.ts'

/** A word that comes along, as the house has it: its own form where it was corrected, and whether it is wanted. */
export interface GivenWord {
  readonly starter: FormPair
  readonly own: FormPair | null
  readonly wanted: boolean
}

/** The regional words of the library's region, those that come along and those that are the house's alone. */
export function linesFor({ vocabulary, starter, region }: ConversionSettings): {
  readonly given: readonly GivenWord[]
  readonly added: readonly FormPair[]
} {
  const isHere = (pair: FormPair) => (pair.region ?? region) === region
  const own = vocabulary.own.filter(isHere)
  const left = new Set(vocabulary.without.filter(isHere).map(({ hans }) => hans))
  const given = starter.filter(isHere).map((pair) => ({
    starter: pair,
    own: own.find(({ hans }) => hans === pair.hans) ?? null,
    wanted: !left.has(pair.hans),
  }))
  const known = new Set(given.map((line) => line.starter.hans))
  return { given, added: own.filter(({ hans }) => !known.has(hans)).toReversed() }
}
