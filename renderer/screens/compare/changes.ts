import type { ComparedBlock } from '../../../shared/review/compare/compare.ts'
import type { Comparison } from '../../editor/comparing/comparer.ts'
import type { TextKey } from '../../text/texts.ts'

/** A block of a comparison as it is shown. */
export interface ShownBlock {
  readonly key: string
  readonly block: ComparedBlock
  /** Who changed it; none while that is not known, or where nobody did. */
  readonly by: readonly string[]
  /** Its number among the changes that are gone through; null for none of them. */
  readonly change: number | null
}

/** The blocks of a comparison with who changed them, numbered by the changes of one person, or of all (null). */
export function shownBlocks({ blocks, authors }: Comparison, person: string | null): ShownBlock[] {
  const bySegment = new Map((authors ?? []).map(({ segment, by }) => [segment, by]))
  let change = 0
  return blocks.map((block, at) => {
    const isChanged = block.kind !== 'same' || block.isMoved
    const segments = new Set(block.pieces.map(({ segment }) => segment ?? ''))
    const by = [...new Set([...segments].flatMap((segment) => bySegment.get(segment) ?? []))]
    const isMeant = isChanged && (person === null || by.includes(person))
    return { key: keyOf(block, at), block, by: isChanged ? by : [], change: isMeant ? change++ : null }
  })
}

/** Everyone who changed something, in the order of the text. */
export function authorsOf({ authors }: Comparison): string[] {
  return [...new Set((authors ?? []).flatMap(({ by }) => by))]
}

/** What is said of a block beside what stands in it. */
export function marksOf({ kind, before, isMoved, isSplit, isOther }: ComparedBlock): TextKey[] {
  if (kind === 'inserted') return ['compare.mark.inserted']
  if (kind === 'deleted') return ['compare.mark.deleted']
  const marks: TextKey[] = []
  if (isMoved) marks.push('compare.mark.moved')
  if (isSplit) marks.push('compare.mark.split')
  if (before.length > 1) marks.push('compare.mark.joined')
  if (isOther) marks.push('compare.mark.other')
  return marks
}

/** The numbers of notes in the order of the text, those that went after the others. */
export function noteNumbers(blocks: readonly ComparedBlock[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  const pieces = blocks.flatMap((block) => block.pieces)
  for (const isGone of [false, true]) {
    for (const { kind, note } of pieces) {
      if (note !== undefined && (kind === 'removed') === isGone && !numbers.has(note))
        numbers.set(note, numbers.size + 1)
    }
  }
  return numbers
}

function keyOf({ before, after }: ComparedBlock, at: number): string {
  return after ? `after ${after.index}` : `before ${before[0]?.index ?? at}`
}
