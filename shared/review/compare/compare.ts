import type { Node } from 'prosemirror-model'
import type { Language } from '../../locale.ts'
import { type Block, unitsOf } from './blocks.ts'
import { gapOf, type Piece, piecesOfRow } from './pieces.ts'
import { type Row, rowsOf } from './rows.ts'

/** A block of two compared versions, in the order of the version after. Plain data. */
export interface ComparedBlock {
  /** `same` only where neither text nor formatting nor the block itself changed; it may be moved. */
  readonly kind: 'same' | 'changed' | 'inserted' | 'deleted'
  /** The blocks before whose text it holds, the one with most of it first: none for `inserted`, several where joined. */
  readonly before: readonly Block[]
  /** Null for `deleted`. */
  readonly after: Block | null
  /** It stands in another order than `before[0]` did. */
  readonly isMoved: boolean
  /** A part of `before[0]` is another block now. */
  readonly isSplit: boolean
  /** It is of another type, or has other attributes (level, image …) than `before[0]`. */
  readonly isOther: boolean
  readonly pieces: readonly Piece[]
}

/**
 * Compares two versions of one edition: segments by their ids and then by likeness, so that blocks that were moved,
 * split or joined are known; their texts by words, in Chinese by characters grown to words.
 */
export function compare(before: Node, after: Node, language: Language): ComparedBlock[] {
  const [ones, others] = [unitsOf(before), unitsOf(after)]
  const rows = rowsOf(ones, others, language)
  const drafts: Draft[] = []
  const byBlock = new Map<Block, Draft>()
  const draftOf = (block: Block, isGone: boolean): Draft => {
    const known = byBlock.get(block)
    if (known) return known
    const draft: Draft = { block, isGone, pieces: [], shares: new Map(), moved: 0, size: 0 }
    byBlock.set(block, draft)
    drafts.push(draft)
    return draft
  }
  for (const [at, row] of rows.entries()) {
    for (const block of new Set(row.after.map((unit) => unit.block))) note(draftOf(block, false), row)
    const home = row.after.length > 0 ? null : homeOf(rows, at)
    const gone = row.after.length > 0 || home ? undefined : row.before[0]?.block
    if (gone) draftOf(gone, true)
    const begun = new Set<Draft>()
    for (const { piece, unit } of piecesOfRow(row, language)) {
      const block = unit?.block ?? home
      const draft = block ? draftOf(block, false) : gone ? draftOf(gone, true) : undefined
      if (!draft) continue
      if (!begun.has(draft)) begin(draft, piece, row, language)
      begun.add(draft)
      draft.pieces.push(piece)
    }
  }
  const uses = new Map<Block, number>()
  for (const { shares } of drafts) {
    for (const block of shares.keys()) uses.set(block, (uses.get(block) ?? 0) + 1)
  }
  return drafts.map((draft) => comparedOf(draft, uses))
}

interface Draft {
  readonly block: Block
  readonly isGone: boolean
  readonly pieces: Piece[]
  /** How much of its text comes from each block before. */
  readonly shares: Map<Block, number>
  moved: number
  size: number
}

function note(draft: Draft, { before, after, isMoved }: Row): void {
  const own = after.filter((unit) => unit.block === draft.block)
  const size = own.reduce((sum, { key }) => sum + 1 + key.length, 0)
  draft.size += size
  if (isMoved) draft.moved += size
  for (const { block, key } of before)
    draft.shares.set(block, (draft.shares.get(block) ?? 0) + 1 + key.length)
}

/** The block in which a deleted segment is shown: that of a neighbour that stood in one block with it; null for none. */
function homeOf(rows: readonly Row[], at: number): Block | null {
  const own = rows[at]?.before[0]?.block
  const beside = (step: 1 | -1): Block | null => {
    for (let no = at + step; rows[no]?.before[0]?.block === own; no += step) {
      const unit = step < 0 ? rows[no]?.after.at(-1) : rows[no]?.after[0]
      if (unit) return rows[no]?.isMoved ? null : unit.block
    }
    return null
  }
  return beside(-1) ?? beside(1)
}

/** Before the first piece of a row stands what stands between sentences. */
function begin(
  { pieces }: Draft,
  { kind, isMoved }: Piece,
  { before, after }: Row,
  language: Language,
): void {
  const text = gapOf(language)
  if (text === '' || pieces.length === 0) return
  const isWhole = before.length === 0 || after.length === 0
  pieces.push({ kind: isWhole ? kind : 'same', text, marks: [], segment: null, isMoved })
}

function comparedOf(draft: Draft, uses: ReadonlyMap<Block, number>): ComparedBlock {
  const { block, isGone, shares, moved, size } = draft
  const pieces = draft.pieces.at(-1)?.segment === null ? draft.pieces.slice(0, -1) : draft.pieces
  const plain = { isMoved: false, isSplit: false, isOther: false, pieces }
  if (isGone) return { ...plain, kind: 'deleted', before: [block], after: null }
  const before = [...shares].sort((a, b) => b[1] - a[1]).map(([each]) => each)
  const [main] = before
  if (!main) return { ...plain, kind: 'inserted', before, after: block }
  const isSplit = (uses.get(main) ?? 0) > 1
  const isOther = main.type !== block.type || !sameAttributes(main.attrs, block.attrs)
  const isWhole = before.length === 1 && !isSplit && !isOther
  const isSame = isWhole && pieces.every(({ kind, isMoved }) => kind === 'same' && isMoved === moved > 0)
  return {
    kind: isSame ? 'same' : 'changed',
    before,
    after: block,
    isMoved: moved > size / 2,
    isSplit,
    isOther,
    pieces,
  }
}

function sameAttributes(one: Block['attrs'], other: Block['attrs']): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]))
}
