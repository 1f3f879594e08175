import type { CheckSpec } from '../spec.ts'
import { emphasisSpec, workTitleSpec } from './emphasisSpec.ts'
import { endMarkSpec } from './endMarkSpec.ts'
import { lengthSpec } from './lengthSpec.ts'
import { linkOrderSpec, linksSpec } from './linksSpec.ts'
import { quotationSpec } from './quotationSpec.ts'
import { extraTextSpec, fuzzyUneditedSpec, notesSpec, staleSpec } from './standingSpecs.ts'

/** What the catalogue shows of the checks of the shape of the text beside its source. */
export const structureSpecs: readonly CheckSpec[] = [
  staleSpec,
  fuzzyUneditedSpec,
  extraTextSpec,
  linksSpec,
  linkOrderSpec,
  notesSpec,
  emphasisSpec,
  workTitleSpec,
  endMarkSpec,
  quotationSpec,
  lengthSpec,
]
