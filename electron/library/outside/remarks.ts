import type { Node } from 'prosemirror-model'
import { plainText, segmentsOf } from '../../../shared/document/segment.ts'
import type {
  ReturnedRemark,
  ReturnedReview,
  ReturnedRow,
} from '../../../shared/formats/reviewTable/table.ts'
import { piecesText } from '../../../shared/formats/xliff/document.ts'
import type { ArticleId, SegmentId } from '../../../shared/ids.ts'
import type { OutsideRemark } from '../../../shared/ipc/domains/outside.ts'
import type { Anchor } from '../../../shared/review/anchors/anchor.ts'
import { addThread, reply } from '../comments/comments.ts'
import { threadsIn } from '../comments/threads.ts'
import { headsOf } from '../heads.ts'
import type { Library } from '../library.ts'

/** So much of a text around a comment's place is remembered, and of the comment itself. */
const longestContext = 200
const longestQuote = 20_000
const longestText = 10_000

/** The remarks of a review, each with whether it is new here. */
export function standingRemarks(
  library: Library,
  article: ArticleId,
  review: ReturnedReview,
  source: Node,
): OutsideRemark[] {
  const segments = new Set<string>(segmentsOf(source).map(({ id }) => id))
  const known = knownRemarks(library, article)
  return review.remarks.map(({ segment, text, author }) => ({
    segment,
    text,
    author,
    standing: !segments.has(segment) ? 'nowhere' : known(segment, text) ? 'known' : 'new',
  }))
}

/**
 * Makes comments of the remarks that are new here, by whoever works in the library just now. A remark of somebody
 * else than `reviewer` begins with that name. Within a transaction.
 */
export function takeRemarks(
  library: Library,
  article: ArticleId,
  review: ReturnedReview,
  reviewer: string,
): void {
  const heads = headsOf(library, article)
  const known = knownRemarks(library, article)
  const said = ({ author, text }: { readonly author: string; readonly text: string }) =>
    (author === '' || author === reviewer ? text : `${author}: ${text}`).slice(0, longestText).toWellFormed()
  const rows = new Map(review.rows.map((row) => [row.segment, row]))
  const texts = new Map(
    [review.source, review.target].map((language) => {
      const doc = heads.get(language)?.doc
      return [language, new Map(doc ? segmentsOf(doc).map((each) => [String(each.id), each]) : [])] as const
    }),
  )
  for (const remark of review.remarks) {
    const language = review[remark.side]
    const here = texts.get(language)?.get(remark.segment)
    if (!here || known(remark.segment, remark.text)) continue
    const anchor = anchorFor(remark, rows.get(remark.segment), here.id, here.text)
    const thread = addThread(library, {
      article,
      language,
      anchor,
      original: plainText(anchor.quote),
      text: said(remark),
      mentions: [],
    })
    if (!thread.ok) throw new Error(`a remark on ${remark.segment}: ${thread.error}`)
    for (const answer of remark.replies) {
      const replied = reply(library, { thread: thread.value.id, text: said(answer), mentions: [] })
      if (!replied.ok) throw new Error(`an answer on ${remark.segment}: ${replied.error}`)
    }
  }
}

/** Whether a remark stands here already: the same words on the same segment, with a name before them or not. */
function knownRemarks(library: Library, article: ArticleId): (segment: string, text: string) => boolean {
  const known = new Set<string>()
  for (const { anchor, comments } of threadsIn(library, article)) {
    const text = comments[0]?.text ?? ''
    known.add(`${anchor.segment} ${text}`)
    known.add(`${anchor.segment} ${text.replace(/^[^:]{1,200}: /u, '')}`)
  }
  return (segment, text) => known.has(`${segment} ${text.slice(0, longestText).toWellFormed()}`)
}

/** The place of a remark in the text as it is here; where its words are not there (once), it says what they were. */
function anchorFor(
  { about, side }: ReturnedRemark,
  row: ReturnedRow | undefined,
  id: SegmentId,
  text: string,
): Anchor {
  if (about === null) return anchorAt(id, text, 0, Math.min(text.length, longestQuote))
  const pieces = row?.[side] ?? []
  const there = pieces
    .map((piece) => (piece.kind === 'text' ? piecesText([piece]) : piece.kind === 'point' ? '\uFFFC' : ''))
    .join('')
  const quote = there.slice(about.start, about.start + Math.min(about.length, longestQuote))
  if (quote !== '' && text.slice(about.start, about.start + quote.length) === quote) {
    return anchorAt(id, text, about.start, quote.length)
  }
  const first = quote === '' ? -1 : text.indexOf(quote)
  if (first >= 0 && text.indexOf(quote, first + 1) < 0) return anchorAt(id, text, first, quote.length)
  return { segment: id, start: 0, length: 0, quote, before: '', after: '' }
}

function anchorAt(segment: SegmentId, text: string, start: number, length: number): Anchor {
  const end = start + length
  return {
    segment,
    start,
    length,
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - longestContext), start),
    after: text.slice(end, end + longestContext),
  }
}
