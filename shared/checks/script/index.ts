import type { Check } from '../spec.ts'
import { mainlandWord } from './mainlandWord.ts'
import { quoteStyle } from './quoteStyle.ts'
import { samePart } from './samePart.ts'
import { simplifiedInHant } from './simplifiedInHant.ts'
import { traditionalInHans } from './traditionalInHans.ts'

/** The checks of the two Chinese scripts, in the order in which issues are shown. */
export const scriptChecks: readonly Check[] = [
  simplifiedInHant,
  traditionalInHans,
  samePart,
  quoteStyle,
  mainlandWord,
]
