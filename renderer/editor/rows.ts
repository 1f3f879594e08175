import type { SegmentId } from '../../shared/ids.ts'
import { type Block, blocksOf, type Far, farFrom, notesIn, rowsOf } from './blocks.ts'
import type { Column } from './column.ts'
import type { Change, Desk } from './desk.ts'
import { findSegment } from './places.ts'

/** A text with no more rows than these has them all laid out. */
const few = 80
/** How high a row is taken to be that was never laid out, and a block without text, px. */
const usual = 80
const bare = 50
/** So much of the view's height is laid out beyond it on either side; when less than `least` is left, anew. */
const beyond = 0.75
const least = 0.25
/**
 * A far block stays in the accessibility tree, and its rows are at one height in all columns; but they are all as
 * high as one another, so it is not drawn: where it comes into sight its rows are laid out before the next frame.
 */
const farStyle =
  'display: grid; grid-auto-rows: minmax(0, 1fr); margin: 0; padding: 0; content-visibility: auto; opacity: 0;'

const standing = new WeakMap<Element, Rows>()

/** The rows of the columns that stand in a scroller. */
export function rowsIn(scroller: Element): Rows | undefined {
  return standing.get(scroller)
}

/**
 * Has single rows laid out only around what is seen. A block far from it is one box in one track, as high as it
 * was when its rows were last laid out: so the grid sizes some dozens of rows for a keystroke, not all. Nothing in
 * the editors' elements changes for it: which blocks are far is said by a style sheet, counted from both ends.
 */
export class Rows {
  private readonly desk: Desk
  private readonly scroller: HTMLElement
  private readonly grid: HTMLElement
  private readonly sheet = new CSSStyleSheet()
  private readonly heights = new Map<SegmentId, number>()
  private readonly resized: ResizeObserver
  private readonly stopListening: () => void
  /** Editions whose blocks are not alike have no far blocks in common. */
  private readonly differ: boolean
  private blocks: readonly Block[]
  private far: Far = { above: 0, below: 0 }
  private rules = ''
  private frame = 0

  /** `first` is the segment that is gone to at first, null for the text's beginning. */
  constructor(desk: Desk, scroller: HTMLElement, grid: HTMLElement, first: SegmentId | null) {
    this.desk = desk
    this.scroller = scroller
    this.grid = grid
    this.blocks = this.readBlocks()
    this.differ = [...desk.columns.values()].some(({ state }) => !alike(blocksOf(state.doc), this.blocks))
    this.stopListening = desk.listen((change) => this.heard(change))
    document.adoptedStyleSheets.push(this.sheet)
    standing.set(scroller, this)
    // Nothing is laid out yet, and is not to be only to learn how high the view is.
    this.around(first ? this.blockWith(first) : 0, window.innerHeight)
    scroller.addEventListener('scroll', this.fit, { passive: true })
    this.resized = new ResizeObserver(this.fit)
    this.resized.observe(scroller)
  }

  stop(): void {
    this.stopListening()
    this.resized.disconnect()
    cancelAnimationFrame(this.frame)
    this.scroller.removeEventListener('scroll', this.fit)
    standing.delete(this.scroller)
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet)
  }

  /** Has a block's rows laid out, before the caret's place in it is asked for. */
  include(block: number): void {
    const { above, below } = this.far
    if (block >= above && block < this.blocks.length - below) return
    this.remember()
    this.around(block, this.scroller.clientHeight)
  }

  private readonly fit = (): void => {
    // Heights that were never measured may come out otherwise: some looks settle it.
    for (let look = 0; look < 4 && this.isShort(); look++) this.follow()
  }

  private heard(change: Change): void {
    if (change.kind !== 'structure') return
    // Typing changes the structure near the caret: the far blocks stay as many, from either end.
    this.blocks = this.readBlocks()
    const most = Math.max(0, this.blocks.length - 1)
    const above = Math.min(this.far.above, most)
    this.apply({ above, below: Math.min(this.far.below, most - above) })
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0
      this.fit()
    })
  }

  /** Whether what is laid out ends too near to what is seen. */
  private isShort(): boolean {
    const { above, below } = this.far
    const blocks = this.shown?.view?.dom.children
    if (!blocks || above + below === 0) return false
    const { top, bottom, height } = this.scroller.getBoundingClientRect()
    const before = above > 0 ? blocks[above - 1] : undefined
    const after = below > 0 ? blocks[blocks.length - below] : undefined
    const room = height * least
    return (
      (before !== undefined && before.getBoundingClientRect().bottom > top - room) ||
      (after !== undefined && after.getBoundingClientRect().top < bottom + room)
    )
  }

  /** Lays out the rows around what is seen now; what is seen stays where it is. */
  private follow(): void {
    const kept = this.keptElement()
    const was = kept?.getBoundingClientRect().top ?? 0
    this.remember()
    const { scrollTop, clientHeight } = this.scroller
    const room = clientHeight * beyond
    this.between(scrollTop - room, scrollTop + clientHeight + room)
    const moved = (kept?.getBoundingClientRect().top ?? 0) - was
    if (Math.abs(moved) >= 1) this.scroller.scrollTop += moved
  }

  /** Lays out what may be seen when a block is brought into view. */
  private around(block: number, view: number): void {
    const top = this.blocks.slice(0, block).reduce((sum, each) => sum + this.heightOf(each), 0)
    const room = view * (1 + beyond)
    this.between(block === 0 ? 0 : top - room, top + room)
  }

  private between(from: number, to: number): void {
    const whole = this.differ || rowsOf(this.blocks) <= few
    const heights = this.blocks.map((block) => this.heightOf(block))
    this.apply(whole ? { above: 0, below: 0 } : farFrom(heights, from, to))
  }

  private apply(far: Far): void {
    this.far = far
    const { above, below } = far
    const end = this.blocks.length - below
    const track = (block: Block) => `${this.heightOf(block)}px`
    const near = `repeat(${rowsOf(this.blocks.slice(above, end))}, auto)`
    const tracks = [...this.blocks.slice(0, above).map(track), near, ...this.blocks.slice(end).map(track)]
    const some = above + below > 0
    this.grid.style.gridTemplateRows = some ? `auto ${tracks.join(' ')}` : ''
    const rules = some ? this.rulesFor(far) : ''
    if (rules !== this.rules) this.sheet.replaceSync(rules)
    this.rules = rules
  }

  private rulesFor({ above, below }: Far): string {
    const edition = '[data-scroller] [data-language]'
    // What a far block counts is not counted outside of it (`content-visibility` contains counters).
    const notes = [...this.desk.columns.values()].map(
      ({ language, state }) =>
        `[data-scroller] [data-language="${language}"] { counter-reset: note ${notesIn(state.doc, above)} }`,
    )
    const places = `:nth-child(-n + ${above}), :nth-last-child(-n + ${below})`
    return `${edition} > :is(${places}) { ${farStyle} } ${notes.join(' ')}`
  }

  /** Keeps how high the near blocks are. */
  private remember(): void {
    const { above, below } = this.far
    if (above + below === 0) return
    const tracks = getComputedStyle(this.grid).gridTemplateRows.split(' ').map(Number.parseFloat)
    let at = 1 + above
    for (const { id, rows } of this.blocks.slice(above, this.blocks.length - below)) {
      const height = tracks.slice(at, at + rows).reduce((sum, each) => sum + each, 0)
      if (id !== null && height > 0) this.heights.set(id, height)
      at += rows
    }
  }

  private heightOf({ id, rows }: Block): number {
    return id === null ? bare : (this.heights.get(id) ?? rows * usual)
  }

  /** What is to stay where it is: the active row where it is seen, else what is in the middle. */
  private keptElement(): Element | null {
    const { top, bottom, left, height } = this.scroller.getBoundingClientRect()
    const active = this.shown?.view?.dom.querySelector('.is-active')
    const place = active?.getBoundingClientRect()
    if (active && place && place.bottom > top && place.top < bottom) return active
    return document.elementFromPoint(left + 60, top + height / 2)?.closest('.segment') ?? null
  }

  private get shown(): Column | undefined {
    return [...this.desk.columns.values()].find(({ view }) => view !== null)
  }

  private readBlocks(): Block[] {
    const source = this.desk.columns.get(this.desk.source)
    return source ? blocksOf(source.state.doc) : []
  }

  private blockWith(id: SegmentId): number {
    const source = this.desk.columns.get(this.desk.source)
    const found = source ? findSegment(source.state.doc, id) : null
    return source && found ? source.state.doc.resolve(found.position).index(0) : 0
  }
}

function alike(some: readonly Block[], others: readonly Block[]): boolean {
  return some.length === others.length && some.every(({ rows }, at) => rows === others[at]?.rows)
}
