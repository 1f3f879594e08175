import type { TokenKind } from './tokens.ts'

/**
 * The weights of the log-linear model. They were fitted by conditional maximum likelihood, as in a conditional
 * random field, on hand-aligned novels, a magazine and an academic text, so that posteriors are probabilities;
 * README.md tells how they carry over to texts that were not fitted. What was fitted near 0 is left out,
 * and marks weigh 0.7 of what was fitted: texts differ in their use, and on texts left out of the fit this is better.
 */
export const worth: Readonly<Record<'english' | 'chinese', Readonly<Record<TokenKind, number>>>> = {
  english: { word: 0.399, common: 0.214, name: 0.221, part: 0, value: 1.146 },
  chinese: { word: 0.114, common: 0.004, name: 0, part: 0.15, value: 0 },
}

/** What else bears on a bead. */
export const weight = {
  variance: 1.334,
  difference: 0.328,
  /** Both sides end with the same mark, which is no full stop. */
  sameEnding: 1.775,
  otherEnding: 0.137,
  /** Only one side begins, or ends, with a quotation mark. */
  opening: 0.211,
  closing: 1.252,
  /** What each mark too many costs, and how many are counted: as in `marks.ts`. */
  marks: [
    { each: 0.151, most: 3 },
    { each: 1.248, most: 3 },
    { each: 0.883, most: 4 },
    { each: 0.501, most: 3 },
    { each: 1.284, most: 3 },
    { each: 0.201, most: 5 },
  ],
} as const

/** Log weights of beads, by their sentences of the source (rows, from 1) and the target (columns, from 1). */
const shapeWeights: readonly (readonly number[])[] = [
  [-1.32, -3.84, -6.14, -8.36, -11.2, -12.5],
  [-4.83, -7.48, -9.65, -12.2, -14],
  [-7.53, -9.19, -11.9, -14.7],
  [-9.5, -12, -15],
  [-11.5, -13.7],
  [-13],
]

/** A sentence that the target leaves out, one that it adds, and each further one in a row. */
const [leftOut, added, further] = [-6.5, -8, -3]

/** The log weight of a step: translators split sentences more often than they join them. */
export function shapeWeight(source: number, target: number): number {
  if (target === 0) return leftOut + (source - 1) * further
  if (source === 0) return added + (target - 1) * further
  return shapeWeights[source - 1]?.[target - 1] ?? -15
}

/** Each sentence after the end of the other side: translations that stop are everyday. */
export const unfinished = -3
