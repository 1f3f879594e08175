import type { CheckSpec } from '../spec.ts'
import { mainlandWordSpec } from './mainlandWordSpec.ts'
import { quoteStyleSpec } from './quoteStyleSpec.ts'
import { samePartSpec } from './samePartSpec.ts'
import { simplifiedInHantSpec } from './simplifiedInHantSpec.ts'
import { traditionalInHansSpec } from './traditionalInHansSpec.ts'

/** What the catalogue shows of the checks of the two Chinese scripts. */
export const scriptSpecs: readonly CheckSpec[] = [
  simplifiedInHantSpec,
  traditionalInHansSpec,
  samePartSpec,
  quoteStyleSpec,
  mainlandWordSpec,
]
