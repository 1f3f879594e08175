/** What the HTML reader needs of a document's node, whichever library made it. */
export interface HtmlNode {
  /** 1 for an element, 3 for text; all others are passed over. */
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: Iterable<HtmlNode>
  getAttribute?(name: string): string | null
}

/** An element's name in lower case, '' for anything else. */
export function elementName(node: HtmlNode): string {
  return node.nodeType === 1 ? node.nodeName.toLowerCase() : ''
}

/** An attribute's value, '' where there is none. */
export function attributeOf(node: HtmlNode, name: string): string {
  return node.getAttribute?.(name) ?? ''
}

/** All nodes under a root in document order, by a loop: no depth of nesting can exhaust the stack. */
export function* nodesUnder(root: HtmlNode): Generator<HtmlNode> {
  const waiting: HtmlNode[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    const children = [...node.childNodes]
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at]
      if (child) waiting.push(child)
    }
  }
}

/** The text under a node. */
export function textUnder(root: HtmlNode): string {
  let text = ''
  for (const node of nodesUnder(root)) if (node.nodeType === 3) text += node.nodeValue ?? ''
  return text
}
