import { Fragment, Mark, type Node } from 'prosemirror-model'
import { schema } from '../document/schema.ts'

/** One character of a segment's content with its marks, or a leaf in it (a footnote reference). */
export interface Token {
  /** What equal ones share, whatever their marks: the character, or the leaf's kind and attributes. */
  readonly key: string
  readonly marks: readonly Mark[]
  /** The leaf; null for a character. */
  readonly leaf: Node | null
}

/** The characters (code points) and leaves of inline content. */
export function tokensOf(content: Fragment): Token[] {
  const tokens: Token[] = []
  content.forEach((node) => {
    const { marks } = node
    if (node.isText) for (const key of node.text ?? '') tokens.push({ key, marks, leaf: null })
    else tokens.push({ key: `\uFFFC${JSON.stringify(node.attrs)}`, marks, leaf: node })
  })
  return tokens
}

/** Inline content of tokens; those with equal marks that stand together are one text. */
export function contentOf(tokens: readonly Token[]): Fragment {
  const nodes: Node[] = []
  let text = ''
  let marks: readonly Mark[] = []
  const flush = () => {
    if (text !== '') nodes.push(schema.text(text, marks))
    text = ''
  }
  for (const token of tokens) {
    if (token.leaf) {
      flush()
      nodes.push(token.leaf.mark(token.marks))
    } else {
      if (!Mark.sameSet(token.marks, marks)) flush()
      marks = token.marks
      text += token.key
    }
  }
  flush()
  return Fragment.from(nodes)
}

/** Inline content from stored JSON, as `Fragment.toJSON` made it. */
export function contentFrom(json: unknown): Fragment {
  return Fragment.fromJSON(schema, json ?? [])
}
