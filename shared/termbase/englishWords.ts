/** A word of an English text, without accents and in half width; offsets are in the text. */
export interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
  /** What stands between the word before, or the beginning, and this one. */
  readonly gap: string
}

// A dotted abbreviation (U.S., U.N.) is one word, with its last dot.
const word = /\p{Lu}(?:\.\p{Lu})+(?:\.|(?![\p{L}\p{N}]))|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu

/** The words of an English text or term. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (const match of text.matchAll(word)) {
    const [found] = match
    const to = match.index + found.length
    words.push({ text: plain(found), from: match.index, to, gap: text.slice(end, match.index) })
    end = to
  }
  return words
}

/** A word as it is compared: no dots of an abbreviation, no accents, half width. */
function plain(found: string): string {
  const undotted = found.includes('.') ? found.replaceAll('.', '') : found
  for (let at = 0; at < undotted.length; at++) {
    if (undotted.charCodeAt(at) > 0x7f) return undotted.normalize('NFKD').replace(/\p{M}/gu, '')
  }
  return undotted
}
