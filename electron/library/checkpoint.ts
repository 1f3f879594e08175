import type { ArticleId } from '../../shared/ids.ts'
import type { Language } from '../../shared/locale.ts'
import { inTransaction } from '../storage/database.ts'
import { articleById, touchArticle } from '../storage/tables/article.ts'
import { noteDayWork } from '../storage/tables/dayWork.ts'
import { type EditionRow, editionsOf, updateDerived } from '../storage/tables/edition.ts'
import { headVersion, putHead } from '../storage/tables/head.ts'
import { outdateIssueCount } from '../storage/tables/issueCount.ts'
import { clearJournal } from '../storage/tables/journal.ts'
import { dropLessons } from '../storage/tables/lesson.ts'
import { dropSearch, putSearch } from '../storage/tables/search.ts'
import { replaceSegments, type SegmentRow } from '../storage/tables/segment.ts'
import { keepSourceText } from '../storage/tables/sourceText.ts'
import type { Stamp } from '../storage/tables/stamp.ts'
import { foldForSearch } from '../storage/tokens.ts'
import { isInArchive, noteArchiveEdit } from './archive/archiveMark.ts'
import { countAgain } from './counting.ts'
import { type Derived, derive, sourceTextsOf } from './derive.ts'
import { type Head, type Heads, headsOf } from './heads.ts'
import { dayOf } from './history/day.ts'
import { lastChange } from './history/lastChange.ts'
import { type Library, stampOf } from './library.ts'

/** Rest after which an article that was edited is stored whole, in milliseconds. */
const rest = 1500
/** The longest that an article waits while someone goes on typing. */
const longest = 10_000

/** Stores an article's editions whole with all that is derived from them, and empties their journals. */
export function checkpoint(library: Library, article: ArticleId): void {
  const heads = headsOf(library, article)
  const stamp = stampOf(library)
  inTransaction(library.db, () => storeHeads(library, article, heads, stamp))
  if (isInArchive(library, article)) noteArchiveEdit(library, article)
  library.heads.waiting.delete(article)
  countAgain(library, article)
  library.changed(article)
}

/** Stores every article that waits for it; one that cannot be stored does not keep the others back. */
export function checkpointAll(library: Library): void {
  const faults: unknown[] = []
  for (const article of [...library.heads.waiting.keys()]) {
    try {
      checkpoint(library, article)
    } catch (error) {
      faults.push(error)
    }
  }
  if (faults.length > 0) throw faults[0]
}

/** Stores the articles that have rested or waited long enough; gives the milliseconds to the next, or null. */
export function checkpointDue(library: Library): number | null {
  const now = library.now()
  let next: number | null = null
  for (const [article, { since, last }] of [...library.heads.waiting]) {
    const due = Math.min(last + rest, since + longest) - now
    // A clock that was set back must not put it off.
    if (due > 0 && due <= longest) next = Math.min(next ?? due, due)
    else if (!stored(library, article)) next = Math.min(next ?? rest, rest)
  }
  return next
}

/** Whether an article could be stored; else it waits for another turn, and the journal has it. */
function stored(library: Library, article: ArticleId): boolean {
  try {
    checkpoint(library, article)
    return true
  } catch (error) {
    library.log(`article ${article} cannot be stored whole`, error)
    const now = library.now()
    library.heads.waiting.set(article, { since: now, last: now })
    return false
  }
}

/** Notes that an article was edited, so that it is stored whole soon. */
export function awaitCheckpoint(library: Library, article: ArticleId): void {
  const now = library.now()
  const since = library.heads.waiting.get(article)?.since ?? now
  library.heads.waiting.set(article, { since, last: now })
}

/** The storing itself, for callers that have a transaction open. */
export function storeHeads(library: Library, article: ArticleId, heads: Heads, stamp: Stamp): void {
  const { db } = library
  const row = articleById(db, article, true)
  const source = row === null ? undefined : heads.get(row.source)
  if (row === null || source === undefined) throw new Error(`article ${article} has no source`)
  const sources = sourceTextsOf(source.doc)
  const before = new Map<Language, { readonly was: readonly SegmentRow[]; readonly is: Derived }>()
  for (const edition of editionsOf(db, article)) {
    const head = heads.get(edition.language)
    if (head === undefined) throw new Error(`edition ${edition.id} is not at hand`)
    const isSource = edition.language === row.source
    const is = derive(head.doc, edition.language, isSource ? null : sources)
    before.set(edition.language, { was: storeEdition(library, edition, head, is, row.deleted, stamp), is })
  }
  keepOldSources(library, row.source, before)
  touchArticle(db, article, foldForSearch(before.get(row.source)?.is.title ?? ''), stamp)
  if (library.learned > 0) dropLessons(db, library.learned)
}

/** Stores one edition; gives the segments as they were stored before. */
function storeEdition(
  library: Library,
  edition: EditionRow,
  head: Head,
  derived: Derived,
  removed: boolean,
  stamp: Stamp,
): readonly SegmentRow[] {
  const { db } = library
  if (headVersion(db, edition.no) !== head.version) {
    const changed = lastChange(library, edition.no) ?? stamp
    putHead(db, edition.no, { version: head.version, document: JSON.stringify(head.doc) }, changed)
    noteDayWork(db, {
      edition: edition.no,
      day: dayOf(changed.at),
      person: changed.by,
      began: edition.progress.done,
      done: derived.progress.done,
      total: derived.progress.total,
      at: changed.at,
    })
  }
  clearJournal(db, edition.no, head.version)
  updateDerived(db, edition.no, derived, stamp)
  outdateIssueCount(db, edition.no)
  const was = replaceSegments(db, edition.no, derived.segments)
  if (removed) dropSearch(db, edition.no)
  else if (!sameTexts(was, derived.segments)) indexEdition(library, edition.no, derived.segments)
  return was
}

/** Puts an edition's segments into the search index. */
export function indexEdition(library: Library, edition: number, segments: readonly SegmentRow[]): void {
  const texts = (title: boolean) =>
    segments.filter(({ block }) => (block === 'title') === title).map(({ text }) => text)
  putSearch(library.db, edition, texts(true), texts(false))
}

/** Keeps the old text of each changed source segment that some translation was made from. */
function keepOldSources(
  library: Library,
  source: Language,
  editions: ReadonlyMap<Language, { readonly was: readonly SegmentRow[]; readonly is: Derived }>,
): void {
  const used = new Set<string>()
  for (const [language, { is }] of editions) {
    if (language === source) continue
    for (const { sourceHash } of is.segments) if (sourceHash !== null) used.add(sourceHash)
  }
  const now = new Set(editions.get(source)?.is.segments.map(({ textHash }) => textHash))
  for (const { textHash, text } of editions.get(source)?.was ?? []) {
    if (!now.has(textHash) && used.has(textHash)) keepSourceText(library.db, textHash, text)
  }
}

function sameTexts(a: readonly SegmentRow[], b: readonly SegmentRow[]): boolean {
  return (
    a.length === b.length &&
    a.every((row, at) => row.text === b[at]?.text && row.block === b[at]?.block && row.id === b[at]?.id)
  )
}
