import type { Language } from '../locale.ts'
import { type Edit, editsOf } from '../matching/diff/edits.ts'
import { type Pieces, piecesOf } from '../matching/diff/pieces.ts'
import { toReadable } from '../matching/diff/readable.ts'
import type { Token } from '../script/content.ts'

/**
 * A change between two rows of tokens as a person would mark it: whole words, in Chinese grown to them by a
 * character or two. `exact` are the changes inside it that really happened; what stands between those stayed.
 */
export interface Hunk extends Edit {
  readonly exact: readonly Edit[]
}

/** What changed from one row of tokens to another, whatever their marks; all places are numbers of tokens. */
export function hunksBetween(before: readonly Token[], after: readonly Token[], language: Language): Hunk[] {
  if (before.length === after.length && before.every(({ key }, at) => key === after[at]?.key)) return []
  const one = cut(before, language)
  const other = cut(after, language)
  const inTokens = ({ from, to, otherFrom, otherTo }: Edit): Edit => ({
    from: one.starts[from] ?? 0,
    to: one.starts[to] ?? 0,
    otherFrom: other.starts[otherFrom] ?? 0,
    otherTo: other.starts[otherTo] ?? 0,
  })
  return toReadable(editsOf(one.texts, other.texts), one, other).map((edit) => {
    const { from, to, otherFrom, otherTo } = edit
    const inside = editsOf(one.texts.slice(from, to), other.texts.slice(otherFrom, otherTo))
    const exact = inside.map((each) =>
      inTokens({
        from: from + each.from,
        to: from + each.to,
        otherFrom: otherFrom + each.otherFrom,
        otherTo: otherFrom + each.otherTo,
      }),
    )
    return { ...inTokens(edit), exact }
  })
}

interface CutTokens extends Pieces {
  /** For each gap between two pieces how many tokens stand before it. */
  readonly starts: readonly number[]
}

function cut(tokens: readonly Token[], language: Language): CutTokens {
  const text = tokens.map(({ key, leaf }) => (leaf ? '\uFFFC' : key)).join('')
  const pieces = piecesOf(text, language)
  const starts = [0]
  const texts = pieces.texts.map((piece) => {
    const start = starts.at(-1) ?? 0
    starts.push(start + (piece.length === 1 ? 1 : [...piece].length))
    // A reference to one note is not one to another.
    return piece === '\uFFFC' ? (tokens[start]?.key ?? piece) : piece
  })
  return { texts, starts, isBorder: (gap) => pieces.isBorder(gap) }
}
