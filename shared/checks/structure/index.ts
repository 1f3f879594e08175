import type { Check } from '../spec.ts'
import { emphasis, workTitle } from './emphasis.ts'
import { endMark } from './endMark.ts'
import { length } from './length.ts'
import { linkOrder, links } from './links.ts'
import { notes } from './notes.ts'
import { quotation } from './quotation.ts'
import { extraText, fuzzyUnedited, stale } from './standing.ts'

/** The checks of the shape of the text beside its source, in the order in which issues are shown. */
export const structureChecks: readonly Check[] = [
  stale,
  fuzzyUnedited,
  extraText,
  links,
  linkOrder,
  notes,
  emphasis,
  workTitle,
  endMark,
  quotation,
  length,
]
