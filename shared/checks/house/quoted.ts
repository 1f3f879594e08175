import type { Range } from '../spec.ts'

const closes = new Map([
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
])

/** The stretches of a text in quotation marks, with what earlier segments left open; ‘ ’ are too often apostrophes. */
export function quotedStretches(text: string, open: readonly string[] = []): Range[] {
  if (open.length === 0 && !/["“”「」『』]/u.test(text)) return []
  const stack = open.map((mark) => closes.get(mark) ?? '')
  const found: Range[] = []
  let from = stack.length > 0 ? 0 : -1
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    const closing = closes.get(mark) ?? (mark === '"' && !stack.includes('"') ? '"' : undefined)
    if (closing !== undefined) {
      if (stack.length === 0) from = at
      stack.push(closing)
    } else if (stack.includes(mark)) {
      stack.length = stack.lastIndexOf(mark)
      if (stack.length === 0) found.push([from, at + 1])
    }
  }
  if (stack.length > 0) found.push([from, text.length])
  return found
}
