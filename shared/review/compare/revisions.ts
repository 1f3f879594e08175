import { Fragment, type Node } from 'prosemirror-model'
import type { SegmentId } from '../../ids.ts'
import type { Language } from '../../locale.ts'
import { type Change, changesOf } from '../suggestions/change.ts'
import { type Author, trackedOf } from '../suggestions/tracked.ts'

/** A stored version of an edition, and who made it of the one before, when. */
export interface Version extends Author {
  readonly doc: Node
}

/** A change that somebody made in a segment between two versions; places are in the last version's text. */
export interface VersionChange {
  readonly segment: SegmentId
  readonly change: Change
}

/**
 * What each person changed over some versions in their order, the first one being where it began: in the order of the
 * last version, segments that it does not have at the end. What one took back again is no change.
 */
export function changesBetween(versions: readonly Version[], language: Language): VersionChange[] {
  const texts = versions.map(({ doc }) => contentsOf(doc))
  const ids = new Set(texts.toReversed().flatMap((contents) => [...contents.keys()]))
  const authors = versions.slice(1)
  return [...ids].flatMap((segment) => {
    const contents = texts.map((each) => each.get(segment) ?? Fragment.empty)
    const changes = changesOf(trackedOf(contents, authors), language)
    return changes.map((change) => ({ segment, change }))
  })
}

function contentsOf(doc: Node): ReadonlyMap<SegmentId, Fragment> {
  const contents = new Map<SegmentId, Fragment>()
  doc.descendants((node) => {
    if (node.type.name !== 'segment') return !node.isTextblock
    contents.set(node.attrs.id as SegmentId, node.content)
    return false
  })
  return contents
}
