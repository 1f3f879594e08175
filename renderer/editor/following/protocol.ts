import type { ConversionWays } from '../../../shared/ipc/domains/conversion.ts'
import type { Han } from '../../../shared/locale.ts'
import type { Spot } from '../../../shared/script/conversion.ts'
import type { QuoteState } from '../../../shared/script/quotes.ts'

/** How a text is converted: the library's ways, and into which script. */
export type Ways = Omit<ConversionWays, 'words'>

/** Inline content as JSON, with the quotations that it stands in. */
export interface Sent {
  readonly content: unknown
  readonly quotes: QuoteState
}

/** A segment to be converted; `before` is what its source was, where that has to be converted too. */
export interface Wanted {
  readonly segment: string
  readonly now: Sent
  readonly before: Sent | null
}

/** Segments to be converted for the edition that follows. */
export interface FollowRequest {
  readonly to: Han
  readonly items: readonly Wanted[]
}

/** What became of a segment: content JSON, places of doubt (offsets in the segments), and what it depended on. */
export interface Given {
  readonly segment: string
  readonly next: unknown
  readonly by: string
  readonly spots: readonly Spot[]
  readonly gave: unknown
}
