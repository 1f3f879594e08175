import type { Node } from 'prosemirror-model'

/**
 * What a converted segment remembers: the content that it came from and what conversion gave (ProseMirror JSON of
 * inline content), and the digest of converter, exceptions and style that gave it. `declined` is the digest of a
 * conversion that a person took back: it does not come again by itself.
 */
export interface Kept {
  readonly from: unknown
  readonly gave: unknown
  readonly by: string
  readonly declined?: string
}

/** In place of the digest: a part of what was declined, or more than that; nothing comes by itself. */
export const anyOffer = '*'

/** What a segment remembers of its conversion; null where it was never converted. */
export function keptOf(segment: Node): Kept | null {
  return segment.attrs.conversion as Kept | null
}

/** Whether a stored value has the shape of `Kept`; the contents are looked at when they are used. */
export function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false
  const { from, gave, by, declined } = value as Record<string, unknown>
  const isContent = (content: unknown) => content === null || Array.isArray(content)
  const isName = typeof declined === 'undefined' || typeof declined === 'string'
  return isContent(from) && isContent(gave) && typeof by === 'string' && isName
}
