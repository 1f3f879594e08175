import type { SegmentId } from '../../../shared/ids.ts'
import type { Thread } from '../../../shared/ipc/domains/comments.ts'
import type { Language } from '../../../shared/locale.ts'
import type { CommentFilter } from './view.ts'

/** A thread and where it stands in the text now. */
export interface PlacedThread {
  readonly thread: Thread
  /** The segment, and the offset in it; null where no place is known. */
  readonly place: { readonly segment: SegmentId; readonly offset: number } | null
  /** The text as it stands there now; null where it is gone. */
  readonly text: string | null
}

/** The threads that a filter lets through. `me` is who works here, `edition` the one that is worked on. */
export function filtered(
  threads: readonly PlacedThread[],
  { status, edition: which, who }: CommentFilter,
  me: string | null,
  edition: Language | null,
): PlacedThread[] {
  return threads.filter(({ thread: { resolved, language, comments } }) => {
    if (status !== 'all' && (resolved !== null) !== (status === 'resolved')) return false
    if (which === 'present' && language !== null && edition !== null && language !== edition) return false
    if (who === 'all') return true
    if (me === null) return false
    return comments.some(({ by, mentions }) => (who === 'mine' ? by === me : mentions.includes(me)))
  })
}

/** Threads in the order of the text; in a segment those about all editions first, at one place the older first. */
export function inOrder(
  threads: readonly PlacedThread[],
  ids: readonly SegmentId[],
  languages: readonly Language[],
): PlacedThread[] {
  const rows = new Map(ids.map((id, at) => [id, at]))
  const row = ({ place }: PlacedThread) => (place && rows.get(place.segment)) ?? ids.length
  const column = ({ thread: { language } }: PlacedThread) => (language ? languages.indexOf(language) : -1)
  return [...threads].sort(
    (a, b) =>
      row(a) - row(b) ||
      column(a) - column(b) ||
      (a.place?.offset ?? 0) - (b.place?.offset ?? 0) ||
      (a.thread.id < b.thread.id ? -1 : 1),
  )
}

/**
 * The thread to go to from where the person is: the next one after the present thread, else after the caret; over the
 * end it goes on from the beginning. Null where there is none.
 */
export function nextThread(
  threads: readonly PlacedThread[],
  present: string | null,
  isBehind: (thread: PlacedThread) => boolean,
  by: 1 | -1,
): PlacedThread | null {
  const at = threads.findIndex(({ thread }) => thread.id === present)
  if (at >= 0) return threads[(at + by + threads.length) % threads.length] ?? null
  const first = by > 0 ? threads.find(isBehind) : threads.findLast((thread) => !isBehind(thread))
  return first ?? (by > 0 ? threads[0] : threads.at(-1)) ?? null
}
