import { isWide } from './widths.ts'

/** The lines of a paragraph as one: a line end becomes a space, or nothing between two Chinese characters. */
export function joinLines(paragraph: string): string {
  const lines = paragraph
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.reduce((joined, line) => joined + between(joined, line) + line, '')
}

function between(before: string, after: string): string {
  if (before === '') return ''
  return isWide(lastCharacter(before)) && isWide(firstCharacter(after)) ? '' : ' '
}

const firstCharacter = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 32)

function lastCharacter(text: string): string {
  const unit = text.charCodeAt(text.length - 1)
  return unit >= 0xdc00 && unit <= 0xdfff ? text.slice(-2) : text.slice(-1)
}
