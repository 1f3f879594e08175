import { type XmlElement, xmlText } from '../../xml/tree.ts'
import type { XliffPiece } from './document.ts'

/**
 * Pieces with neighbouring texts as one, on one line. Where white space is not to be preserved, what stands at
 * either end and next to a line end only sets the file out.
 */
export function tidied(pieces: readonly XliffPiece[], preserve: boolean): XliffPiece[] {
  const joined: XliffPiece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece.kind !== 'text') joined.push(piece)
    else if (last?.kind === 'text') joined[joined.length - 1] = { kind: 'text', text: last.text + piece.text }
    else joined.push(piece)
  }
  const ends = { first: joined[0], last: joined.at(-1) }
  return joined.flatMap((piece): XliffPiece[] => {
    if (piece.kind !== 'text') return [piece]
    let text = piece.text.replace(preserve ? /[\t\n]/gu : /\s*[\t\n]\s*/gu, ' ').replaceAll('\uFFFC', '')
    if (!preserve && piece === ends.first) text = text.trimStart()
    if (!preserve && piece === ends.last) text = text.trimEnd()
    return text === '' ? [] : [{ kind: 'text', text }]
  })
}

/** What notes say; empty ones say nothing. */
export function saidIn(notes: readonly XmlElement[]): string[] {
  return notes.map((note) => xmlText(note).trim()).filter(Boolean)
}
