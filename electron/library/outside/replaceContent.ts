import type { Fragment, Node } from 'prosemirror-model'
import { ReplaceStep, type Transform } from 'prosemirror-transform'
import { suggestedJoinsOf } from '../../../shared/document/shape.ts'

/**
 * Gives the segment at a position another content, by the smallest replacement; where somebody suggested to join it
 * moves with the text around it. Nothing where it is that content.
 */
export function replaceContent(transform: Transform, segment: Node, position: number, after: Fragment): void {
  const { from, to, put } = smallest(segment.content, after)
  const done = transform.steps.length
  transform.replaceWith(position + 1 + from, position + 1 + to, put)
  const step = transform.steps[done]
  if (step instanceof ReplaceStep) moveJoins(transform, step, segment, position)
}

/** The stretch of a content that differs from another one, and what stands there instead. */
function smallest(before: Fragment, after: Fragment): { from: number; to: number; put: Fragment } {
  const from = before.findDiffStart(after) ?? 0
  const end = before.findDiffEnd(after) ?? { a: from, b: from }
  // Where a text repeats itself both ends may be found beyond the start.
  const beyond = Math.max(0, from - Math.min(end.a, end.b))
  return { from, to: end.a + beyond, put: after.cut(from, end.b + beyond) }
}

function moveJoins(transform: Transform, step: ReplaceStep, segment: Node, position: number): void {
  const joins = suggestedJoinsOf(segment)
  if (joins.length === 0) return
  const size = transform.doc.nodeAt(position)?.content.size ?? 0
  const moved = joins.map((join) =>
    join.end < 0 || join.end > segment.content.size
      ? join
      : {
          ...join,
          end: Math.max(0, Math.min(step.getMap().map(position + 1 + join.end, -1) - position - 1, size)),
        },
  )
  transform.setNodeAttribute(position, 'suggestedJoins', moved)
}
