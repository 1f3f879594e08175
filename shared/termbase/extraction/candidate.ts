/** A pair of aligned texts, numbered from 0 in the order in which they are read. */
export interface TextPair {
  readonly en: string
  readonly han: string
}

/** A word or words of one side that may be a term: in which pairs it stands, and how much of a term it is. */
export interface SideCandidate {
  /** As it is mostly written. */
  readonly text: string
  readonly kind: 'name' | 'term'
  /** Numbers of the pairs that have it, ascending, each once. */
  readonly pairs: readonly number[]
  /** C-value or what stands for it; higher is more of a term. */
  readonly termhood: number
}

/** A proposed pair; a side is null where no counterpart was found for the other. */
export interface TermCandidate {
  readonly en: string | null
  readonly han: string | null
  readonly kind: 'name' | 'term'
  /** Pairs of texts that have both sides, or the one side. */
  readonly count: number
  /** 0 to 1: Dice's coefficient, raised where a lexicon agrees. */
  readonly pairing: number
  readonly score: number
  /** Numbers of some pairs in which it stands. */
  readonly examples: readonly number[]
}
