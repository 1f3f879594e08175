import { Fragment, type Node } from 'prosemirror-model'
import type { NewId, SegmentId } from '../../ids.ts'
import type { Language } from '../../locale.ts'
import { type Run, runsText } from '../draft.ts'
import { schema } from '../schema.ts'
import { type PlacedSegment, plainText, segmentsOf } from '../segment.ts'
import { documentOf, initial } from './assemble.ts'
import type { CutEdition, SentenceFinder } from './cut.ts'
import { segmentNode } from './inline.ts'
import { type KnownSentence, recut } from './recut.ts'
import { joinSentences } from './runs.ts'

/** What became of the source's segments; texts are without footnote references. */
export interface RenewReport {
  readonly unchanged: number
  readonly changed: readonly {
    readonly segment: SegmentId
    readonly before: string
    readonly after: string
  }[]
  readonly added: readonly { readonly segment: SegmentId; readonly text: string }[]
  /** What is gone, with what the other editions said for it. */
  readonly removed: readonly {
    readonly segment: SegmentId
    readonly text: string
    readonly translations: { readonly [L in Language]?: string }
  }[]
}

/** The documents of an article over the skeleton of its source's new text. */
export interface Renewed {
  readonly documents: ReadonlyMap<Language, Node>
  readonly report: RenewReport
}

interface Slot {
  readonly block: number
  readonly id: SegmentId
  readonly runs: readonly Run[]
}

/** More comparisons than this would take too long: then only sentences that stayed keep their translations. */
const mostPairs = 16_000_000

/**
 * Puts a new text of the source in the place of the old one and keeps the work: a sentence that stayed keeps its
 * segment and all that belongs to it; one that was changed keeps its segment too, whose translations are stale by
 * that; a new one is empty in the other editions; what is gone is told with its translations.
 */
export function renew(
  old: ReadonlyMap<Language, Node>,
  text: CutEdition,
  sentencesOf: SentenceFinder,
  newId: NewId,
): Renewed {
  const before = old.get(text.language)
  if (before === undefined)
    throw new RangeError('the text is in no language of the article that is its source')
  const segments = segmentsOf(before)
  const slots = slotsOf(before, segments, text, sentencesOf, newId)
  const known = new Map(segments.map((segment) => [segment.id, segment]))
  const notes = notesOf(before, slots, text)
  const documents = new Map<Language, Node>()
  for (const [language, document] of old) {
    const nodes = nodesById(document)
    const isSource = language === text.language
    const fill = (slot: Slot): Node => {
      const node = nodes.get(slot.id)
      if (!isSource) return node ? renamed(node, notes) : segmentNode(initial(slot.id), [])
      const content = segmentNode(initial(slot.id), slot.runs).content
      const stayed = node && plainText(known.get(slot.id)?.text ?? '') === runsText(slot.runs)
      return stayed ? node.copy(content) : schema.node('segment', initial(slot.id), content)
    }
    documents.set(language, withFigures(documentOf(text, slots, fill), document, isSource))
  }
  return { documents, report: reportOf(old, text.language, segments, slots) }
}

function slotsOf(
  before: Node,
  segments: readonly PlacedSegment[],
  text: CutEdition,
  sentencesOf: SentenceFinder,
  newId: NewId,
): Slot[] {
  const sentences = text.blocks.flatMap((block) => block.sentences.map(runsText))
  const ids = idsOf(knownSentences(segments, text.language, sentencesOf), sentences, newId)
  const own = new Set(segments.map(({ id }) => id))
  const figures = bareFigures(before)
  const used = new Set<SegmentId>()
  const slots: Slot[] = []
  let at = 0
  for (const [block, { shape, sentences: inBlock }] of text.blocks.entries()) {
    if (shape.kind === 'divider') continue
    if (inBlock.length === 0) {
      const asset = shape.kind === 'figure' ? shape.asset : ''
      const id = figures.get(asset)?.shift()
      slots.push({ block, id: id ?? newId<SegmentId>(), runs: [] })
      continue
    }
    const here = joinedIds(ids.slice(at, at + inBlock.length), own)
    at += inBlock.length
    for (let first = 0; first < inBlock.length; ) {
      let end = first + 1
      while (end < inBlock.length && here[end] === here[first]) end++
      const id = here[first]
      const isFree = id !== undefined && !used.has(id)
      const runs = joinSentences(inBlock.slice(first, end), text.language)
      const taken = isFree ? id : newId<SegmentId>()
      used.add(taken)
      slots.push({ block, id: taken, runs })
      first = end
    }
  }
  return slots
}

/** What stands new between two sentences of one segment belongs to it. */
function joinedIds(ids: readonly SegmentId[], own: ReadonlySet<SegmentId>): SegmentId[] {
  const joined = [...ids]
  for (const [at, id] of ids.entries()) {
    if (!own.has(id)) continue
    const last = ids.lastIndexOf(id)
    if (ids.slice(at, last).every((each) => each === id || !own.has(each))) joined.fill(id, at, last + 1)
  }
  return joined
}

function knownSentences(
  segments: readonly PlacedSegment[],
  language: Language,
  sentencesOf: SentenceFinder,
): KnownSentence[] {
  return segments.flatMap(({ id, text, block }) => {
    const plain = plainText(text)
    if (block === 'title' || block === 'heading') return [{ id, text: plain }]
    return sentencesOf(plain, language).map(({ from, to }) => ({ id, text: plain.slice(from, to) }))
  })
}

/** What is alike at both ends is not compared with anything else. */
function idsOf(known: readonly KnownSentence[], sentences: readonly string[], newId: NewId): SegmentId[] {
  let head = 0
  while (head < known.length && head < sentences.length && known[head]?.text === sentences[head]) head++
  let tail = 0
  const most = Math.min(known.length, sentences.length) - head
  while (tail < most && known[known.length - 1 - tail]?.text === sentences[sentences.length - 1 - tail])
    tail++
  const between = known.slice(head, known.length - tail)
  const fresh = sentences.slice(head, sentences.length - tail)
  const idAt = (at: number) => known[at]?.id ?? newId<SegmentId>()
  const middle =
    between.length * fresh.length <= mostPairs ? recut(between, fresh, newId) : inOrder(between, fresh, newId)
  return [
    ...Array.from({ length: head }, (_, at) => idAt(at)),
    ...middle,
    ...Array.from({ length: tail }, (_, at) => idAt(known.length - tail + at)),
  ]
}

function inOrder(known: readonly KnownSentence[], sentences: readonly string[], newId: NewId): SegmentId[] {
  const places = new Map<string, number[]>()
  for (const [at, { text }] of known.entries()) places.set(text, [...(places.get(text) ?? []), at])
  let from = 0
  return sentences.map((sentence) => {
    const at = places.get(sentence)?.find((place) => place >= from)
    if (at === undefined) return newId<SegmentId>()
    from = at + 1
    return known[at]?.id ?? newId<SegmentId>()
  })
}

/** The segments of figures without a caption, by their pictures. */
function bareFigures(document: Node): Map<string, SegmentId[]> {
  const found = new Map<string, SegmentId[]>()
  for (const node of document.children) {
    if (node.type !== schema.nodes.figure || node.textContent !== '') continue
    const asset = String(node.attrs.asset)
    const id = node.firstChild?.attrs.id as SegmentId | undefined
    if (id !== undefined) found.set(asset, [...(found.get(asset) ?? []), id])
  }
  return found
}

function nodesById(document: Node): Map<SegmentId, Node> {
  const nodes = new Map<SegmentId, Node>()
  document.descendants((node) => {
    if (node.type === schema.nodes.segment) nodes.set(node.attrs.id as SegmentId, node)
    return node.type !== schema.nodes.segment
  })
  return nodes
}

/** What the old notes are called now, by the segments that they hold. */
function notesOf(before: Node, slots: readonly Slot[], text: CutEdition): ReadonlyMap<string, string> {
  const now = new Map<SegmentId, string>()
  for (const { id, block } of slots) {
    const shape = text.blocks[block]?.shape
    if (shape?.kind === 'footnote') now.set(id, shape.note)
  }
  const names = new Map<string, string>()
  for (const node of before.children) {
    if (node.type !== schema.nodes.footnote) continue
    const name = node.children
      .map((segment) => now.get(segment.attrs.id as SegmentId))
      .find((each) => each !== undefined)
    if (name !== undefined) names.set(String(node.attrs.note), name)
  }
  return names
}

/** A segment whose references name the notes as they are called now; those without a note go. */
function renamed(segment: Node, notes: ReadonlyMap<string, string>): Node {
  if (!segment.children.some((node) => node.type === schema.nodes.footnote_ref)) return segment
  const content = segment.children.flatMap((node) => {
    if (node.type !== schema.nodes.footnote_ref) return [node]
    const note = notes.get(String(node.attrs.note))
    return note === undefined ? [] : [schema.node('footnote_ref', { note }, undefined, node.marks)]
  })
  return segment.copy(Fragment.fromArray(content))
}

/** Alternative texts and credits of figures are each edition's own; a new text of the source may say the first anew. */
function withFigures(document: Node, before: Node, isSource: boolean): Node {
  const known = new Map<unknown, Node>()
  for (const node of before.children) {
    if (node.type === schema.nodes.figure) known.set(node.firstChild?.attrs.id, node)
  }
  const blocks = document.children.map((node) => {
    if (node.type !== schema.nodes.figure) return node
    const own = known.get(node.firstChild?.attrs.id)?.attrs ?? { alt: '', credit: '' }
    const asset = String(node.attrs.asset) || String(own.asset ?? '')
    const alt = (isSource && String(node.attrs.alt)) || String(own.alt)
    return schema.node('figure', { asset, alt, credit: own.credit }, node.content)
  })
  return document.copy(Fragment.from(blocks))
}

function reportOf(
  old: ReadonlyMap<Language, Node>,
  language: Language,
  segments: readonly PlacedSegment[],
  slots: readonly Slot[],
): RenewReport {
  const now = new Map(slots.map(({ id, runs }) => [id, runsText(runs)]))
  const translations = new Map(
    [...old].filter(([each]) => each !== language).map(([each, doc]) => [each, nodesById(doc)] as const),
  )
  const changed: RenewReport['changed'][number][] = []
  const removed: RenewReport['removed'][number][] = []
  let unchanged = 0
  for (const { id, text } of segments) {
    const before = plainText(text)
    const after = now.get(id)
    if (after === before) unchanged++
    else if (after !== undefined) changed.push({ segment: id, before, after })
    else if (before.trim() !== '') {
      const said = [...translations].flatMap(([each, nodes]) => {
        const own = nodes.get(id)?.textContent ?? ''
        return own === '' ? [] : [[each, own] as const]
      })
      removed.push({ segment: id, text: before, translations: Object.fromEntries(said) })
    }
  }
  const had = new Set(segments.map(({ id }) => id))
  const added = slots.flatMap(({ id, runs }) =>
    had.has(id) || runs.length === 0 ? [] : [{ segment: id, text: runsText(runs) }],
  )
  return { unchanged, changed, added, removed }
}
