import type { Han } from '../locale.ts'
import type { Region, Spelling } from './dictionary.ts'
import type { Exception } from './exception.ts'
import type { Shift } from './mapping.ts'
import type { EntryForms, FormPair } from './matcher.ts'
import type { QuoteState, QuoteStyle } from './quotes.ts'

/**
 * A character or word that could have become another one: UTF-16 offsets `from`–`to` in the text that was
 * converted, `start`–`end` in the result. `word` is the least stretch around it for which a decision holds
 * elsewhere too, `made` what became of it; `at` and `put` are where in them the source and the chosen form begin.
 */
export interface Spot {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly source: string
  readonly chosen: string
  readonly alternatives: readonly string[]
  readonly word: string
  readonly made: string
  readonly at: number
  readonly put: number
  /** Whether a phrase of the dictionary decided it, so that hardly anybody has to look. */
  readonly isSure: boolean
}

/** A converted text, the places in it that a person should look at, and where offsets differ from the source's. */
export interface Conversion {
  readonly text: string
  readonly spots: readonly Spot[]
  readonly shifts: readonly Shift[]
}

/** The library's own way of writing, applied last. */
interface HouseStyle {
  /** In place of this house's table for the region; each pair has equally many characters on both sides. */
  readonly variants?: readonly Spelling[]
  readonly quotes?: QuoteStyle
}

/**
 * Into which script and for whom. The lists are read once for each array: give the same array for the same list.
 * Exceptions of the level `article` are those of this article; of the level `occurrence` any may be in it.
 */
export interface ConversionOptions {
  readonly to: Han
  readonly region: Region
  readonly exceptions?: readonly Exception[]
  /** Entries of the termbase: their own forms win over the dictionary. */
  readonly terms?: readonly EntryForms[]
  /** Regional words, where the library wants them. */
  readonly vocabulary?: readonly FormPair[]
  readonly house?: HouseStyle
  /** The segment that the text is of, for decisions about single places. */
  readonly segment?: string
  /** Whether places that a phrase of the dictionary decided are reported too; where not, the open ones alone. */
  readonly spots?: 'open' | 'all'
  /** The quotations that the text stands in (see `quoteStates`). */
  readonly quotes?: QuoteState
}
