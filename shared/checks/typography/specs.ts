import type { CheckSpec } from '../spec.ts'
import { characterSpecs } from './specs/characters.ts'
import { dashSpecs } from './specs/dashes.ts'
import { englishSpecs } from './specs/english.ts'
import { numeralSpecs } from './specs/numerals.ts'
import { pairSpecs } from './specs/pairs.ts'
import { spaceSpecs } from './specs/spaces.ts'
import { stopSpecs } from './specs/stops.ts'
import { widthSpecs } from './specs/widths.ts'

/** What the catalogue shows of the rules of marks and spaces. */
export const typographySpecs: readonly CheckSpec[] = [
  pairSpecs,
  stopSpecs,
  dashSpecs,
  widthSpecs,
  spaceSpecs,
  numeralSpecs,
  characterSpecs,
  englishSpecs,
].flatMap((family): CheckSpec[] => Object.values(family))
