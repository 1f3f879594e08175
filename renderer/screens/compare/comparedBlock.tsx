import { Fragment, type ReactNode } from 'react'
import type { ComparedBlock as Block } from '../../../shared/review/compare/compare.ts'
import type { Piece } from '../../../shared/review/compare/pieces.ts'
import styles from './comparedBlock.module.css'

/** Which of the two texts is shown, or both in one. */
type Side = 'both' | 'before' | 'after'

interface Props {
  readonly block: Block
  readonly side: Side
  readonly notes: ReadonlyMap<string, number>
}

/** A block of two compared versions: what is gone struck through, what is new underlined. */
export function ComparedBlock({ block, side, notes }: Props) {
  const shown = side === 'before' ? block.before[0] : (block.after ?? block.before[0])
  if (!shown || (side === 'before' && block.kind === 'inserted')) return null
  if (side === 'after' && block.kind === 'deleted') return null
  const { type, attrs } = shown
  if (type === 'divider') {
    return <hr className={[styles.divider, styles[block.kind]].join(' ')} />
  }
  const pieces = block.pieces.filter(({ kind }) =>
    side === 'both' ? true : kind !== (side === 'before' ? 'added' : 'removed'),
  )
  const Tag = type === 'title' ? 'h2' : type === 'heading' ? 'h3' : type === 'blockquote' ? 'blockquote' : 'p'
  const kind = type === 'list_item' ? String(attrs.list) : type
  return (
    <Tag className={[styles.block, styles[kind]].filter(Boolean).join(' ')}>
      {pieces.map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one comparison never move
        <Fragment key={at}>{written(piece, side, notes)}</Fragment>
      ))}
    </Tag>
  )
}

function written(piece: Piece, side: Side, notes: ReadonlyMap<string, number>): ReactNode {
  const { kind, note, text } = piece
  const marks = side === 'before' && kind === 'formatted' ? (piece.was ?? piece.marks) : piece.marks
  let shown: ReactNode = note === undefined ? text : <sup className={styles.note}>{notes.get(note)}</sup>
  for (const { type, attrs } of marks) {
    if (type === 'strong') shown = <strong>{shown}</strong>
    if (type === 'emphasis') shown = <em>{shown}</em>
    if (type === 'link')
      shown = (
        <span className={styles.link} title={String(attrs?.href ?? '')}>
          {shown}
        </span>
      )
  }
  if (kind === 'added') return <ins className={styles.added}>{shown}</ins>
  if (kind === 'removed') return <del className={styles.removed}>{shown}</del>
  return kind === 'formatted' ? <span className={styles.formatted}>{shown}</span> : shown
}
