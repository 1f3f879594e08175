import type { ArticleId } from '../../../shared/ids.ts'
import type { TimelineEntry, TimelineKind } from '../../../shared/ipc/domains/history.ts'
import { isHan, type Language } from '../../../shared/locale.ts'
import { type DayWork, dayWorkOf } from '../../storage/tables/dayWork.ts'
import { editionsOf } from '../../storage/tables/edition.ts'
import { eventsOf } from '../../storage/tables/event.ts'
import { type Revision, revisionsOf } from '../../storage/tables/revision.ts'
import type { Library } from '../library.ts'

/** What happened to an article, the oldest first: its events, what was done on each day, what was kept under a name. */
export function timelineOf(library: Library, article: ArticleId): TimelineEntry[] {
  const events = eventsOf(library.db, article).map(({ id, at, by, language, kind, detail }) => {
    return { id, at, by, language, kind, detail }
  })
  const told = new Set(events.map(({ at }) => at))
  const revisions = editionsOf(library.db, article).flatMap(({ id, language }) => {
    const all = revisionsOf(library.db, id)
    return all.flatMap((revision, at) => revisionEntry(language, revision, all[at - 1], told))
  })
  const work = ownWork(dayWorkOf(library.db, article)).map(
    ({ language, day, person, began, done, total, at }) => ({
      id: `${language} ${day} ${person}`,
      at,
      by: person,
      language,
      kind: 'worked' as const,
      detail: { day, began, done, total },
    }),
  )
  return inTime([...events, ...onePerArticle(revisions), ...work])
}

/** Without that of an edition that only followed the other Chinese one. */
function ownWork(work: readonly DayWork[]): DayWork[] {
  const follows = (one: DayWork): boolean =>
    isHan(one.language) &&
    one.done <= one.began &&
    work.some((other) => {
      const isOther = isHan(other.language) && other.language !== one.language
      return isOther && other.day === one.day && other.person === one.person && isFirst(other, one)
    })
  return work.filter((each) => !follows(each))
}

/** Of two that came no further the Simplified one is told. */
function isFirst(other: DayWork, one: DayWork): boolean {
  return other.done > other.began || one.language === 'zh-Hant'
}

/** What a revision tells that no event does: names, and what happened before there were events. */
function revisionEntry(
  language: Language,
  revision: Revision,
  before: Revision | undefined,
  told: ReadonlySet<string>,
): TimelineEntry[] {
  const { id, cause, name, status, at, by } = revision
  const entry = (kind: TimelineKind, detail: TimelineEntry['detail']): TimelineEntry[] => [
    { id, at, by, language, kind, detail },
  ]
  if (cause === 'named') return entry('kept', { name })
  // Both are written with one stamp.
  if (told.has(at)) return []
  switch (cause) {
    case 'created':
    case 'imported':
      return entry(cause, {})
    case 'added':
      return entry('edition-added', {})
    case 'status':
      return entry('status', { status, from: before?.status ?? null })
    default:
      return []
  }
}

/** An article that came with several editions came once. */
function onePerArticle(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const seen = new Set<string>()
  return entries.flatMap((entry) => {
    if (entry.kind !== 'created' && entry.kind !== 'imported') return [entry]
    const key = `${entry.kind} ${entry.at}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ ...entry, language: null }]
  })
}

/** Of one moment, as they were written: ids ascend. */
function inTime(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const key = ({ at, id }: TimelineEntry): string => `${at} ${id}`
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
