import type { Mark, Node } from 'prosemirror-model'
import type { Run } from '../draft.ts'
import { isSafeLink } from '../link.ts'
import { schema } from '../schema.ts'
import type { SegmentAttributes } from '../segment.ts'

/** A segment node with the text of `runs`; a link that may not stand in an article is left off its text. */
export function segmentNode(attributes: SegmentAttributes, runs: readonly Run[]): Node {
  return schema.node('segment', { ...attributes }, runs.flatMap(inline))
}

function inline(run: Run): Node[] {
  const marks = marksOf(run)
  if (run.note !== undefined) return [schema.node('footnote_ref', { note: run.note }, undefined, marks)]
  // U+FFFC stands for a reference in a segment's text; a line end has no meaning inside one.
  const text = run.text.replaceAll('\uFFFC', '').replace(/[\r\n]+/g, ' ')
  return text === '' ? [] : [schema.text(text, marks)]
}

function marksOf(run: Run): Mark[] {
  const marks: Mark[] = []
  if (run.link !== undefined && isSafeLink(run.link)) marks.push(schema.mark('link', { href: run.link }))
  if (run.emphasis) marks.push(schema.mark('emphasis'))
  if (run.strong) marks.push(schema.mark('strong'))
  return marks
}
