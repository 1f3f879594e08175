/** A change: pieces `from` to before `to` of one text became `otherFrom` to before `otherTo` of the other. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly otherFrom: number
  readonly otherTo: number
}

/** Above so many pairs of pieces a text is first cut at pieces that stand in both once. */
const mostCells = 1_200_000

/**
 * The changes between two rows of pieces, in order and apart, by a longest common subsequence (R. Wagner, M. Fischer
 * 1974) that prefers pieces of weight; rows too long for that are first held together by the pieces that stand in
 * each of them once (B. Cohen's patience diff).
 */
export function editsOf(one: readonly string[], other: readonly string[]): Edit[] {
  const numbers = new Map<string, number>()
  const numbered = (texts: readonly string[]): Int32Array =>
    Int32Array.from(texts, (text) => {
      const known = numbers.get(text) ?? numbers.size
      numbers.set(text, known)
      return known
    })
  const [a, b] = [numbered(one), numbered(other)]
  const weights = new Uint8Array(numbers.size)
  for (const [text, number] of numbers) weights[number] = weightOf(text)
  return between(a, b, weights, { from: 0, to: a.length, otherFrom: 0, otherTo: b.length })
}

/** Sameness of words tells more than that of marks and white space. */
function weightOf(text: string): number {
  if (/^\s/u.test(text)) return 1
  return /^[\p{L}\p{N}]/u.test(text) ? 4 : 2
}

function between(a: Int32Array, b: Int32Array, weights: Uint8Array, whole: Edit): Edit[] {
  let { from, to, otherFrom, otherTo } = whole
  while (from < to && otherFrom < otherTo && a[from] === b[otherFrom]) {
    from++
    otherFrom++
  }
  while (to > from && otherTo > otherFrom && a[to - 1] === b[otherTo - 1]) {
    to--
    otherTo--
  }
  const edit = { from, to, otherFrom, otherTo }
  if (from === to && otherFrom === otherTo) return []
  if (from === to || otherFrom === otherTo) return [edit]
  if ((to - from) * (otherTo - otherFrom) <= mostCells) return bySubsequence(a, b, weights, edit)
  const anchors = anchorsOf(a, b, edit)
  if (anchors.length === 0) return [edit]
  const edits: Edit[] = []
  let last = { at: from, otherAt: otherFrom }
  for (const [at, otherAt] of [...anchors, [to, otherTo] as const]) {
    edits.push(
      ...between(a, b, weights, { from: last.at, to: at, otherFrom: last.otherAt, otherTo: otherAt }),
    )
    last = { at: at + 1, otherAt: otherAt + 1 }
  }
  return edits
}

let cells = new Uint16Array(0)

/** By the weight of what is common from each pair of places on, filled from the end; then read from the front. */
function bySubsequence(a: Int32Array, b: Int32Array, weights: Uint8Array, edit: Edit): Edit[] {
  const { from, to, otherFrom, otherTo } = edit
  const [height, width] = [to - from, otherTo - otherFrom]
  const stride = width + 1
  if (cells.length < (height + 1) * stride) cells = new Uint16Array((height + 1) * stride)
  const common = cells
  common.fill(0, height * stride, (height + 1) * stride)
  for (let i = height - 1; i >= 0; i--) {
    const piece = a[from + i]
    const weight = weights[piece ?? 0] ?? 0
    const row = i * stride
    let right = 0
    common[row + width] = 0
    for (let j = width - 1; j >= 0; j--) {
      let best = common[row + stride + j] ?? 0
      if (right > best) best = right
      if (b[otherFrom + j] === piece) {
        const both = (common[row + stride + j + 1] ?? 0) + weight
        if (both > best) best = both
      }
      common[row + j] = best
      right = best
    }
  }
  return read(a, b, edit, (i, j) => common[i * stride + j] ?? 0)
}

function read(a: Int32Array, b: Int32Array, edit: Edit, common: (i: number, j: number) => number): Edit[] {
  const { from, to, otherFrom, otherTo } = edit
  const [height, width] = [to - from, otherTo - otherFrom]
  const edits: Edit[] = []
  let [i, j] = [0, 0]
  let [start, otherStart] = [0, 0]
  const close = (): void => {
    if (i > start || j > otherStart) {
      edits.push({
        from: from + start,
        to: from + i,
        otherFrom: otherFrom + otherStart,
        otherTo: otherFrom + j,
      })
    }
  }
  while (i < height && j < width) {
    const best = common(i, j)
    const isSame = a[from + i] === b[otherFrom + j]
    if (isSame && best > common(i + 1, j + 1)) {
      close()
      i++
      j++
      start = i
      otherStart = j
    } else if (common(i + 1, j) === best) i++
    else j++
  }
  i = height
  j = width
  close()
  return edits
}

/** Pieces that stand once in each, in the longest run of them that has one order in both. */
function anchorsOf(
  a: Int32Array,
  b: Int32Array,
  { from, to, otherFrom, otherTo }: Edit,
): (readonly [number, number])[] {
  const places = new Map<number, number>()
  for (let at = otherFrom; at < otherTo; at++) {
    const piece = b[at] ?? -1
    places.set(piece, places.has(piece) ? -1 : at)
  }
  const counts = new Map<number, number>()
  for (let at = from; at < to; at++) counts.set(a[at] ?? -1, (counts.get(a[at] ?? -1) ?? 0) + 1)
  const pairs: (readonly [number, number])[] = []
  for (let at = from; at < to; at++) {
    const piece = a[at] ?? -1
    const place = places.get(piece) ?? -1
    if (place >= 0 && counts.get(piece) === 1) pairs.push([at, place])
  }
  return longestIncreasing(pairs)
}

/** Of pairs in the order of their first the longest run in which the second grows too. */
function longestIncreasing(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = []
  const previous: number[] = []
  for (const [index, [, value]] of pairs.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous.push(low > 0 ? (ends[low - 1] ?? -1) : -1)
    ends[low] = index
  }
  const found: (readonly [number, number])[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at]
    if (pair) found.push(pair)
  }
  return found.reverse()
}
