import type { Note } from '../../content.ts'
import { element, lines, type Markup, text, xmlFile } from '../markup.ts'
import { inlineOf, type Writing } from './inline.ts'
import { wordWithPictures } from './namespaces.ts'
import type { Relationships } from './relationships.ts'

/**
 * The footnotes of a document as its text cites them. A note has one reference in Word; further ones are fields. A
 * reference that is deleted has a copy of the note, so that accepting the deletion takes nothing else away.
 */
export class Footnotes {
  readonly #notes: ReadonlyMap<number, Note>
  readonly #writing: Writing
  readonly #cited: number[] = []
  readonly #own = new Map<number, number>()

  constructor(notes: readonly Note[], writing: Writing) {
    this.#notes = new Map(notes.map((note) => [note.number, note]))
    this.#writing = writing
  }

  /** The id of a note for a reference to it. */
  cite(number: number, isDeleted: boolean): { readonly id: number; readonly isAgain: boolean } {
    const known = isDeleted ? undefined : this.#own.get(number)
    if (known !== undefined) return { id: known, isAgain: true }
    this.#cited.push(number)
    const id = this.#cited.length
    if (!isDeleted) this.#own.set(number, id)
    return { id, isAgain: false }
  }

  /** The comments on a note's text. */
  remarksIn(number: number): number[] {
    const tags = this.#notes.get(number)?.pieces.flatMap((piece) => piece.tags ?? []) ?? []
    const marks = [...new Set(tags)].map((tag) => this.#writing.markings.markingOf(tag))
    return marks.flatMap((mark) => (mark?.kind === 'comment' ? [mark.comment] : []))
  }

  /** The notes that nothing in the text cites. */
  uncited(): Note[] {
    return [...this.#notes.values()].filter(({ number }) => !this.#cited.includes(number))
  }

  get isEmpty(): boolean {
    return this.#cited.length === 0
  }

  /** word/footnotes.xml */
  file(relationships: Relationships): string {
    const own = this.#cited.map((number, at) => {
      const pieces = this.#notes.get(number)?.pieces ?? []
      const inside = inlineOf(pieces, this.#writing, { relationships, notes: null })
      return element('w:footnote', { 'w:id': at + 1 }, notePara(inside))
    })
    const root = element('w:footnotes', wordWithPictures, lines(...separators, ...own))
    return xmlFile(root, { standalone: true })
  }
}

function notePara(inside: Markup): Markup {
  const style = element('w:rPr', {}, element('w:rStyle', { 'w:val': 'FootnoteReference' }))
  return element(
    'w:p',
    {},
    element('w:pPr', {}, element('w:pStyle', { 'w:val': 'FootnoteText' })),
    element('w:r', {}, style, element('w:footnoteRef', {})),
    element('w:r', {}, element('w:t', { 'xml:space': 'preserve' }, text(' '))),
    inside,
  )
}

/** The lines between text and notes, which Word wants to find among the notes. */
const separators = (
  [
    [-1, 'separator'],
    [0, 'continuationSeparator'],
  ] as const
).map(([id, kind]) =>
  element(
    'w:footnote',
    { 'w:type': kind, 'w:id': id },
    element('w:p', {}, element('w:r', {}, element(`w:${kind}`, {}))),
  ),
)
