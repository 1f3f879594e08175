import type { Check } from '../spec.ts'
import { characterRules } from './characters.ts'
import { dashRules } from './dashes.ts'
import { englishRules } from './english.ts'
import { numeralRules } from './numerals.ts'
import { pairRules } from './pairs.ts'
import { spaceRules } from './spaces.ts'
import { stopRules } from './stops.ts'
import { widthRules } from './widths.ts'

/** The rules of marks and spaces, in the order in which issues are shown. */
export const typographyChecks: readonly Check[] = [
  ...pairRules,
  ...stopRules,
  ...dashRules,
  ...widthRules,
  ...spaceRules,
  ...numeralRules,
  ...characterRules,
  ...englishRules,
]
