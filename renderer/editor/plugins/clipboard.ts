import { Fragment, type Node, Slice } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { schema } from '../../../shared/document/schema.ts'
import { isHan, type Language } from '../../../shared/locale.ts'

/**
 * What is pasted or dropped into a segment becomes its inside: words and their marks, no blocks. Lines and
 * paragraphs are joined, in English by a space. Control characters and lone surrogates are left out.
 */
export function clipboard(language: Language): Plugin {
  const joint = isHan(language) ? '' : ' '
  return new Plugin({
    props: {
      clipboardTextParser: (text) => inlineSlice([schema.text(oneLine(text, joint) || ' ')]),
      transformPasted: (slice) => inlineSlice(inlines(slice.content, joint)),
    },
  })
}

function inlineSlice(nodes: readonly Node[]): Slice {
  return new Slice(Fragment.fromArray([...nodes]), 0, 0)
}

/** The inline nodes of a fragment, with a joint where a block ends and another begins. */
function inlines(content: Fragment, joint: string): Node[] {
  const found: Node[] = []
  const visit = (node: Node): void => {
    if (node.isText) {
      const text = oneLine(node.text ?? '', joint, true)
      if (text !== '') found.push(schema.text(text, node.marks))
    } else if (node.isInline) {
      found.push(node)
    } else {
      if (node.isTextblock && found.length > 0 && joint !== '') found.push(schema.text(joint))
      node.forEach(visit)
    }
  }
  content.forEach(visit)
  return found
}

function oneLine(text: string, joint: string, inner = false): string {
  const clean = text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, joint)
    .replace(/\t/g, ' ')
  return inner ? clean : clean.trim()
}
