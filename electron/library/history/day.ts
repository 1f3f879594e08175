/** The day of a time where this computer stands, YYYY-MM-DD: work is told by days as people have them. */
export function dayOf(time: string | number): string {
  return new Date(time).toLocaleDateString('sv')
}
