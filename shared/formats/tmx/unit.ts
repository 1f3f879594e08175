/** One language of a unit of TMX: its tag as the file has it, and its text without inline codes. */
export interface TmxText {
  readonly lang: string
  readonly text: string
}

/** A unit (`tu`) as it stands in a file. */
export interface TmxUnit {
  /** The line on which it begins, from 1. */
  readonly line: number
  /** The language that it was translated from, '*all*' for any, '' where nobody says. */
  readonly sourceLang: string
  readonly texts: readonly TmxText[]
  /** Who wrote it last, and when (ISO 8601), as far as the file says. */
  readonly by: string
  readonly at: string
  readonly usageCount: number
  /** The first text of each kind of property. */
  readonly props: ReadonlyMap<string, string>
  /** How many inline codes were left out. */
  readonly codes: number
}

/** Our own properties: neighbours' source texts, how the pair came, and that it stands before it without codes. */
export const ownProps = {
  before: 'x-before',
  after: 'x-after',
  origin: 'x-origin',
  twin: 'x-twin',
} as const

/** The name by which our files say whose they are. */
export const ownTool = 'Duizhao'
