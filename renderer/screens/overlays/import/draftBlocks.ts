import type { DraftBlock, Run } from '../../../../shared/document/draft.ts'
import type { SegmentId } from '../../../../shared/ids.ts'
import type { Inline, ReadBlock } from '../../review/blocks.ts'

/** The blocks of a draft as the reader of an article shows them. A draft is not cut into segments yet. */
export function draftBlocks(blocks: readonly DraftBlock[]): ReadBlock[] {
  let item = 0
  const notes = new Map<string, number>()
  const numberOf = (note: string) => {
    const known = notes.get(note) ?? notes.size + 1
    notes.set(note, known)
    return known
  }
  return blocks.map((block, at): ReadBlock => {
    item = block.kind === 'ordered' ? item + 1 : 0
    if (block.kind === 'divider') return { kind: 'divider', number: 0, segments: [] }
    const inlines = block.runs.map((run) => inlineOf(run, numberOf))
    const id = `draft-${at}` as SegmentId
    return {
      kind: block.kind,
      number: numberFor(block, item, numberOf),
      segments: [{ id, text: '', state: 'initial', gap: '', inlines }],
    }
  })
}

function numberFor(block: DraftBlock, item: number, numberOf: (note: string) => number): number {
  if (block.kind === 'heading') return block.level
  if (block.kind === 'footnote') return numberOf(block.note)
  return item
}

function inlineOf(run: Run, numberOf: (note: string) => number): Inline {
  if (run.note !== undefined) return { kind: 'note', number: numberOf(run.note) }
  const { text, emphasis = false, strong = false, link = null } = run
  return { kind: 'text', text, emphasis, strong, link }
}
