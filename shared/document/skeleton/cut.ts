import type { Language } from '../../locale.ts'
import type { DraftBlock, DraftEdition, Run } from '../draft.ts'
import { runsText } from '../draft.ts'
import { joinAlike, trimRuns } from './runs.ts'

/** Finds the sentences of a text as UTF-16 ranges in order; what is between them is white space. */
export type SentenceFinder = (
  text: string,
  language: Language,
) => readonly { readonly from: number; readonly to: number }[]

/** A block without its text. The title is a block here; it always comes first. */
export type BlockShape =
  | { readonly kind: 'title' | 'standfirst' | 'paragraph' | 'blockquote' | 'bullet' | 'ordered' | 'divider' }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4 }
  | { readonly kind: 'figure'; readonly asset: string; readonly alt: string }
  | { readonly kind: 'footnote'; readonly note: string }

/** The runs of one sentence. */
export type Sentence = readonly Run[]

/** A block cut into its sentences. Only a figure, a divider or the one block of an empty body has none. */
export interface CutBlock {
  readonly shape: BlockShape
  readonly sentences: readonly Sentence[]
}

/** An edition in sentences: title, standfirst where there is one, at least one body block, footnotes last. */
export interface CutEdition {
  readonly language: Language
  readonly blocks: readonly CutBlock[]
}

/** Cuts an edition's blocks into sentences; marks and footnote references stay in theirs. */
export function cut(draft: DraftEdition, sentencesOf: SentenceFinder): CutEdition {
  const { language } = draft
  const title: CutBlock = { shape: { kind: 'title' }, sentences: whole(draft.title) }
  const { standfirst, rest } = split(draft.blocks)
  const blocks = [...standfirst, ...rest].flatMap((block): CutBlock[] => {
    const shape = shapeOf(block)
    if (block.kind === 'divider') return [{ shape, sentences: [] }]
    const sentences =
      block.kind === 'heading' ? whole(block.runs) : cutRuns(block.runs, language, sentencesOf)
    return sentences.length === 0 && block.kind !== 'figure' ? [] : [{ shape, sentences }]
  })
  const notes = blocks.filter((block) => block.shape.kind === 'footnote')
  const text = blocks.filter((block) => block.shape.kind !== 'footnote')
  const hasBody = blocks.some((block) => block.shape.kind !== 'standfirst')
  const body: CutBlock[] = hasBody ? [] : [{ shape: { kind: 'paragraph' }, sentences: [] }]
  return { language, blocks: [title, ...text, ...body, ...notes] }
}

/** Cuts runs at the sentences of their text; a reference at a sentence's end belongs to that sentence. */
export function cutRuns(runs: readonly Run[], language: Language, sentencesOf: SentenceFinder): Sentence[] {
  const spans = sentencesOf(runsText(runs), language)
  if (spans.length === 0) return runs.some((run) => run.note !== undefined) ? whole(runs) : []
  const sentences: Run[][] = spans.map(() => [])
  let at = 0
  let first = 0
  for (const run of runs) {
    const end = at + run.text.length
    while (first < spans.length - 1 && (spans[first]?.to ?? 0) < at) first++
    if (run.note !== undefined) {
      sentences[first]?.push(run)
      continue
    }
    for (let place = first; place < spans.length && (spans[place]?.from ?? end) < end; place++) {
      const { from, to } = spans[place] ?? { from: end, to: end }
      const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at))
      if (text !== '') sentences[place]?.push({ ...run, text })
    }
    at = end
  }
  return sentences.map(trimRuns).filter((sentence) => sentence.length > 0)
}

/** Standfirst blocks count only before the body, and become one; later ones are paragraphs. */
function split(blocks: readonly DraftBlock[]): { standfirst: DraftBlock[]; rest: DraftBlock[] } {
  const start = blocks.findIndex((block) => block.kind !== 'standfirst')
  const head = start < 0 ? blocks : blocks.slice(0, start)
  const runs = joinAlike(
    head.flatMap((block, at) => {
      const own = block.kind === 'standfirst' ? block.runs : []
      return at > 0 ? [{ text: ' ' }, ...own] : own
    }),
  )
  const rest = blocks
    .slice(head.length)
    .map((block): DraftBlock => (block.kind === 'standfirst' ? { ...block, kind: 'paragraph' } : block))
  return { standfirst: runs.length > 0 ? [{ kind: 'standfirst', runs }] : [], rest }
}

function shapeOf(block: DraftBlock): BlockShape {
  switch (block.kind) {
    case 'heading':
      return { kind: block.kind, level: block.level }
    case 'figure':
      return { kind: block.kind, asset: block.asset, alt: block.alt }
    case 'footnote':
      return { kind: block.kind, note: block.note }
    default:
      return { kind: block.kind }
  }
}

function whole(runs: readonly Run[]): Sentence[] {
  const trimmed = trimRuns(runs)
  return trimmed.length > 0 ? [trimmed] : []
}
