/**
 * Points that a unit's origin costs: taken from its score where offers are put in order, and where one is
 * inserted unseen. What a person wrote for this very text costs nothing, what was made by rule or machine more.
 */
const penalties: ReadonlyMap<string, number> = new Map([
  ['typed', 0],
  ['context', 0],
  ['exact', 0],
  ['propagated', 0],
  ['aligned', 1],
  ['converted', 1],
  ['fuzzy', 1],
  ['imported', 1],
  ['machine', 10],
])

/** What an origin costs that the table does not name. */
const unknownOrigin = 1

/** What it costs more that a unit's target stands in the other script of Chinese and has to be converted. */
export const otherScript = 1

/** The points that an origin costs. */
export function penaltyOf(origin: string): number {
  return penalties.get(origin) ?? unknownOrigin
}
