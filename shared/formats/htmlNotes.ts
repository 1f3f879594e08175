import { attributeOf, elementName, type HtmlNode, nodesUnder, textUnder } from './htmlNode.ts'

/** The footnotes of a page: the names of the notes by the elements that hold and that cite them. */
export interface HtmlNotes {
  readonly holders: ReadonlyMap<HtmlNode, string>
  readonly citing: ReadonlyMap<HtmlNode, string>
}

const sign = /^[[(（〔［]?\s*(\d{1,3}|[*†‡§]{1,3}|[a-z])\s*[\])）〕］]?$/i
const holders: readonly string[] = ['li', 'p', 'div', 'aside', 'dd', 'section', 'tr']

/**
 * Finds footnotes: a link with a sign (1, [1], *) to a later block of the same page cites it. Links back from
 * a note to its place lead to something inline or earlier, and so are none.
 */
export function htmlNotes(root: HtmlNode): HtmlNotes {
  const links: {
    readonly node: HtmlNode
    readonly id: string
    readonly name: string
    readonly at: number
  }[] = []
  const blocks = new Map<string, { readonly node: HtmlNode; readonly at: number }>()
  let at = 0
  for (const node of nodesUnder(root)) {
    at++
    const name = elementName(node)
    const id = name === '' ? '' : attributeOf(node, 'id')
    if (id !== '' && holders.includes(name) && !blocks.has(id)) blocks.set(id, { node, at })
    const href = name === 'a' ? attributeOf(node, 'href') : ''
    if (!href.startsWith('#') || href.length < 2) continue
    const found = sign.exec(textUnder(node).trim())
    if (found) links.push({ node, id: href.slice(1), name: found[1] ?? '', at })
  }
  const notes = { holders: new Map<HtmlNode, string>(), citing: new Map<HtmlNode, string>() }
  const taken = new Set<string>()
  for (const link of links) {
    const block = blocks.get(link.id)
    if (!block || block.at < link.at) continue
    let name = notes.holders.get(block.node)
    if (name === undefined) {
      name = taken.has(link.name) ? String(taken.size + 1) : link.name
      taken.add(name)
      notes.holders.set(block.node, name)
    }
    notes.citing.set(link.node, name)
  }
  return notes
}
