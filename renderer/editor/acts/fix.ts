import { closeHistory } from 'prosemirror-history'
import { Fragment, type Node } from 'prosemirror-model'
import type { Transaction } from 'prosemirror-state'
import { applyFixes } from '../../../shared/checks/fixes.ts'
import type { Edit, Finding } from '../../../shared/checks/spec.ts'
import { schema } from '../../../shared/document/schema.ts'
import { textOf } from '../../../shared/document/segment.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { aboutPair } from '../../../shared/review/about.ts'
import type { OpenIssue } from '../checking.ts'
import type { Column } from '../column.ts'
import type { Desk } from '../desk.ts'
import { findSegment } from '../places.ts'
import { isLockedSegment } from '../plugins/locks.ts'

/** What became of issues that were to be fixed. */
export interface FixedIssues {
  /** How many were fixed, and how many have to wait because another fix changes the same place. */
  readonly made: number
  readonly waiting: number
  /** The segments that were changed, each as it was before and is now. */
  readonly changed: readonly { readonly id: SegmentId; readonly before: Node; readonly after: Node }[]
}

/** Whether an issue has a fix that changes nothing that was right. */
export function isFixable({ fix }: Finding): boolean {
  return fix !== undefined && fix.length > 0
}

/**
 * Makes the safe fixes of issues of one edition, in one step of undo. Issues about a text that is another one by
 * now are left, and so is everything while an input method composes in that edition.
 */
export function fixIssues(desk: Desk, language: Language, issues: readonly OpenIssue[]): FixedIssues {
  const column = desk.columns.get(language)
  if (!column || column.composing) return { made: 0, waiting: 0, changed: [] }
  const { doc } = column.state
  const transaction = closeHistory(column.state.tr)
  const places = [...new Set(issues.map(({ id }) => id))].flatMap((id) => {
    const place = findSegment(doc, id)
    const source = desk.segment(desk.source, id)
    if (!place || !source || isLockedSegment(column.state, place.node)) return []
    const about = aboutPair(textOf(source), textOf(place.node))
    const current = issues.filter(
      (issue) => issue.id === id && issue.language === language && issue.about === about && isFixable(issue),
    )
    return current.length === 0 ? [] : [{ id, ...place, issues: current }]
  })
  let made = 0
  let waiting = 0
  // From the end on: what is changed later stands before, so the places found in the old document stay right.
  for (const { position, node, issues: own } of places.sort((a, b) => b.position - a.position)) {
    const fixed = applyFixes(textOf(node), own)
    for (const edit of fixed.edits.toReversed()) write(transaction, position + 1, edit)
    made += fixed.made.length
    waiting += fixed.waiting.length
  }
  if (!transaction.docChanged) return { made: 0, waiting, changed: [] }
  column.dispatch(transaction)
  const changed = places.flatMap(({ id, node }) => {
    const after = findSegment(column.state.doc, id)?.node
    return after && after !== node ? [{ id, before: node, after }] : []
  })
  return { made, waiting, changed }
}

/** Writes one of the suggestions for an issue in place of what it is about; false where that is another text by now. */
export function writeSuggestion(desk: Desk, issue: OpenIssue, text: string): boolean {
  if (!issue.target) return false
  const [from, to] = issue.target
  return fixIssues(desk, issue.language, [{ ...issue, fix: [{ from, to, text }] }]).made === 1
}

/** Takes fixes back wherever their segment is as it was left; one step of undo. Answers how many segments. */
export function takeFixesBack(column: Column, { changed }: FixedIssues): number {
  if (column.composing) return 0
  const transaction = closeHistory(column.state.tr)
  let restored = 0
  for (const { id, before, after } of changed) {
    const place = findSegment(transaction.doc, id)
    if (!place?.node.eq(after)) continue
    const start = place.position + 1
    transaction.replaceWith(start, start + place.node.content.size, before.content)
    restored++
  }
  if (restored > 0) column.dispatch(transaction)
  return restored
}

/** Text that is replaced keeps its marks; footnotes that an edit moves stay the same footnotes. */
function write(transaction: Transaction, start: number, { from, to, text }: Edit): void {
  const [begin, end] = [start + from, start + to]
  const old = transaction.doc.slice(begin, end).content
  const notes = old.content.filter((node) => !node.isText)
  if (notes.length === 0) {
    if (text === '') transaction.delete(begin, end)
    else transaction.insertText(text, begin, end)
    return
  }
  const marks = old.content.find((node) => node.isText)?.marks ?? []
  const parts = text.split('\uFFFC').flatMap((part, at): Node[] => {
    const note = at === 0 ? undefined : notes[at - 1]
    return [...(note ? [note] : []), ...(part === '' ? [] : [schema.text(part, marks)])]
  })
  transaction.replaceWith(begin, end, Fragment.fromArray(parts))
}
