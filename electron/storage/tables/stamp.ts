/** When (ISO 8601) and by whom a row was written. */
export interface Stamp {
  readonly at: string
  readonly by: string
}
