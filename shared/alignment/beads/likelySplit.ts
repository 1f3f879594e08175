/** Where all combinations of places would be too many, only so many sentences from each end are considered. */
const nearEnds = 12
/** What it costs to leave a text out of a part, in terms of the logarithm of a ratio of lengths. */
const leftOut = 1.2

/**
 * Where a bead is most likely to be parted: how many sentences of each text go with the first part, so that the
 * lengths agree best. `lengths` are those of each text's sentences, in units that make the texts equally long;
 * null where there is nothing to part.
 */
export function likelySplit(lengths: readonly (readonly number[])[]): number[] | null {
  let best: { readonly heads: number[]; readonly cost: number } | null = null
  for (const heads of places(lengths.map((side) => side.length))) {
    const parts = lengths.map((side, at): readonly [number, number] => {
      const first = sum(side.slice(0, heads[at]))
      return [first, sum(side) - first]
    })
    const taken = heads.reduce((all, head) => all + head, 0)
    const total = lengths.reduce((all, side) => all + side.length, 0)
    if (taken === 0 || taken === total) continue
    const cost = difference(parts.map(([first]) => first)) + difference(parts.map(([, second]) => second))
    if (best === null || cost < best.cost - 1e-9) best = { heads, cost }
  }
  return best?.heads ?? null
}

/** How badly the lengths of texts agree that are to say the same. */
function difference(lengths: readonly number[]): number {
  const longest = Math.max(...lengths)
  return lengths.reduce(
    (cost, length) => cost + (length === 0 ? leftOut : Math.log((longest + 8) / (length + 8))),
    0,
  )
}

function* places(counts: readonly number[]): Generator<number[]> {
  const [count, ...rest] = counts
  if (count === undefined) {
    yield []
    return
  }
  for (let head = 0; head <= count; head++) {
    if (head > nearEnds && head < count - nearEnds) continue
    for (const others of places(rest)) yield [head, ...others]
  }
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((all, length) => all + length, 0)
}
