import type { Edit } from './edits.ts'
import type { Pieces } from './pieces.ts'

/** By how many characters a change may grow on a side to end with a word. */
const mostGrown = 2

/** Changes as a person would mark them: where words begin, joined over what is too small to stand, in whole words. */
export function toReadable(edits: readonly Edit[], one: Pieces, other: Pieces): Edit[] {
  const slid = edits.map((edit, at) => slide(edit, edits[at - 1], edits[at + 1], one, other))
  const joined = join(slid, one)
  return join(grow(joined, one, other), one)
}

/** A pure addition or removal that may stand in several places, as in 我们|们, moved to where it begins and ends with a word. */
function slide(
  edit: Edit,
  before: Edit | undefined,
  after: Edit | undefined,
  one: Pieces,
  other: Pieces,
): Edit {
  const isAddition = edit.from === edit.to
  if (!isAddition && edit.otherFrom !== edit.otherTo) return edit
  const pieces = isAddition ? other : one
  const { texts } = pieces
  const [from, to] = isAddition ? [edit.otherFrom, edit.otherTo] : [edit.from, edit.to]
  const leftRoom = edit.from - (before?.to ?? 0)
  const rightRoom = (after?.from ?? one.texts.length) - edit.to
  let best = 0
  let most = standing(pieces, from, to)
  const tryAt = (shift: number): void => {
    const value = standing(pieces, from + shift, to + shift)
    if (value > most) {
      best = shift
      most = value
    }
  }
  for (let shift = -1; -shift < leftRoom && texts[from + shift] === texts[to + shift]; shift--) tryAt(shift)
  for (let shift = 1; shift < rightRoom && texts[from + shift - 1] === texts[to + shift - 1]; shift++)
    tryAt(shift)
  return {
    from: edit.from + best,
    to: edit.to + best,
    otherFrom: edit.otherFrom + best,
    otherTo: edit.otherTo + best,
  }
}

/** How well a stretch stands: on borders of words, before its white space or mark rather than behind it. */
function standing({ texts, isBorder }: Pieces, from: number, to: number): number {
  const isSpace = (at: number): boolean => /^\s/u.test(texts[at] ?? '')
  return (
    (isBorder(from) ? 4 : 0) +
    (isBorder(to) ? 4 : 0) +
    (isSpace(to - 1) ? 2 : 0) -
    (isSpace(from) ? 1 : 0) +
    (/^[，、；,;]/u.test(texts[to - 1] ?? '') ? 1 : 0) +
    (/^[.!?。！？…]/u.test(texts[to - 1] ?? '') ? 2 : 0)
  )
}

const size = ({ from, to, otherFrom, otherTo }: Edit): number => Math.max(to - from, otherTo - otherFrom)
const weak = /^(?:\s+|the|a|an|of|to|in|and|or|is|was|的|了|是|在|和|与|與|个|個|一|不)$/iu

/** Changes with only white space, or one weak word between two greater ones, in between are one change. */
function join(edits: readonly Edit[], one: Pieces): Edit[] {
  const kept: Edit[] = []
  for (const edit of edits) {
    const last = kept.at(-1)
    if (last && bridges(one.texts.slice(last.to, edit.from), last, edit)) {
      kept[kept.length - 1] = { ...last, to: edit.to, otherTo: edit.otherTo }
    } else kept.push(edit)
  }
  return kept
}

function bridges(same: readonly string[], before: Edit, after: Edit): boolean {
  const words = same.filter((text) => /\S/u.test(text))
  if (words.length === 0) return true
  const least = Math.min(size(before), size(after))
  // A mark keeps what stands on its two sides apart.
  if (words.some((text) => !/^[\p{L}\p{N}]/u.test(text))) return false
  if (words.length === 1) return least >= (weak.test(words[0] ?? '') ? 2 : 3) && isShort(words[0] ?? '')
  return words.length === 2 && least >= 6 && words.every(isShort)
}

const isShort = (word: string): boolean => word.length <= 3

/** Chinese changes grow to the borders of words, where both texts have one within a character or two. */
function grow(edits: readonly Edit[], one: Pieces, other: Pieces): Edit[] {
  const grown: Edit[] = []
  for (const [at, edit] of edits.entries()) {
    const leftRoom = edit.from - (grown.at(-1)?.to ?? 0)
    const rightRoom = (edits[at + 1]?.from ?? one.texts.length) - edit.to
    const left = growth(-1, leftRoom, edit.from, edit.otherFrom, one, other)
    const right = growth(1, rightRoom, edit.to, edit.otherTo, one, other)
    grown.push({
      from: edit.from - left,
      to: edit.to + right,
      otherFrom: edit.otherFrom - left,
      otherTo: edit.otherTo + right,
    })
  }
  return grown
}

function growth(step: 1 | -1, room: number, at: number, otherAt: number, one: Pieces, other: Pieces): number {
  for (let by = 0; by <= Math.min(mostGrown, room); by++) {
    if (one.isBorder(at + by * step) && other.isBorder(otherAt + by * step)) return by
  }
  return 0
}
