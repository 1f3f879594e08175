import type { XliffPiece } from '../xliff/document.ts'

/** The two signs between which a placeholder stands. */
export type Brackets = readonly [open: string, close: string]

/** Signs that next to no text has; those of the private area are for a text that has all others. */
const pairs: readonly Brackets[] = [
  ['⟦', '⟧'],
  ['⟪', '⟫'],
  ['⦃', '⦄'],
  ['⟬', '⟭'],
]
/** From here on there are characters of the private area in pairs, more than a text can use up. */
const privateArea = 0xe000

/** Brackets that the texts do not have, so that in them they are placeholders and nothing else. */
export function bracketsFor(texts: readonly string[]): Brackets {
  const isFree = ([open, close]: Brackets) =>
    !texts.some((text) => text.includes(open) || text.includes(close))
  const found = pairs.find(isFree)
  if (found) return found
  for (let code = privateArea; ; code += 2) {
    const pair: Brackets = [String.fromCharCode(code), String.fromCharCode(code + 1)]
    if (isFree(pair) || code >= 0xf8fe) return pair
  }
}

/** The brackets that a file names; null where they are none of ours. */
export function bracketsNamed(open: string): Brackets | null {
  const code = open.charCodeAt(0)
  const isPrivate = code >= privateArea && code <= 0xf8fe && code % 2 === 0
  return pairs.find((pair) => pair[0] === open) ?? (isPrivate ? [open, String.fromCharCode(code + 1)] : null)
}

/** A code as it stands in the text: ⟦1⟧ opens, ⟦/1⟧ closes, ⟦1/⟧ stands for itself (a footnote). */
export function placeholder(piece: Exclude<XliffPiece, { kind: 'text' }>, [open, close]: Brackets): string {
  if (piece.kind === 'open') return `${open}${piece.id}${close}`
  return piece.kind === 'close' ? `${open}/${piece.id}${close}` : `${open}${piece.id}/${close}`
}

/** A text as its pieces; null where a placeholder is broken. */
export function piecesOfText(text: string, [open, close]: Brackets): XliffPiece[] | null {
  const pieces: XliffPiece[] = []
  let at = 0
  while (at < text.length) {
    const from = text.indexOf(open, at)
    const plain = text.slice(at, from < 0 ? text.length : from)
    if (plain.includes(close)) return null
    if (plain !== '') pieces.push({ kind: 'text', text: plain })
    if (from < 0) break
    const to = text.indexOf(close, from)
    const code = to < 0 ? null : codeOf(text.slice(from + open.length, to))
    if (code === null) return null
    pieces.push(code)
    at = to + close.length
  }
  return pieces
}

function codeOf(inner: string): XliffPiece | null {
  const found = /^(\/?)([0-9]{1,4})(\/?)$/u.exec(inner)
  if (!found || (found[1] !== '' && found[3] !== '')) return null
  const id = found[2] ?? ''
  if (found[1] !== '') return { kind: 'close', id }
  return { kind: found[3] === '' ? 'open' : 'point', id, means: '', data: '' }
}

/** How long a text is without what opens and closes; a placeholder that stands for itself counts as one. */
export function plainLength(text: string, [open, close]: Brackets): number {
  let length = text.length
  for (let from = text.indexOf(open); from >= 0; from = text.indexOf(open, from + 1)) {
    const to = text.indexOf(close, from)
    if (to < 0) break
    length -= to + close.length - from - (text.charAt(to - 1) === '/' ? 1 : 0)
  }
  return length
}
