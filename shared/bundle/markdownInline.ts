import type { Piece, Pieces, TextPiece } from './content.ts'

/**
 * Pieces as the inside of a Markdown block, on one line. Emphasis is written with asterisks only where every
 * CommonMark reader sees it and no other emphasis touches it: `**《外交》**的` is none, because behind a mark
 * of punctuation asterisks close nothing before a letter. There it is written as HTML.
 */
export function piecesMarkdown(pieces: Pieces): string {
  const line = onOneLine(pieces)
  let markdown = ''
  for (let at = 0; at < line.length; ) {
    const link = linkAt(line, at)
    let end = at + 1
    if (link !== null) while (linkAt(line, end) === link) end++
    else while (end < line.length && linkAt(line, end) === null) end++
    const group = line.slice(at, end)
    const text = group
      .map((piece, index) => pieceMarkdown(piece, group[index - 1], group[index + 1]))
      .join('')
    markdown += link === null ? text : `[${text}](${address(link)})`
    at = end
  }
  return markdown
}

/** A line of Markdown that would begin a list, heading or quotation, kept as the text that it is. */
export function asParagraph(markdown: string): string {
  return markdown
    .replace(/^(#{1,6}|[-+])(?=\s|$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([>=]|-{2,})/, '\\$1')
}

/** Text with every sign escaped that Markdown might take for its own. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<~]/g, '\\$&')
    .replaceAll(/&(?=#?\w+;)/g, '\\&')
    .replaceAll(/!$/g, '\\!')
}

/** White space is trimmed at both ends of the line and never holds a line end. */
function onOneLine(pieces: Pieces): Pieces {
  const line = pieces.map((piece) =>
    piece.kind === 'text' ? { ...piece, text: piece.text.replaceAll(/\s*\n\s*/g, ' ') } : piece,
  )
  return trimEnd(
    trimEnd(line, 0, (text) => text.trimStart()),
    -1,
    (text) => text.trimEnd(),
  )
}

function trimEnd(pieces: Pieces, at: 0 | -1, trim: (text: string) => string): Pieces {
  const piece = pieces.at(at)
  if (piece?.kind !== 'text') return pieces
  const text = trim(piece.text)
  const rest = at === 0 ? pieces.slice(1) : pieces.slice(0, -1)
  if (text === '') return trimEnd(rest, at, trim)
  const trimmed = { ...piece, text }
  return at === 0 ? [trimmed, ...rest] : [...rest, trimmed]
}

function linkAt(line: Pieces, at: number): string | null {
  const piece = line[at]
  return piece?.kind === 'text' ? piece.link : null
}

/** `before` and `after` are the neighbours inside the same link, or outside all links; a bracket else. */
function pieceMarkdown(piece: Piece, before: Piece | undefined, after: Piece | undefined): string {
  if (piece.kind === 'reference') return `[^${piece.number}]`
  const text = escapeMarkdown(piece.text)
  // Behind [^1] a bracket would make it a link, a colon a definition.
  if (!isMarked(piece)) return before?.kind === 'reference' ? text.replace(/^[(:]/, '\\$&') : text
  if (canStar(piece, before, after)) {
    const star = piece.strong ? '**' : '*'
    return star + text + star
  }
  const inner = piece.emphasis ? `<em>${text}</em>` : text
  return piece.strong ? `<strong>${inner}</strong>` : inner
}

function isMarked(piece: Piece | undefined): boolean {
  return piece?.kind === 'text' && (piece.emphasis || piece.strong)
}

function canStar(piece: TextPiece, before: Piece | undefined, after: Piece | undefined): boolean {
  if (piece.emphasis === piece.strong || isMarked(before) || isMarked(after)) return false
  const [last, first] = [before?.kind === 'text' ? before.text : '', after?.kind === 'text' ? after.text : '']
  return (
    (/^[\p{L}\p{N}]/u.test(piece.text) || (/^\S/.test(piece.text) && /(?:^|[\s\p{P}])$/u.test(last))) &&
    (/[\p{L}\p{N}]$/u.test(piece.text) || (/\S$/.test(piece.text) && /^(?:[\s\p{P}]|$)/u.test(first)))
  )
}

function address(link: string): string {
  const safe = link.replaceAll(/&(?=#?\w+;)/g, '&amp;')
  return /[()]/.test(safe) ? `<${safe}>` : safe
}
