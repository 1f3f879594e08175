import type { Node } from 'prosemirror-model'
import { isInline } from './inline.ts'

/**
 * What one person suggested in a segment, as the content that stood there before: ProseMirror JSON of inline content.
 * The layers of a segment stand in the order of time; what a layer became is the next one's content, or the segment's
 * own for the last. So the first one's content is the text as rejected, the segment's the text as accepted.
 */
export interface Layer {
  readonly by: string
  /** When its first change was made (ISO). */
  readonly at: string
  readonly content: unknown
}

/** Whether a stored value is the layers of a segment: null for none. */
export function isLayers(value: unknown): value is readonly Layer[] | null {
  if (value === null) return true
  return Array.isArray(value) && value.length > 0 && value.every(isLayer)
}

function isLayer(value: unknown): value is Layer {
  if (typeof value !== 'object' || value === null) return false
  const { by, at, content } = value as Record<string, unknown>
  return typeof by === 'string' && by !== '' && isTime(at) && isInline(content)
}

/** Whether a stored value is a time (ISO). */
export function isTime(value: unknown): boolean {
  return typeof value === 'string' && time.test(value)
}

const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

/** What was suggested in a segment, the oldest first; none where nothing was. */
export function layersOf(segment: Node): readonly Layer[] {
  return (segment.attrs.suggested as readonly Layer[] | null) ?? none
}

const none: readonly Layer[] = []
