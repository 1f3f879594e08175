/** What happened on one day, the latest first. */
interface Day<T> {
  readonly day: string
  readonly at: string
  readonly items: readonly T[]
}

/** Things in the order of time as they are read: the latest day first, and of each day the latest first. */
export function byDay<T extends { readonly at: string }>(items: readonly T[]): Day<T>[] {
  const days = new Map<string, { at: string; items: T[] }>()
  for (const item of items.toReversed()) {
    const day = new Date(item.at).toLocaleDateString('sv')
    const known = days.get(day)
    if (known) known.items.push(item)
    else days.set(day, { at: item.at, items: [item] })
  }
  return [...days].map(([day, { at, items: some }]) => ({ day, at, items: some }))
}
