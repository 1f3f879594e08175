import { Fragment, type Node } from 'prosemirror-model'
import { schema } from '../schema.ts'

/** The same blocks and segment ids with no text: what a new edition of an article starts from. */
export function emptyCopy(doc: Node): Node {
  if (doc.type === schema.nodes.segment) {
    const { id } = doc.attrs
    return schema.node('segment', { id, state: 'initial', origin: null, sourceHash: null, textHash: null })
  }
  return doc.copy(Fragment.from(doc.children.map(emptyCopy)))
}

/** Whether two editions have the same blocks, and in them the same segments in the same order. */
export function sameSkeleton(a: Node, b: Node): boolean {
  if (a.type !== b.type || !sameShape(a, b)) return false
  if (a.type === schema.nodes.segment) return true
  return a.childCount === b.childCount && a.children.every((child, at) => sameSkeleton(child, b.child(at)))
}

/** A heading's level, a footnote's name and a segment's id are the skeleton's; pictures and alt texts are an edition's own. */
function sameShape(a: Node, b: Node): boolean {
  return ['level', 'note', 'id'].every((name) => a.attrs[name] === b.attrs[name])
}
