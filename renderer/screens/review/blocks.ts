import type { Node } from 'prosemirror-model'
import { joint } from '../../../shared/bundle/words.ts'
import { isSafeLink } from '../../../shared/document/link.ts'
import { schema } from '../../../shared/document/schema.ts'
import { type SegmentState, segmentAttributes, textOf } from '../../../shared/document/segment.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'

/** A stretch of a sentence with one formatting, or a reference to a note. */
export type Inline =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly emphasis: boolean
      readonly strong: boolean
      readonly link: string | null
    }
  | { readonly kind: 'note'; readonly number: number }

/** A segment to read; `gap` is what stands between it and the one before. */
export interface ReadSegment {
  readonly id: SegmentId
  readonly text: string
  readonly state: SegmentState
  readonly gap: '' | ' '
  readonly inlines: readonly Inline[]
}

/** What a block of an article is, as a reader sees it. */
export type BlockKind =
  | 'title'
  | 'standfirst'
  | 'paragraph'
  | 'heading'
  | 'blockquote'
  | 'bullet'
  | 'ordered'
  | 'figure'
  | 'divider'
  | 'footnote'

/** A block of an article to read. Items of lists are blocks of their own, so that editions line up by them. */
export interface ReadBlock {
  readonly kind: BlockKind
  /** A heading's level, an ordered item's or a note's number; else 0. */
  readonly number: number
  readonly segments: readonly ReadSegment[]
}

/** The blocks of a stored document in order; notes are numbered by their first reference. */
export function readBlocks(document: unknown, language: Language): ReadBlock[] {
  const doc = schema.nodeFromJSON(document)
  const numbers = noteNumbers(doc)
  const blocks: ReadBlock[] = []
  const add = (node: Node, kind: BlockKind, number = 0) =>
    blocks.push({ kind, number, segments: segmentsIn(node, language, numbers) })
  for (const node of doc.children) {
    switch (node.type.name) {
      case 'bullet_list':
      case 'ordered_list':
        for (const [at, item] of node.children.entries())
          add(item, node.type.name === 'bullet_list' ? 'bullet' : 'ordered', at + 1)
        break
      case 'heading':
        add(node, 'heading', Number(node.attrs.level))
        break
      case 'footnote':
        add(node, 'footnote', numbers.get(String(node.attrs.note)) ?? 0)
        break
      default:
        add(node, node.type.name as BlockKind)
    }
  }
  return blocks
}

/** The text of each segment, with U+FFFC for a reference to a note, as the checks see it. */
export function segmentTexts(blocks: readonly ReadBlock[]): Map<SegmentId, string> {
  return new Map(blocks.flatMap(({ segments }) => segments.map(({ id, text }) => [id, text] as const)))
}

function segmentsIn(holder: Node, language: Language, numbers: ReadonlyMap<string, number>): ReadSegment[] {
  let before = ''
  return holder.children.map((node) => {
    const text = textOf(node)
    const gap = joint(before, text.startsWith('\uFFFC') ? '' : text, language)
    before = text === '' ? before : text.replaceAll('\uFFFC', '')
    const { id, state } = segmentAttributes(node)
    return {
      id,
      text,
      state,
      gap,
      inlines: node.children.map((inline) => inlineOf(inline, numbers)),
    }
  })
}

function inlineOf(node: Node, numbers: ReadonlyMap<string, number>): Inline {
  if (node.type.name === 'footnote_ref') {
    return { kind: 'note', number: numbers.get(String(node.attrs.note)) ?? 0 }
  }
  const marks = new Map(node.marks.map((mark) => [mark.type.name, mark]))
  const href = String(marks.get('link')?.attrs.href ?? '')
  return {
    kind: 'text',
    text: node.text ?? '',
    emphasis: marks.has('emphasis'),
    strong: marks.has('strong'),
    link: isSafeLink(href) ? href : null,
  }
}

function noteNumbers(doc: Node): Map<string, number> {
  const numbers = new Map<string, number>()
  doc.descendants((node) => {
    const named = node.type.name === 'footnote_ref' || node.type.name === 'footnote'
    const note = named ? String(node.attrs.note) : ''
    if (named && !numbers.has(note)) numbers.set(note, numbers.size + 1)
    return node.type.name !== 'footnote'
  })
  return numbers
}
