import type { Inline } from './blocks.ts'

/** A stretch of a segment's text with an issue; offsets as the checks give them, a reference to a note counts one. */
export interface IssueRange {
  readonly from: number
  readonly to: number
  readonly weight: string
}

/** A piece of a sentence and the weight of the issue that lies on it. */
export interface Piece {
  readonly inline: Inline
  readonly issue: string | undefined
}

/** Cuts a sentence where issues begin and end. Where several lie on one another the first counts. */
export function cut(inlines: readonly Inline[], ranges: readonly IssueRange[]): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  for (const inline of inlines) {
    const length = inline.kind === 'note' ? 1 : inline.text.length
    const end = start + length
    const edges = ranges.flatMap(({ from, to }) => [from, to]).filter((edge) => edge > start && edge < end)
    const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b)
    for (const [at, from] of cuts.slice(0, -1).entries()) {
      const to = cuts[at + 1] ?? end
      const issue = ranges.find((range) => range.from < to && range.to > from)?.weight
      const part =
        inline.kind === 'note' ? inline : { ...inline, text: inline.text.slice(from - start, to - start) }
      pieces.push({ inline: part, issue })
    }
    start = end
  }
  return pieces
}
