import type { DraftBlock, Run } from '../../../shared/document/draft.ts'
import type { RawBlock } from '../../../shared/formats/article.ts'

/** Where a tracked change or a comment stands in a text. Times are ISO, or '' where the file names none. */
export type TextMark =
  | { readonly kind: 'insert'; readonly by: string; readonly at: string }
  | { readonly kind: 'insertEnd' }
  | { readonly kind: 'delete'; readonly by: string; readonly at: string; readonly text: string }
  | { readonly kind: 'comment' | 'commentEnd'; readonly comment: string }

/** A comment of a document; its place is told by marks. */
export interface DocumentComment {
  readonly id: string
  readonly by: string
  readonly at: string
  readonly text: string
}

/** What a document carries beside its text; marks are named by their index. */
export interface Annotations {
  readonly marks: readonly TextMark[]
  readonly comments: readonly DocumentComment[]
}

export const noAnnotations: Annotations = { marks: [], comments: [] }

/** Two noncharacters that no text holds: between them stands the index of a mark. */
const sign = /\uFDD0(\d+)\uFDD1/

/** A mark as text, for a document that is being converted. */
export function signOf(mark: number): string {
  return `\uFDD0${mark}\uFDD1`
}

/** The mark that a footnote reference of this name stands for; null for a true reference. */
export function markNamed(note: string): number | null {
  const found = sign.exec(note)
  return found && found[0] === note ? Number(found[1]) : null
}

/** A text without what could be taken for a mark. */
export function withoutSigns(text: string): string {
  return text.replace(/[\uFDD0\uFDD1]/g, '')
}

/**
 * Blocks whose marks are runs of their own, in the form of footnote references: these go whole through everything
 * that is done to runs. A block of nothing but marks gives them to the next one, unless it tells of a deletion.
 */
export function withMarkRuns(raw: readonly RawBlock[], marks: readonly TextMark[]): RawBlock[] {
  const blocks: RawBlock[] = []
  let waiting: Run[] = []
  for (const each of raw) {
    const { block } = each
    if (block.kind === 'divider') {
      blocks.push(each)
      continue
    }
    const runs = [...waiting, ...marked(block.runs)]
    const isBare = runs.every((run) => run.note !== undefined && markNamed(run.note) !== null)
    const tells = runs.some((run) => marks[markNamed(run.note ?? '') ?? -1]?.kind === 'delete')
    if (isBare && !tells && runs.length > 0 && block.kind !== 'figure') waiting = runs
    else {
      waiting = []
      blocks.push({ ...each, block: { ...block, runs } as DraftBlock })
    }
  }
  return blocks
}

/** Runs whose marks are runs of their own. */
export function marked(runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => {
    if (run.note !== undefined || !sign.test(run.text)) return [run]
    const { text, ...format } = run
    return text.split(/(\uFDD0\d+\uFDD1)/).flatMap((part): Run[] => {
      if (sign.test(part)) return [{ text: '', note: part }]
      return part === '' ? [] : [{ ...format, text: part }]
    })
  })
}

/** Runs as a person sees them before they are stored: without marks. */
export function unmarked(runs: readonly Run[]): Run[] {
  return runs.filter((run) => run.note === undefined || markNamed(run.note) === null)
}
