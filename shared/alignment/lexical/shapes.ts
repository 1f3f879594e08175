/** The longest side that a bead has. */
export const longestSide = 6
/** A bead takes at most so many sentences of both sides together. */
const largest = 7
/** Stretches that one side lacks, in sentences; the search finds longer ones in pieces. */
const gaps = [1, 2, 4, 8]

/** A kind of step: how many sentences of the rows and of the columns it takes. */
export interface Shape {
  readonly rows: number
  readonly columns: number
}

/** The steps of the search. Those with an empty side stand for as many beads of one sentence. */
export const shapes: readonly Shape[] = [
  ...Array.from({ length: largest - 1 }, (_, at) => at + 2).flatMap((all) =>
    Array.from({ length: all - 1 }, (_, at) => ({ rows: at + 1, columns: all - at - 1 })),
  ),
  ...gaps.flatMap((count) => [
    { rows: count, columns: 0 },
    { rows: 0, columns: count },
  ]),
]
