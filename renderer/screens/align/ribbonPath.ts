/** How far below a sentence's top its ribbon begins: the middle of the first line. */
const firstLine = 13

const waiting = new Set<HTMLElement>()

/**
 * Draws the ribbons of a row, together with those of all rows that come in the same frame: everything is measured
 * first and then drawn, for a measure after a change lays the page out anew. The paths are set on the elements,
 * because they follow from measures that are known only after layout.
 */
export function drawRibbon(row: HTMLElement): void {
  if (waiting.size === 0) queueMicrotask(drawWaiting)
  waiting.add(row)
}

function drawWaiting(): void {
  const drawings = [...waiting].flatMap((row) => (row.isConnected ? measured(row) : []))
  waiting.clear()
  for (const draw of drawings) draw()
}

/** Measures a row; the answers draw its ribbons. */
function measured(row: HTMLElement): (() => void)[] {
  return Array.from(row.querySelectorAll<HTMLElement>('[data-ribbon]'), (gutter) => {
    const side = Number(gutter.dataset.ribbon)
    const left = extentsOf(row, side - 1, gutter.offsetTop)
    const right = extentsOf(row, side, gutter.offsetTop)
    const width = gutter.clientWidth
    return () => draw(gutter, left, right, width)
  })
}

function draw(gutter: HTMLElement, left: readonly Extent[], right: readonly Extent[], width: number): void {
  const [band, lines, knot] = gutter.querySelectorAll('path')
  const joins = left.length > 0 && right.length > 0
  const points = [...left, ...right].map(({ top }) => top + firstLine)
  const middle = { x: width / 2, y: points.reduce((sum, y) => sum + y, 0) / Math.max(1, points.length) }
  band?.setAttribute('d', joins ? bandPath(left, right, width) : '')
  lines?.setAttribute('d', linesPath(left, right, width, middle))
  knot?.setAttribute('d', points.length > 0 ? circle(middle.x, middle.y, 3) : '')
  gutter.style.setProperty('--knot', `${middle.y}px`)
}

interface Extent {
  readonly top: number
  readonly bottom: number
}

/** Where the sentences of a text stand, from the gutter's top. */
function extentsOf(row: HTMLElement, side: number, origin: number): Extent[] {
  const cell = row.querySelector<HTMLElement>(`[data-side="${side}"]`)
  const found: Extent[] = []
  for (const sentence of cell?.querySelectorAll<HTMLElement>('[data-sentence]') ?? []) {
    const top = sentence.offsetTop - origin
    found.push({ top, bottom: top + sentence.offsetHeight })
  }
  return found
}

/** From the left text's height to the right one's. */
function bandPath(left: readonly Extent[], right: readonly Extent[], width: number): string {
  const [a, b] = [left[0]?.top ?? 0, left.at(-1)?.bottom ?? 0]
  const [c, d] = [right[0]?.top ?? 0, right.at(-1)?.bottom ?? 0]
  const half = width / 2
  return `M0 ${a}C${half} ${a} ${half} ${c} ${width} ${c}V${d}C${half} ${d} ${half} ${b} 0 ${b}Z`
}

/** From each sentence to the knot in the middle. */
function linesPath(
  left: readonly Extent[],
  right: readonly Extent[],
  width: number,
  { x, y }: { readonly x: number; readonly y: number },
): string {
  const from = left.map(({ top }) => {
    const start = top + firstLine
    return `M4 ${start}C${x * 0.7} ${start} ${x * 0.5} ${y} ${x} ${y}`
  })
  const to = right.map(({ top }) => {
    const end = top + firstLine
    return `M${x} ${y}C${x * 1.5} ${y} ${width - x * 0.7} ${end} ${width - 4} ${end}`
  })
  return [...from, ...to].join('')
}

function circle(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`
}
