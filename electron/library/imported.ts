import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { layersOf } from '../../shared/document/layer.ts'
import { segmentsOf } from '../../shared/document/segment.ts'
import { isSuggested, suggestedJoinsOf, suggestedSplitOf } from '../../shared/document/shape.ts'
import type { ArticleId } from '../../shared/ids.ts'
import type { Language } from '../../shared/locale.ts'
import type { Anchor } from '../../shared/review/anchors/anchor.ts'
import { insertComment } from '../storage/tables/comment.ts'
import { insertThread } from '../storage/tables/thread.ts'
import type { Library } from './library.ts'
import { personNamed } from './people/people.ts'

/** People's names are as long as the window lets them be. */
const longestName = 200

/** Comments of a file on one stretch of an edition's text, by people who are named in the file. */
export interface ImportedTalk {
  readonly language: Language
  readonly anchor: Anchor
  readonly comments: readonly { readonly by: string; readonly at: string; readonly text: string }[]
}

/**
 * A document in which suggestions name people, with the ids of these; those that are new to the library are made.
 * Within the transaction that stores it.
 */
export function withPeople(library: Library, doc: Node): Node {
  const change = new Transform(doc)
  const known = <T extends { readonly by: string }>(act: T): T => ({ ...act, by: personOf(library, act.by) })
  for (const { position } of segmentsOf(doc)) {
    const node = doc.nodeAt(position)
    if (node === null || !isSuggested(node)) continue
    const split = suggestedSplitOf(node)
    const [layers, joins] = [layersOf(node), suggestedJoinsOf(node)]
    if (layers.length > 0) change.setNodeAttribute(position, 'suggested', layers.map(known))
    if (split !== null) change.setNodeAttribute(position, 'suggestedSplit', known(split))
    if (joins.length > 0) change.setNodeAttribute(position, 'suggestedJoins', joins.map(known))
  }
  return change.doc
}

/** Stores the comments that came with an article, as said by those who wrote them; within a transaction. */
export function keepTalks(library: Library, article: ArticleId, talks: readonly ImportedTalk[]): void {
  const now = new Date(library.now()).toISOString()
  for (const { language, anchor, comments } of talks) {
    const thread = library.newId<string>()
    const stamps = comments.map(({ by, at }) => ({ by: personOf(library, by), at: timeOf(at) ?? now }))
    const [first] = stamps
    if (first === undefined) continue
    insertThread(library.db, { id: thread, article, language, anchor, original: anchor.quote }, first)
    for (const [at, { text }] of comments.entries()) {
      insertComment(
        library.db,
        { id: library.newId<string>(), thread, text, mentions: [] },
        stamps[at] ?? first,
      )
    }
  }
}

/** The id of a person by the name in a file, which may be anything. */
function personOf(library: Library, by: string): string {
  const name = by
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, longestName)
    .trim()
  return personNamed(library, name === '' ? '?' : name).id
}

function timeOf(at: string): string | null {
  const time = Date.parse(at)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
