import type { Node } from 'prosemirror-model'
import { textHash } from '../../shared/document/hash.ts'
import { plainText, segmentAttributes, textOf } from '../../shared/document/segment.ts'

/** How a translated segment stands; derived from its state and the digests, never stored. */
export type Standing = 'empty' | 'draft' | 'edited' | 'stale' | 'translated' | 'reviewed' | 'final'

/** How a translation stands toward the present text of its source. */
export function standingOf(target: Node, source: Node | null): Standing {
  const { state, sourceHash, textHash: own } = segmentAttributes(target)
  const text = plainText(textOf(target)).trim()
  if (text === '') return 'empty'
  if (state === 'initial') return 'draft'
  if (source && sourceHash !== null && sourceHash !== textHash(plainText(textOf(source)))) return 'stale'
  if (own !== null && own !== textHash(plainText(textOf(target)))) return 'edited'
  return state
}

/** Whether someone still has to do something about it. */
export function isUnfinished(standing: Standing): boolean {
  return standing === 'empty' || standing === 'draft' || standing === 'edited' || standing === 'stale'
}
