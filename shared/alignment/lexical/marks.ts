const endings: readonly RegExp[] = [/[?？]/u, /[!！]/u, /[:：]/u, /[;；]/u, /[,，]/u]
const closing = /[”"’'」』）)\]\s]+$/u
/** Quotations that begin; English ones may stand in single marks, which are not to be taken for apostrophes. */
const opening = /[“「『«]|(?<![\p{L}\p{N}])‘|(?<=^|[\s([—–])["'](?=\S)|(?<=[^\s\p{L}])"(?=\p{Script=Han})/gu

const counted: readonly RegExp[] = [/[?？]/gu, /[!！]/gu, opening, /[:：]/gu, /[;；]/gu, /[,，、]/gu]

/** How many kinds of marks are counted. */
export const markKinds = counted.length

/** What the punctuation of a sentence tells of it. */
export interface Marks {
  /** The kind of mark that it ends with, 0 for a full stop or nothing. */
  readonly ending: number
  readonly opensQuotation: boolean
  readonly closesQuotation: boolean
  /** Question marks, exclamation marks, quotations that begin, colons, semicolons, commas. */
  readonly counts: readonly number[]
}

/** Reads the marks of a sentence. */
export function marksOf(text: string): Marks {
  const last = text.replace(closing, '').at(-1) ?? ''
  return {
    ending: endings.findIndex((mark) => mark.test(last)) + 1,
    opensQuotation: /^\s*[“"「『‘']/u.test(text),
    closesQuotation: /[”"」』’'][\s)]*$/u.test(text),
    counts: counted.map((mark) => (text.match(mark) ?? []).length),
  }
}
