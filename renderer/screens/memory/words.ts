import type { TranslationUnit } from '../../../shared/matching/match.ts'
import { isTextKey } from '../../text/texts.ts'
import { useText } from '../../text/useText.ts'

/** Origins of units in the order in which they are offered as filters. */
export const origins = [
  'typed',
  'exact',
  'context',
  'fuzzy',
  'propagated',
  'converted',
  'machine',
  'aligned',
  'imported',
] as const

/** The words for how a unit came; an origin that nobody knows stands as it is. */
export function useOriginWords(): (origin: string) => string {
  const t = useText()
  return (origin) => {
    const key = `memory.origin.${origin}`
    return isTextKey(key) ? t(key) : origin
  }
}

/** Who made a unit, as it is shown. */
export function personOf({ by }: TranslationUnit): string {
  return by === '' ? '–' : by
}

/** The day of a unit. */
export function dayOf({ at }: TranslationUnit): string {
  return at.slice(0, 10)
}
