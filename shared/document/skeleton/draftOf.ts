import type { Node } from 'prosemirror-model'
import type { Language } from '../../locale.ts'
import type { DraftBlock, Run } from '../draft.ts'
import { joinSentences } from './runs.ts'

/** The title and blocks of a document as a draft has them: the way back from segments to running text. */
export function draftOf(
  document: Node,
  language: Language,
): { readonly title: readonly Run[]; readonly blocks: readonly DraftBlock[] } {
  const runsOf = (holder: Node): Run[] => joinSentences(holder.children.map(segmentRuns), language)
  let title: readonly Run[] = []
  const blocks: DraftBlock[] = []
  for (const node of document.children) {
    const { level, asset, alt, note } = node.attrs
    switch (node.type.name) {
      case 'title':
        title = runsOf(node)
        break
      case 'divider':
        blocks.push({ kind: 'divider' })
        break
      case 'bullet_list':
      case 'ordered_list': {
        const kind = node.type.name === 'bullet_list' ? 'bullet' : 'ordered'
        for (const item of node.children) blocks.push({ kind, runs: runsOf(item) })
        break
      }
      case 'heading':
        blocks.push({ kind: 'heading', level: level === 3 || level === 4 ? level : 2, runs: runsOf(node) })
        break
      case 'figure':
        blocks.push({ kind: 'figure', asset: String(asset), alt: String(alt), runs: runsOf(node) })
        break
      case 'footnote':
        blocks.push({ kind: 'footnote', note: String(note), runs: runsOf(node) })
        break
      case 'standfirst':
      case 'blockquote':
        blocks.push({ kind: node.type.name, runs: runsOf(node) })
        break
      default:
        blocks.push({ kind: 'paragraph', runs: runsOf(node) })
    }
  }
  return { title, blocks }
}

function segmentRuns(segment: Node): Run[] {
  return segment.children.map((node): Run => {
    const marks = new Map(node.marks.map((mark) => [mark.type.name, mark]))
    const link = marks.get('link')?.attrs.href
    return {
      text: node.text ?? '',
      ...(marks.has('emphasis') ? { emphasis: true } : {}),
      ...(marks.has('strong') ? { strong: true } : {}),
      ...(typeof link === 'string' ? { link } : {}),
      ...(node.type.name === 'footnote_ref' ? { note: String(node.attrs.note) } : {}),
    }
  })
}
