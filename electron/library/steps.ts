import type { Node } from 'prosemirror-model'
import { Step } from 'prosemirror-transform'
import { schema } from '../../shared/document/schema.ts'
import { segmentsOf } from '../../shared/document/segment.ts'
import { isId } from '../../shared/ids.ts'

// Documents are persistent: a block that was found sound once is sound wherever it turns up again.
const sound = new WeakSet<Node>()

/** The document after steps given as JSON, or null where one is none, does not fit, or leaves it unsound. */
export function applySteps(doc: Node, steps: readonly unknown[]): Node | null {
  let next = doc
  try {
    for (const json of steps) {
      const result = Step.fromJSON(schema, json).apply(next)
      if (!result.doc) return null
      next = result.doc
    }
    return isSound(next) ? next : null
  } catch {
    // ProseMirror throws errors of any kind on steps that are not its own; they come from outside.
    return null
  }
}

/** Whether a document follows the schema, can be stored exactly, and names each segment once. */
export function isSound(doc: Node): boolean {
  if (doc.type !== schema.nodes.doc || !doc.type.validContent(doc.content)) return false
  for (const block of doc.children) {
    if (sound.has(block)) continue
    try {
      block.check()
    } catch {
      return false
    }
    if (!isStorable(block)) return false
    sound.add(block)
  }
  const ids = segmentsOf(doc).map((segment) => segment.id)
  return new Set(ids).size === ids.length && ids.every(isId)
}

/** SQLite would store a lone surrogate as U+FFFD, and stop at a NUL in places: such text is refused. */
function isStorable(block: Node): boolean {
  let storable = true
  block.descendants((node) => {
    const texts = [
      node.text,
      ...Object.values(node.attrs),
      ...node.marks.flatMap((mark) => Object.values(mark.attrs)),
    ]
    storable &&= texts.every(
      (text) => typeof text !== 'string' || (text.isWellFormed() && !text.includes('\0')),
    )
    return storable
  })
  return storable
}
