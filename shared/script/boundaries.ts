/** A text is looked at in blocks of so many units, so that one doubt in a long text costs little. */
const block = 256
/** How far into its neighbours a block is read, so that words at its edges are whole. */
const margin = 16

let segmenter: Intl.Segmenter | undefined

/** Where words begin in a Chinese text, by the dictionary of the JavaScript engine (ICU's); found when asked for. */
export class Boundaries {
  readonly #text: string
  readonly #blocks = new Map<number, ReadonlySet<number>>()

  constructor(text: string) {
    this.#text = text
  }

  /** Whether a word begins at an offset. */
  has(at: number): boolean {
    return at === 0 || at >= this.#text.length || this.#block(Math.floor(at / block)).has(at)
  }

  /** Where the word begins that goes over the end of a stretch from inside it; null where none does. */
  cut(from: number, to: number): number | null {
    if (this.has(to)) return null
    for (let at = to - 1; at > from; at--) if (this.has(at)) return at
    return null
  }

  /** Whether a word lies across one end of a stretch: 这里 and 根本 across those of 里根. */
  crosses(from: number, to: number): boolean {
    if (!this.has(from)) {
      for (let at = from + 1; at < to; at++) if (this.has(at)) return true
    }
    return this.cut(from, to) !== null
  }

  #block(no: number): ReadonlySet<number> {
    const known = this.#blocks.get(no)
    if (known) return known
    segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
    const start = Math.max(0, no * block - margin)
    const around = this.#text.slice(start, (no + 1) * block + margin)
    const found = new Set(Array.from(segmenter.segment(around), ({ index }) => start + index))
    this.#blocks.set(no, found)
    return found
  }
}
