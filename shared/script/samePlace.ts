import { foldHan } from './fold.ts'
import { correspondence } from './merge.ts'

/**
 * Where in a text the place is that has this offset in the same text of the other script (UTF-16 units): behind the
 * nearest character before it that both have, whatever was edited in either.
 */
export function samePlace(offset: number, text: string, other: string): number {
  if (offset <= 0) return 0
  if (offset >= text.length) return other.length
  const there = correspondence([...foldHan(text)], [...foldHan(other)], (unit) => unit)
  const starts = startsOf(other)
  let at = 0
  let place = 0
  for (const [no, character] of [...text].entries()) {
    at += character.length
    if (at > offset) break
    const match = there[no]
    if (match !== undefined) place = starts[match + 1] ?? other.length
  }
  return place
}

function startsOf(text: string): number[] {
  const starts = [0]
  for (const character of text) starts.push((starts.at(-1) ?? 0) + character.length)
  return starts
}
