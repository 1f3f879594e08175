import type { Node } from 'prosemirror-model'
import type { Note, Pieces, Reference } from './content.ts'

/** Numbers the notes of a document by their first reference while its text is read in order. */
export class Numbering {
  readonly #nodes = new Map<string, Node>()
  /** Note name to the number of references so far; its order is the numbering. */
  readonly #seen = new Map<string, number>()

  constructor(document: Node) {
    for (const node of document.children) {
      if (node.type.name !== 'footnote') continue
      const name = String(node.attrs.note)
      if (!this.#nodes.has(name)) this.#nodes.set(name, node)
    }
  }

  refer(name: string): Reference | null {
    if (!this.#nodes.has(name)) return null
    const occurrence = (this.#seen.get(name) ?? 0) + 1
    this.#seen.set(name, occurrence)
    return { kind: 'reference', number: [...this.#seen.keys()].indexOf(name) + 1, occurrence }
  }

  /** Reading a note may number further notes, so the list grows while it is walked. */
  notes(read: (node: Node) => Pieces): Note[] {
    const texts = new Map<string, Pieces>()
    const readNew = () => {
      for (const name of this.#seen.keys()) {
        const node = this.#nodes.get(name)
        if (node && !texts.has(name)) texts.set(name, read(node))
      }
    }
    readNew()
    for (const name of this.#nodes.keys()) {
      if (this.#seen.has(name)) continue
      this.#seen.set(name, 0)
      readNew()
    }
    return [...this.#seen].map(([name, references], index) => ({
      number: index + 1,
      references,
      pieces: texts.get(name) ?? [],
    }))
  }
}
