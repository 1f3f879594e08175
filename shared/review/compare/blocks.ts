import type { Fragment, Node } from 'prosemirror-model'
import type { SegmentId } from '../../ids.ts'

/** A block that holds segments, or a divider: what a comparison is made of. */
export interface Block {
  /** Its number among the blocks of its document, lists counted by their items. */
  readonly index: number
  /** The position before its node. */
  readonly position: number
  readonly type: string
  /** The attributes of its node; for a list's item also which list it is in. */
  readonly attrs: { readonly [name: string]: unknown }
}

/** A segment where it stands; a divider is one without an id and without content. */
export interface Unit {
  readonly block: Block
  readonly id: SegmentId | null
  readonly content: Fragment
  /** Its text, U+FFFC for each footnote reference; what says that it is a divider, where it is one. */
  readonly key: string
}

/** The segments and dividers of an edition in their order. */
export function unitsOf(doc: Node): Unit[] {
  const units: Unit[] = []
  let index = 0
  doc.descendants((node, position, parent) => {
    const isDivider = node.isLeaf && node.isBlock && !node.isTextblock
    if (!isDivider && node.firstChild?.type.name !== 'segment') return node.type.name !== 'segment'
    const inList = node.type.name === 'list_item' ? { list: parent?.type.name } : {}
    const block: Block = { index, position, type: node.type.name, attrs: { ...node.attrs, ...inList } }
    index++
    if (isDivider) units.push({ block, id: null, content: node.content, key: `\u0000${node.type.name}` })
    node.forEach((segment) => {
      const { content } = segment
      const key = content.textBetween(0, content.size, '', '\uFFFC')
      units.push({ block, id: segment.attrs.id as SegmentId, content, key })
    })
    return false
  })
  return units
}
