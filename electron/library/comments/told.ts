import { plainText, segmentsOf } from '../../../shared/document/segment.ts'
import type { ArticleId, SegmentId } from '../../../shared/ids.ts'
import type { Thread } from '../../../shared/ipc/domains/comments.ts'
import type { Language } from '../../../shared/locale.ts'
import { offsetOf, type Reading, readingOf } from '../../../shared/review/anchors/reading.ts'
import { reanchor } from '../../../shared/review/anchors/reanchor.ts'
import { wholeSegment } from '../../../shared/review/anchors/wholeSegment.ts'
import { articleById } from '../../storage/tables/article.ts'
import { headsOf } from '../heads.ts'
import type { Library } from '../library.ts'
import { personName } from '../people/people.ts'
import { threadsIn } from './threads.ts'

/** A thread as it is told outside the window, with names of people. */
export interface ToldThread {
  readonly id: string
  /** null: about a segment in all editions. */
  readonly language: Language | null
  /** Where its text stands now, or stood; null where nobody can tell. */
  readonly segment: SegmentId | null
  /** The text that it was written about, and what stands there now: null where it was deleted. */
  readonly original: string
  readonly text: string | null
  readonly resolved: { readonly person: string; readonly at: string } | null
  readonly comments: readonly {
    readonly person: string
    readonly at: string
    readonly text: string
    readonly mentions: readonly string[]
  }[]
}

/** What is said about an article, the oldest first. */
export function toldThreads(library: Library, article: ArticleId): ToldThread[] {
  const source = articleById(library.db, article)?.source
  const readings = new Map(
    [...headsOf(library, article)].map(([language, { doc }]) => [language, readingOf(segmentsOf(doc))]),
  )
  return threadsIn(library, article).map((thread) => {
    const language = thread.language ?? source
    const reading = language && readings.get(language)
    return { ...told(library, thread), ...(reading ? placeIn(reading, thread) : nowhere) }
  })
}

const nowhere = { segment: null, text: null }

function placeIn(reading: Reading, { language, anchor }: Thread): Pick<ToldThread, 'segment' | 'text'> {
  if (language === null) {
    const segment = wholeSegment(reading, anchor)
    const text = reading.segments.find(({ id }) => id === segment)?.text
    return { segment, text: text === undefined ? null : plainText(text) }
  }
  const found = reanchor(reading, anchor)
  if (found.kind === 'gone') return { segment: found.at?.segment ?? null, text: null }
  const from = offsetOf(reading, found.from) ?? 0
  return {
    segment: found.from.segment,
    text: plainText(reading.text.slice(from, offsetOf(reading, found.to) ?? from)),
  }
}

function told(library: Library, thread: Thread): Omit<ToldThread, 'segment' | 'text'> {
  const { id, language, original, resolved, comments } = thread
  const name = (by: string) => personName(library, by)
  return {
    id,
    language,
    original,
    resolved: resolved && { person: name(resolved.by), at: resolved.at },
    comments: comments.map(({ by, at, text, mentions }) => ({
      person: name(by),
      at,
      text,
      mentions: mentions.map(name),
    })),
  }
}
