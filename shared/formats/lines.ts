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
    const text = run.text.replace(/\s*\n\s*/g, (gap, offset: number) => {
      const before = all
        .slice(Math.max(0, start + offset - 8), start + offset)
        .trimEnd()
        .slice(-1)
      const end = start + offset + gap.length
      const after = all
        .slice(end, end + 8)
        .trimStart()
        .slice(0, 1)
      return before !== '' && after !== '' && isWide(before) && isWide(after) ? '' : ' '
    })
    return { ...run, text }
  })
}
