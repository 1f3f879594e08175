import type { Fragment } from 'prosemirror-model'
import { contentOf, type Token, tokensOf } from './content.ts'
import type { Conversion, ConversionOptions } from './conversion.ts'
import { convert } from './convert.ts'

/** Converted inline content; offsets of spots and shifts count a leaf as one unit, as positions in a segment do. */
export interface ContentConversion extends Omit<Conversion, 'text'> {
  readonly content: Fragment
  readonly text: string
}

/**
 * Converts inline content: marks stay on what they stood on, leaves where they were. Where a word becomes a
 * longer or shorter one, each new character takes the marks of the old one at its share of the word.
 */
export function convertContent(content: Fragment, options: ConversionOptions): ContentConversion {
  const tokens = tokensOf(content)
  const source = tokens.map(textOfToken).join('')
  const conversion = convert(source, options)
  return { ...conversion, content: contentOf(carried(tokens, conversion)) }
}

const textOfToken = ({ key, leaf }: Token): string => (leaf ? '\uFFFC' : key)

function carried(tokens: readonly Token[], { text, shifts }: Conversion): Token[] {
  const made: Token[] = []
  let next = 0
  let source = 0
  let at = 0
  for (const shift of [...shifts, null]) {
    // Unit answers to unit up to the shift.
    const until = shift ? shift.start : text.length
    while (at < until) {
      const token = tokens[next++]
      if (!token) break
      const key = token.leaf ? token.key : String.fromCodePoint(text.codePointAt(at) ?? 0)
      made.push({ ...token, key })
      const width = textOfToken(token).length
      source += width
      at += width
    }
    if (!shift) break
    const replaced: Token[] = []
    while (source < shift.to) {
      const token = tokens[next++]
      if (!token) break
      replaced.push(token)
      source += textOfToken(token).length
    }
    const characters = [...text.slice(shift.start, shift.end)]
    for (const [no, key] of characters.entries()) {
      const like = replaced[Math.floor((no * replaced.length) / characters.length)]
      made.push({ key, marks: like?.marks ?? [], leaf: null })
    }
    at = shift.end
  }
  return made
}
