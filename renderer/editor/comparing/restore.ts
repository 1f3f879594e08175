import { closeHistory } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import { segmentsOf } from '../../../shared/document/segment.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import {
  type Restoration,
  type RestoredSegment,
  restoration,
} from '../../../shared/review/compare/restore.ts'
import type { Column } from '../column.ts'
import type { Desk } from '../desk.ts'
import { replaceContent } from '../following/replace.ts'
import { isLockedSegment } from '../plugins/locks.ts'

/** What came of bringing a version back. */
export interface Restored {
  readonly segments: number
  /** Segments that stay as they are because they are final. */
  readonly locked: number
}

/** What would bring a version back; `block` as in `restoration`. */
export function restorationIn(column: Column, version: Node, block: number | null): Restoration {
  return restoration(version, column.state.doc, column.language, block)
}

/** Brings texts back into a column as one act that can be undone. */
export function restore(desk: Desk, column: Column, { segments }: Restoration): Restored {
  const { state } = column
  const transaction = closeHistory(state.tr)
  let [done, locked] = [0, 0]
  let first: SegmentId | null = null
  // From the end, so that places before stay what they are.
  for (const { id, position } of segmentsOf(state.doc).toReversed()) {
    const restored = segments.get(id)
    const node = state.doc.nodeAt(position)
    if (!restored || !node) continue
    if (isLockedSegment(state, node)) {
      locked++
      continue
    }
    replaceContent(transaction, position, restored.content)
    if (!desk.suggesting.on) setAttributes(transaction, position, restored)
    first = id
    done++
  }
  if (first === null) return { segments: 0, locked }
  column.dispatch(transaction)
  // Undo is about the edition that was worked on last.
  desk.setActive({ id: first, language: column.language })
  return { segments: done, locked }
}

/** A text that somebody confirmed is confirmed again, for the source that it was made from; reviewed is it not. */
function setAttributes(transaction: Column['state']['tr'], position: number, { was }: RestoredSegment): void {
  const state = was && was.state !== 'initial' ? 'translated' : 'initial'
  const { origin = null, sourceHash = null, textHash = null } = was ?? {}
  for (const [name, value] of Object.entries({ state, origin, sourceHash, textHash })) {
    transaction.setNodeAttribute(position, name, value)
  }
}
