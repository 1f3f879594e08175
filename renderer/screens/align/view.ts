/** How the rows of an alignment are ordered. */
export type Order = 'text' | 'doubtful'

/** What stands in the list: a bead (perhaps only for the context of a doubtful one), or what parts stretches of them. */
export type Item =
  | { readonly kind: 'bead'; readonly at: number; readonly context: boolean }
  | { readonly kind: 'gap'; readonly from: number; readonly count: number }
  | { readonly kind: 'rest' }

/**
 * The rows in the order in which they are shown. Doubtful first: the marked ones with their neighbours, then the
 * rest; each stands once.
 */
export function itemsOf(marks: readonly boolean[], order: Order): Item[] {
  const bead = (at: number, context: boolean): Item => ({ kind: 'bead', at, context })
  if (order === 'text' || !marks.includes(true)) return marks.map((_, at) => bead(at, false))
  const near = (at: number) => marks[at] || marks[at - 1] || marks[at + 1]
  const first: Item[] = []
  const rest: Item[] = []
  let last = -1
  for (const [at, marked] of marks.entries()) {
    if (!near(at)) {
      rest.push(bead(at, false))
      continue
    }
    if (at > last + 1) first.push({ kind: 'gap', from: last + 1, count: at - last - 1 })
    first.push(bead(at, !marked))
    last = at
  }
  return rest.length === 0 ? first : [...first, { kind: 'rest' }, ...rest]
}

/** The nearest marked row after `at`, or before it, going round at the end; null where there is none. */
export function nextMarked(isMarked: (at: number) => boolean, count: number, at: number, step: 1 | -1) {
  for (let far = 1; far <= count; far++) {
    const place = (at + step * far + count * 2) % count
    if (isMarked(place)) return place
  }
  return null
}
