import type { TranslationUnit } from '../../../shared/matching/match.ts'
import type { UnitGroup } from '../../../shared/matching/units.ts'

/** The unit of a group that stays unless someone chooses another: the one used most, else the newest. */
export function bestOf({ units }: UnitGroup): TranslationUnit | undefined {
  return [...units].sort((a, b) => b.uses - a.uses || (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))[0]
}

/** All of a group but one. */
export function othersOf({ units }: UnitGroup, kept: TranslationUnit): TranslationUnit[] {
  return units.filter(({ id }) => id !== kept.id)
}
