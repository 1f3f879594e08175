import { type Fragment, Mark } from 'prosemirror-model'
import type { Transaction } from 'prosemirror-state'
import { contentOf, type Token, tokensOf } from '../../../shared/script/content.ts'
import { differences } from '../../../shared/script/differences.ts'

/** A change inside a segment: what stands from `from` to `to` gives way to `put`; offsets are those of its content. */
interface Change {
  readonly from: number
  readonly to: number
  readonly put: readonly Token[]
}

/**
 * Makes the content of the segment at a position another one by as little as possible: only characters that differ are replaced, and
 * formatting is set in place, so that a caret in the text stays where it was.
 */
export function replaceContent(transaction: Transaction, position: number, after: Fragment): void {
  const before = transaction.doc.nodeAt(position)?.content
  if (!before || before.eq(after)) return
  const start = position + 1
  for (const { from, to, put } of changesOf(tokensOf(before), tokensOf(after)).toReversed()) {
    transaction.replaceWith(start + from, start + to, contentOf(put))
  }
  setMarks(transaction, start, after)
  const made = transaction.doc.nodeAt(position)?.content
  if (made && !made.eq(after)) transaction.replaceWith(start, start + made.size, after)
}

const keyOf = ({ key }: Token): string => key
const sizeOf = ({ key, leaf }: Token): number => (leaf ? 1 : key.length)

function changesOf(before: readonly Token[], after: readonly Token[]): Change[] {
  const changes: Change[] = []
  let at = 0
  let offset = 0
  let there = 0
  let open: { from: number; to: number; put: Token[] } | null = null
  const parts = differences(before.map(keyOf), after.map(keyOf))
  for (const part of parts) {
    if (part.added || part.removed) {
      open ??= { from: offset, to: offset, put: [] }
      if (part.added) {
        open.put.push(...after.slice(there, there + part.count))
        there += part.count
        continue
      }
    } else {
      if (open) changes.push(open)
      open = null
      there += part.count
    }
    for (const token of before.slice(at, at + part.count)) offset += sizeOf(token)
    at += part.count
    if (open) open.to = offset
  }
  if (open) changes.push(open)
  return changes
}

/** Gives each character the marks that it has in `after`; the characters are the same already. */
function setMarks(transaction: Transaction, start: number, after: Fragment): void {
  let offset = 0
  after.forEach((node) => {
    const [from, to] = [start + offset, start + offset + node.nodeSize]
    offset += node.nodeSize
    let isRight = true
    transaction.doc.nodesBetween(from, to, (present, position) => {
      if (present.isInline && position < to && position + present.nodeSize > from) {
        isRight = isRight && Mark.sameSet(present.marks, node.marks)
      }
    })
    if (isRight) return
    transaction.removeMark(from, to)
    for (const mark of node.marks) transaction.addMark(from, to, mark)
  })
}
