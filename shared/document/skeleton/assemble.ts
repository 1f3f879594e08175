import type { Node } from 'prosemirror-model'
import type { NewId, SegmentId } from '../../ids.ts'
import type { Language } from '../../locale.ts'
import { type Run, runsText } from '../draft.ts'
import { textHash } from '../hash.ts'
import { schema } from '../schema.ts'
import { plainText, type SegmentAttributes } from '../segment.ts'
import type { BlockShape, CutEdition, Sentence } from './cut.ts'
import { dealTarget, flatSentences, type Group, type GroupText, groupSource, type Link } from './groups.ts'
import { segmentNode } from './inline.ts'
import { joinSentences } from './runs.ts'

/** A translation that came with its source, and the links between the two. */
export interface AlignedTarget {
  readonly edition: CutEdition
  readonly links: readonly Link[]
}

/** One segment of the skeleton; `group` is -1 where the source itself has no text (a bare figure). */
interface Slot {
  readonly id: SegmentId
  readonly block: number
  readonly group: number
  readonly source: readonly Run[]
}

/**
 * Documents of all editions over one skeleton: the source's blocks, and in each the same segments with the
 * same ids in the same order. What a target has no text for is an empty segment.
 */
export function assemble(
  source: CutEdition,
  targets: readonly AlignedTarget[],
  newId: NewId,
): Map<Language, Node> {
  const groups = groupSource(
    source,
    targets.map((target) => target.links),
  )
  const slots = slotsOf(source, groups, newId)
  const documents = new Map<Language, Node>()
  documents.set(
    source.language,
    documentOf(source, slots, (slot) => segmentNode(initial(slot.id), slot.source)),
  )
  for (const { edition, links } of targets) {
    const theirs = flatSentences(edition).map(({ sentence }) => sentence)
    const dealt = dealTarget(source, edition, groups, links)
    const notes = noteNames(source, edition)
    documents.set(
      edition.language,
      documentOf(source, slots, (slot) =>
        translated(slot, dealt[slot.group], theirs, edition.language, notes),
      ),
    )
  }
  return documents
}

function slotsOf(source: CutEdition, groups: readonly Group[], newId: NewId): Slot[] {
  const sentences = flatSentences(source).map(({ sentence }) => sentence)
  const slots: Slot[] = []
  let at = 0
  for (const [block, { shape }] of source.blocks.entries()) {
    if (shape.kind === 'divider') continue
    const before = at
    for (let group = groups[at]; group?.block === block; group = groups[++at]) {
      const runs = joinSentences(sentences.slice(group.first, group.end), source.language)
      slots.push({ id: newId(), block, group: at, source: runs })
    }
    if (at === before) slots.push({ id: newId(), block, group: -1, source: [] })
  }
  return slots
}

/** A segment that nobody has translated. */
export function initial(id: SegmentId): SegmentAttributes {
  return { id, state: 'initial', origin: null, sourceHash: null, textHash: null }
}

function translated(
  slot: Slot,
  dealt: GroupText | undefined,
  sentences: readonly Sentence[],
  language: Language,
  notes: ReadonlyMap<string, string>,
): Node {
  const own = dealt?.sentences.map((each) => sentences[each] ?? []) ?? []
  const runs = joinSentences(own, language).flatMap((run): Run[] => {
    // A name that begins with a noncharacter is an import's mark, which is told apart later.
    if (run.note === undefined || run.note.startsWith('\uFDD0')) return [run]
    const note = notes.get(run.note)
    return note === undefined ? [] : [{ ...run, note }]
  })
  if (!dealt || runs.length === 0) return segmentNode(initial(slot.id), [])
  const attributes: SegmentAttributes = {
    id: slot.id,
    state: 'translated',
    origin: { kind: 'aligned', score: Math.round(dealt.score * 100) },
    sourceHash: digest(slot.source),
    textHash: digest(runs),
  }
  return segmentNode(attributes, runs)
}

/** As segments are compared: without references, whose text is empty in runs too. */
function digest(runs: readonly Run[]): string {
  return textHash(plainText(runsText(runs)))
}

/** A target's footnotes by the names that the source's have in the same order; the rest have no place. */
function noteNames(source: CutEdition, target: CutEdition): Map<string, string> {
  const names = (edition: CutEdition) =>
    edition.blocks.flatMap(({ shape }) => (shape.kind === 'footnote' ? [shape.note] : []))
  const ours = names(source)
  return new Map(
    names(target).flatMap((note, at): [string, string][] => {
      const name = ours[at]
      return name === undefined ? [] : [[note, name]]
    }),
  )
}

/** A document of an edition's blocks, in each of them the segments that `fill` makes for its slots, in order. */
export function documentOf<S extends { readonly block: number }>(
  source: CutEdition,
  slots: readonly S[],
  fill: (slot: S) => Node,
): Node {
  const content = source.blocks.map(() => [] as Node[])
  for (const slot of slots) content[slot.block]?.push(fill(slot))
  const nodes: Node[] = []
  let items: Node[] = []
  for (const [at, { shape }] of source.blocks.entries()) {
    const node = holder(shape, content[at] ?? [])
    const list = listOf(shape)
    if (!list) nodes.push(node)
    else {
      items.push(node)
      const next = source.blocks[at + 1]
      if (next && listOf(next.shape) === list) continue
      nodes.push(list.create(null, items))
      items = []
    }
  }
  return schema.node('doc', null, nodes)
}

function listOf(shape: BlockShape) {
  if (shape.kind === 'bullet') return schema.nodes.bullet_list
  return shape.kind === 'ordered' ? schema.nodes.ordered_list : null
}

function holder(shape: BlockShape, segments: readonly Node[]): Node {
  switch (shape.kind) {
    case 'divider':
      return schema.node('divider')
    case 'bullet':
    case 'ordered':
      return schema.node('list_item', null, segments)
    case 'heading':
      return schema.node('heading', { level: shape.level }, segments)
    case 'figure':
      return schema.node('figure', { asset: shape.asset, alt: shape.alt, credit: '' }, segments)
    case 'footnote':
      return schema.node('footnote', { note: shape.note }, segments)
    default:
      return schema.node(shape.kind, null, segments)
  }
}
