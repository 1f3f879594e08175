import type { Run } from '../document/draft.ts'
import { isWide } from '../language/widths.ts'

/** Runs with each line end inside them as a space, or as nothing between two Chinese characters. */
export function joinBrokenLines(runs: readonly Run[]): Run[] {
  const all = runs.map((run) => run.text).join('')
  let at = 0
  return runs.map((run) => {
    const start = at
    at += run.text.length
    if (!run.text.includes('\n')) return run
    const [first = '', ...rest] = run.text.split('\n')
    let place = start + first.length
    // In parts: trimming all that was joined so far at each line would take as long as the square of it.
    const parts = [first]
    for (const line of rest) {
      trimEnd(parts)
      parts.push(gapAt(all, place) + line.trimStart())
      place += line.length + 1
    }
    return { ...run, text: parts.join('') }
  })
}

function trimEnd(parts: string[]): void {
  for (let last = parts.pop(); last !== undefined; last = parts.pop()) {
    const end = last.trimEnd()
    if (end === '') continue
    parts.push(end)
    return
  }
}

/** What stands for the line end at a place of a text. */
function gapAt(text: string, place: number): string {
  const before = text
    .slice(Math.max(0, place - 8), place)
    .trimEnd()
    .slice(-1)
  const after = text
    .slice(place + 1, place + 9)
    .trimStart()
    .slice(0, 1)
  return before !== '' && after !== '' && isWide(before) && isWide(after) ? '' : ' '
}
