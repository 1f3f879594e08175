/** The id of a row's element. */
export function rowId(at: number): string {
  return `bead-${at}`
}
