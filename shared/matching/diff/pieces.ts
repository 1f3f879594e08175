import { isHanCharacter } from '../../language/widths.ts'
import { isHan, type Language } from '../../locale.ts'

/** A text cut into what is compared. */
export interface Pieces {
  readonly texts: readonly string[]
  /** Whether a word may begin or end at a gap between two pieces, 0 before the first. */
  isBorder(gap: number): boolean
}

const english = /\s+|[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*|[^\s]/gu
const chinese = /\p{Script=Han}|[\p{Nd}]+(?:[.,．，]\p{Nd}+)*|(?:(?!\p{Script=Han})[\p{L}\p{M}])+|\s+|[^\s]/gu

const segmenters = new Map<Language, Intl.Segmenter>()

/** Cuts a text into words, or in Chinese into characters, numbers and Latin words, losing nothing. */
export function piecesOf(text: string, language: Language): Pieces {
  const texts: string[] = text.match(isHan(language) ? chinese : english) ?? []
  if (!isHan(language)) return { texts, isBorder: () => true }
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  const segments = segmenter.segment(text)
  const offsets = new Int32Array(texts.length + 1)
  for (const [index, piece] of texts.entries()) offsets[index + 1] = (offsets[index] ?? 0) + piece.length
  // Asked one by one: to walk all words of a long text takes longer than to compare it.
  const isBorder = (gap: number): boolean => {
    const offset = offsets[gap] ?? 0
    return (
      gap === texts.length ||
      !isHanCharacter(texts[gap] ?? '') ||
      segments.containing(offset)?.index === offset
    )
  }
  return { texts, isBorder }
}
