import type { Node } from 'prosemirror-model'
import { textHash } from '../../document/hash.ts'
import {
  plainText,
  type SegmentState,
  segmentAttributes,
  segmentsOf,
  textOf,
} from '../../document/segment.ts'
import { standingOf } from '../../document/standing.ts'
import type { ArticleId } from '../../ids.ts'
import type { Language } from '../../locale.ts'
import { escapeXml } from '../../xml/text.ts'
import { besideElements, matchesNamespace, type XliffBeside } from './beside.ts'
import { type CodedPair, codedPair, nativeOf } from './codes.ts'
import { coreNamespace, ownNamespace, type XliffPiece } from './document.ts'

/** A segment whose unit may have something beside its texts; `before` and `after` are its neighbours' sources or ''. */
export interface AskedSegment {
  readonly segment: string
  readonly text: string
  readonly before: string
  readonly after: string
  /** As it leaves. */
  readonly state: SegmentState
}

/** A translation beside its source, as it is to leave. */
export interface XliffArticle {
  readonly id: ArticleId
  readonly slug: string
  readonly source: { readonly language: Language; readonly document: Node }
  readonly target: { readonly language: Language; readonly document: Node }
  /** What is to stand beside each segment, asked in order. */
  readonly beside?: (asked: AskedSegment) => XliffBeside
}

/** A segment as it leaves: its texts, its state, and a mark by which it is known whether it was changed since. */
export interface LeavingSegment {
  readonly pair: CodedPair
  readonly state: SegmentState
  readonly mark: string
  /** What its state does not say: that its source or its own text changed since it was confirmed, how it came. */
  readonly detail: string
}

/**
 * An article's translation in XLIFF 2.0: a unit a segment, with our ids, states, and inline codes with their original
 * data. What is stale or was edited since it was confirmed leaves as `initial`, so that it is looked at.
 */
export function writeXliff({ id, slug, source, target, beside }: XliffArticle): string {
  const targets = segmentNodes(target.document)
  const sources = segmentsOf(source.document)
  const texts = sources.map(({ text }) => plainText(text))
  const units = sources.map(({ id: segment, block, position }, at) => {
    const from = source.document.nodeAt(position)
    const to = targets.get(segment)
    if (from === null || to === undefined) throw new Error(`segment ${segment} is not in both editions`)
    const leaving = leavingSegment(from, to)
    const [text = '', before = '', after = ''] = [texts[at], texts[at - 1], texts[at + 1]]
    const stands = beside?.({ segment, text, before, after, state: leaving.state })
    return unitText(segment, block, leaving, stands === undefined ? '' : besideElements(segment, stands))
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${coreNamespace}" xmlns:mtc="${matchesNamespace}" xmlns:duizhao="${ownNamespace}" version="2.0" srcLang="${source.language}" trgLang="${target.language}" xml:space="preserve">
<file id="${id}" original="${escapeXml(slug)}" canResegment="no">
${units.join('\n')}
</file>
</xliff>
`
}

/** The segment nodes of a document by their id. */
export function segmentNodes(document: Node): Map<string, Node> {
  return new Map(
    segmentsOf(document).flatMap(({ id, position }) => {
      const node = document.nodeAt(position)
      return node === null ? [] : [[id, node] as const]
    }),
  )
}

/** A segment of two editions as it leaves. */
export function leavingSegment(source: Node, target: Node): LeavingSegment {
  const attributes = segmentAttributes(target)
  const text = textOf(target)
  const standing = standingOf({ ...attributes, text }, plainText(textOf(source)))
  const isOpen = standing === 'stale' || standing === 'edited'
  const state = isOpen || text === '' ? 'initial' : attributes.state
  const { origin } = attributes
  const pair = codedPair(source.content, target.content)
  const came = origin === null ? '' : `${origin.kind}${origin.score === undefined ? '' : `-${origin.score}`}`
  return {
    pair,
    state,
    mark: markOf(pair.target, state),
    detail: isOpen ? standing : came,
  }
}

/** A mark of a text and its state, to see whether one of them was changed. */
export function markOf(pieces: readonly XliffPiece[], state: SegmentState): string {
  const said = pieces.map((piece) => (piece.kind === 'text' ? piece.text : [piece.kind, piece.id]))
  return textHash(`${state} ${JSON.stringify(said)}`)
}

function unitText(
  id: string,
  block: string,
  { pair, state, mark, detail }: LeavingSegment,
  beside: string,
): string {
  const data = new Map<string, string>()
  const ref = (native: string): string => {
    const known = data.get(native) ?? `d${data.size + 1}`
    data.set(native, known)
    return known
  }
  const source = textElement('source', pair.source, pair, ref)
  const target = pair.target.length === 0 ? '' : textElement('target', pair.target, pair, ref)
  const original =
    data.size === 0
      ? ''
      : `<originalData>${[...data].map(([native, key]) => `<data id="${key}">${escapeXml(native)}</data>`).join('')}</originalData>`
  const said = detail === '' ? '' : ` subState="duizhao:${detail}"`
  return `<unit id="${id}" name="${block}" duizhao:was="${mark}">${beside}${original}<segment id="${id}" state="${state}"${said}>${source}${target}</segment></unit>`
}

function textElement(
  name: 'source' | 'target',
  pieces: readonly XliffPiece[],
  { codes }: CodedPair,
  ref: (native: string) => string,
): string {
  const inner = pieces.map((piece) => {
    if (piece.kind === 'text') return escapeXml(piece.text)
    if (piece.kind === 'close') return '</pc>'
    const { id } = piece
    const code = codes.get(id)
    if (code === undefined) throw new Error(`no code ${id}`)
    const [begin, end] = nativeOf(code)
    if (code.kind === 'note') {
      return `<ph id="${id}" type="other" canCopy="no" dataRef="${ref(begin)}" disp="${escapeXml(begin)}"/>`
    }
    return `<pc id="${id}" ${typeOf(code.mark.type.name)} dataRefStart="${ref(begin)}" dataRefEnd="${ref(end)}">`
  })
  return `<${name}>${inner.join('')}</${name}>`
}

function typeOf(mark: string): string {
  if (mark === 'link') return 'type="link"'
  return `type="fmt" subType="${mark === 'strong' ? 'xlf:b' : 'xlf:i'}"`
}
