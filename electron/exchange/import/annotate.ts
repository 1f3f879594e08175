import { Fragment, type Node } from 'prosemirror-model'
import type { Layer } from '../../../shared/document/layer.ts'
import { schema } from '../../../shared/document/schema.ts'
import { segmentsOf } from '../../../shared/document/segment.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import type { Anchor, TextPlace } from '../../../shared/review/anchors/anchor.ts'
import { anchorAt } from '../../../shared/review/anchors/anchorAt.ts'
import { readingOf } from '../../../shared/review/anchors/reading.ts'
import { type Annotations, type DocumentComment, markNamed, type TextMark } from './textMarks.ts'

/** Comments on one stretch of an edition's text: the first, and those that answer it. People are named. */
export interface PlacedComment {
  readonly language: Language
  readonly anchor: Anchor
  readonly comments: readonly Omit<DocumentComment, 'id'>[]
}

/** A document as its editor keeps it, and the comments of the file on it. */
export interface Annotated {
  readonly document: Node
  readonly comments: readonly PlacedComment[]
}

/** A stretch of a segment that stands in it, or not, as changes are accepted or rejected. */
interface Piece {
  readonly node: Node
  readonly inserted: Author | null
  readonly deleted: Author | null
}
interface Author {
  readonly by: string
  readonly at: string
}

/** When a change was made of which the file does not say it. */
const unknownTime = '1970-01-01T00:00:00Z'

/**
 * Takes the marks out of a built document: what was inserted and deleted become the layers of its segments, and
 * comments get their anchors. A change that runs over several segments of a block is one in each of them.
 */
export function annotate(built: Node, language: Language, { marks, comments }: Annotations): Annotated {
  const places = new Map<string, { from: TextPlace; to: TextPlace | null }>()
  const visit = (node: Node): Node => {
    if (!node.children.some((child) => child.type === schema.nodes.segment)) {
      return node.copy(Fragment.from(node.children.map(visit)))
    }
    const open: Author[] = []
    return node.copy(Fragment.from(node.children.map((segment) => plain(segment, marks, open, places))))
  }
  const document = marks.length > 0 ? visit(built) : built
  return { document, comments: placed(document, language, comments, places) }
}

function plain(
  segment: Node,
  marks: readonly TextMark[],
  open: Author[],
  places: Map<string, { from: TextPlace; to: TextPlace | null }>,
): Node {
  const pieces: Piece[] = []
  let offset = 0
  const here = (): TextPlace => ({ segment: segment.attrs.id as SegmentId, offset })
  for (const node of segment.children) {
    const at = node.type === schema.nodes.footnote_ref ? markNamed(String(node.attrs.note)) : null
    if (at === null) {
      pieces.push({ node, inserted: open.at(-1) ?? null, deleted: null })
      offset += node.isText ? (node.text ?? '').length : 1
      continue
    }
    const mark = marks[at]
    if (mark?.kind === 'insert') open.push({ by: mark.by, at: mark.at })
    else if (mark?.kind === 'insertEnd') open.pop()
    else if (mark?.kind === 'delete') {
      const deleted = { by: mark.by, at: mark.at }
      pieces.push({ node: schema.text(mark.text), inserted: open.at(-1) ?? null, deleted })
    } else if (mark?.kind === 'comment') places.set(mark.comment, { from: here(), to: null })
    else if (mark?.kind === 'commentEnd') {
      const place = places.get(mark.comment)
      if (place) place.to = here()
    }
  }
  const authors = authorsOf(pieces)
  const content = (accepted: number) =>
    Fragment.fromArray(pieces.filter((piece) => stands(piece, authors, accepted)).map(({ node }) => node))
  const layers = authors.map(({ by, at }, rank): Layer => ({ by, at, content: content(rank).toJSON() }))
  const suggested = layers.length > 0 ? layers : null
  return schema.node('segment', { ...segment.attrs, suggested }, content(authors.length))
}

/** Who changed something in a segment and when first, the earliest first. */
function authorsOf(pieces: readonly Piece[]): Author[] {
  const first = new Map<string, string>()
  for (const author of pieces.flatMap(({ inserted, deleted }) => [inserted, deleted])) {
    if (author === null) continue
    const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(author.at) ? author.at : unknownTime
    const known = first.get(author.by)
    if (known === undefined || at < known) first.set(author.by, at)
  }
  return [...first].map(([by, at]) => ({ by, at })).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** Whether a piece stands in the text once the changes of so many authors are accepted and no others. */
function stands({ inserted, deleted }: Piece, authors: readonly Author[], accepted: number): boolean {
  const isAccepted = (author: Author) => authors.findIndex(({ by }) => by === author.by) < accepted
  return (inserted === null || isAccepted(inserted)) && (deleted === null || !isAccepted(deleted))
}

/** Comments on the same stretch are one talk. One whose place is gone stands on the title. */
function placed(
  document: Node,
  language: Language,
  comments: readonly DocumentComment[],
  places: ReadonlyMap<string, { from: TextPlace; to: TextPlace | null }>,
): PlacedComment[] {
  const texts = segmentsOf(document)
  const reading = readingOf(texts)
  const talks = new Map<string, { anchor: Anchor; comments: Omit<DocumentComment, 'id'>[] }>()
  const whole = (segment: SegmentId | undefined) => {
    const found = texts.find(({ id, text }) => (segment === undefined || id === segment) && text !== '')
    if (!found) return null
    return anchorAt(
      reading,
      { segment: found.id, offset: 0 },
      { segment: found.id, offset: found.text.length },
    )
  }
  for (const { id, ...comment } of comments) {
    const place = places.get(id)
    const anchor =
      (place?.to ? anchorAt(reading, place.from, place.to) : null) ??
      whole(place?.from.segment) ??
      whole(undefined)
    if (anchor === null) continue
    const key = `${anchor.segment} ${anchor.start} ${anchor.length}`
    const talk = talks.get(key)
    if (talk) talk.comments.push(comment)
    else talks.set(key, { anchor, comments: [comment] })
  }
  return [...talks.values()].map((talk) => ({ language, ...talk }))
}
