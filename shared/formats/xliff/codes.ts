import { Fragment, type Mark, type Node } from 'prosemirror-model'
import { isSafeLink } from '../../document/link.ts'
import { schema } from '../../document/schema.ts'
import type { XliffPiece } from './document.ts'

/** A code of ours: emphasis, strong, a link or a footnote's reference, by what it is. */
export type Code =
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'note'; readonly note: string }

/** A segment's two texts as pieces, and what each id stands for. */
export interface CodedPair {
  readonly source: readonly XliffPiece[]
  readonly target: readonly XliffPiece[]
  readonly codes: ReadonlyMap<string, Code>
}

/**
 * The contents of a segment in two languages as pieces. The same code has the same id on both sides: the nth of a
 * kind in the translation is the nth of that kind in the source.
 */
export function codedPair(source: Fragment, target: Fragment): CodedPair {
  const codes = new Map<string, Code>()
  const ids = new Map<string, string[]>()
  const piecesOf = (content: Fragment): XliffPiece[] => {
    const used = new Map<string, number>()
    return serialised(content, (code) => {
      const key = keyOf(code)
      const known = ids.get(key) ?? []
      const at = used.get(key) ?? 0
      used.set(key, at + 1)
      const id = known[at] ?? `${codes.size + 1}`
      if (known[at] === undefined) {
        ids.set(key, [...known, id])
        codes.set(id, code)
      }
      return id
    })
  }
  return { source: piecesOf(source), target: piecesOf(target), codes }
}

function keyOf(code: Code): string {
  if (code.kind === 'note') return `note ${code.note}`
  return `${code.mark.type.name} ${String(code.mark.attrs.href ?? '')}`
}

function serialised(content: Fragment, idOf: (code: Code) => string): XliffPiece[] {
  const pieces: XliffPiece[] = []
  let open: { readonly mark: Mark; readonly id: string }[] = []
  const closeFrom = (depth: number): void => {
    for (const { id } of open.slice(depth).reverse()) pieces.push({ kind: 'close', id })
    open = open.slice(0, depth)
  }
  content.forEach((node) => {
    const ended = open.findIndex(({ mark }) => !mark.isInSet(node.marks))
    if (ended >= 0) closeFrom(ended)
    for (const mark of node.marks) {
      if (open.some((each) => each.mark.eq(mark))) continue
      const code: Code = { kind: 'mark', mark }
      const id = idOf(code)
      open.push({ mark, id })
      pieces.push({ kind: 'open', id, means: mark.type.name, data: nativeOf(code)[0] })
    }
    if (node.isText) pieces.push({ kind: 'text', text: node.text ?? '' })
    else if (node.type.name === 'footnote_ref') {
      const code: Code = { kind: 'note', note: String(node.attrs.note) }
      pieces.push({ kind: 'point', id: idOf(code), means: '', data: nativeOf(code)[0] })
    }
  })
  closeFrom(0)
  return pieces
}

/** A code as a page would have it, its beginning and its end. */
export function nativeOf(code: Code): readonly [string, string] {
  if (code.kind === 'note') return [`[^${code.note}]`, '']
  const { mark } = code
  if (mark.type.name === 'link') return [`<a href="${String(mark.attrs.href)}">`, '</a>']
  return mark.type.name === 'strong' ? ['<strong>', '</strong>'] : ['<em>', '</em>']
}

/**
 * Pieces as the content of a segment, by what the ids stand for. Codes that were added count where the file says
 * what they are. Null where one stands for nothing that is known, or is not closed.
 */
export function contentOf(pieces: readonly XliffPiece[], codes: ReadonlyMap<string, Code>): Fragment | null {
  const open = new Map<string, Mark>()
  const nodes: Node[] = []
  for (const piece of pieces) {
    const marks = [...open.values()].reduce((set, mark) => mark.addToSet(set), [] as readonly Mark[])
    if (piece.kind === 'text') {
      if (piece.text !== '') nodes.push(schema.text(piece.text, marks))
    } else if (piece.kind === 'close') {
      if (!open.delete(piece.id)) return null
    } else {
      const code = codes.get(piece.id) ?? addedCode(piece.means, piece.data)
      if (code === null || open.has(piece.id)) return null
      if (code.kind === 'mark' && piece.kind === 'open') open.set(piece.id, code.mark)
      else if (code.kind === 'note' && piece.kind === 'point') {
        nodes.push(schema.node('footnote_ref', { note: code.note }, [], marks))
      } else return null
    }
  }
  return open.size > 0 ? null : Fragment.fromArray(joined(nodes))
}

function addedCode(means: string, data: string): Code | null {
  if (means === 'strong' || means === 'emphasis') return { kind: 'mark', mark: schema.mark(means) }
  const href = /^<a href="([^"]*)">$/u.exec(data)?.[1]
  return href !== undefined && isSafeLink(href) ? { kind: 'mark', mark: schema.mark('link', { href }) } : null
}

/** Neighbouring texts of the same marks are one node, as everywhere in our documents. */
function joined(nodes: readonly Node[]): Node[] {
  const found: Node[] = []
  for (const node of nodes) {
    const last = found.at(-1)
    if (last?.isText && node.isText && last.sameMarkup(node)) {
      found[found.length - 1] = schema.text(`${last.text ?? ''}${node.text ?? ''}`, last.marks)
    } else found.push(node)
  }
  return found
}

/** The footnotes that a content refers to, in order. */
export function notesIn(content: Fragment): string[] {
  const found: string[] = []
  content.forEach((node) => {
    if (node.type.name === 'footnote_ref') found.push(String(node.attrs.note))
  })
  return found
}
