import type { Node } from 'prosemirror-model'
import type { SegmentId } from '../../../shared/ids.ts'

/** A block of an edition that stands in a row of its own: a paragraph, an item of a list, a rule. */
export interface ProseBlock {
  readonly ids: readonly SegmentId[]
  /** How a style sheet finds it below the edition's element. */
  readonly path: string
}

/** Rows that a block stands in, from 1 on. */
interface Placed {
  readonly path: string
  readonly row: number
  readonly span: number
}

/** Where the blocks of each edition stand, so that the same sentences stand beside one another. */
export interface ProseRows {
  readonly rows: number
  /** Null where each block simply stands in the next row: all editions have the same blocks. */
  readonly placed: readonly (readonly Placed[])[] | null
}

/** The blocks of a document in order; those of a list are its items. */
export function proseBlocks(doc: Node): ProseBlock[] {
  return doc.children.flatMap((block, at) => {
    const path = `:nth-child(${at + 1})`
    if (block.firstChild?.type.name !== 'list_item') return [{ ids: idsIn(block), path }]
    return block.children.map((item, no) => ({
      ids: idsIn(item),
      path: `${path} > :nth-child(${no + 1})`,
    }))
  })
}

/**
 * Puts editions side by side: a row ends where all of them have shown the same segments, so a paragraph that one edition
 * cuts in two stands beside both halves. What cannot be matched stands at the end.
 */
export function proseRows(editions: readonly (readonly ProseBlock[])[]): ProseRows {
  const [first = []] = editions
  if (editions.every((blocks) => isAlike(blocks, first))) return { rows: first.length, placed: null }
  const sides = editions.map((blocks) => ({ blocks, at: 0, placed: [] as Placed[] }))
  let rows = 0
  while (sides.some(({ blocks, at }) => at < blocks.length)) {
    const ends = evenEnds(sides.map(({ blocks, at }) => blocks.slice(at)))
    const height = Math.max(...ends)
    for (const [no, side] of sides.entries()) {
      const end = ends[no] ?? 0
      for (const [index, { path }] of side.blocks.slice(side.at, side.at + end).entries()) {
        // The last one has the rest of the row to itself.
        const span = index === end - 1 ? height - index : 1
        side.placed.push({ path, row: rows + index + 1, span })
      }
      side.at += end
    }
    rows += height
  }
  return { rows, placed: sides.map(({ placed }) => placed) }
}

/** How many blocks of each side make the shortest even row. */
function evenEnds(sides: readonly (readonly ProseBlock[])[]): number[] {
  const ends = sides.map((blocks) => Math.min(1, blocks.length))
  for (;;) {
    const shown = sides.map((blocks, side) => idsOf(blocks.slice(0, ends[side])))
    const all = new Set(shown.flatMap((ids) => [...ids]))
    const behind = sides.flatMap((blocks, side) => {
      const missing = [...all].some((id) => !shown[side]?.has(id))
      return missing && (ends[side] ?? 0) < blocks.length ? [side] : []
    })
    if (behind.length === 0) {
      const isEven = shown.every((ids) => ids.size === all.size)
      return isEven ? ends : sides.map((blocks) => blocks.length)
    }
    for (const side of behind) ends[side] = (ends[side] ?? 0) + 1
  }
}

function isAlike(some: readonly ProseBlock[], others: readonly ProseBlock[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ ids, path }, at) => {
      const other = others[at]
      return (
        other?.path === path && other.ids.length === ids.length && ids.every((id, n) => other.ids[n] === id)
      )
    })
  )
}

function idsOf(blocks: readonly ProseBlock[]): Set<SegmentId> {
  return new Set(blocks.flatMap(({ ids }) => ids))
}

function idsIn(holder: Node): SegmentId[] {
  return holder.children.flatMap(({ type, attrs }) =>
    type.name === 'segment' ? [attrs.id as SegmentId] : [],
  )
}
