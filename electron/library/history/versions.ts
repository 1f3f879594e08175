import { type ArticleId, isId, type RevisionId } from '../../../shared/ids.ts'
import type { ArticleHistory, Version } from '../../../shared/ipc/domains/history.ts'
import type { Language } from '../../../shared/locale.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { articleById } from '../../storage/tables/article.ts'
import { correctionsOf } from '../../storage/tables/correction.ts'
import { type EditionRow, editionsOf } from '../../storage/tables/edition.ts'
import { localStateDocument, localStatesOf } from '../../storage/tables/localState.ts'
import { type Revision, readableRevision, revisionsOf } from '../../storage/tables/revision.ts'
import type { Library } from '../library.ts'
import { timelineOf } from '../timeline/timeline.ts'
import { lastChange } from './lastChange.ts'
import { publishedRevision } from './publishedRevision.ts'
import { longestKept } from './thin.ts'

/** What is known of an article's past. */
export function historyOf(library: Library, article: ArticleId): Result<ArticleHistory, 'not-found'> {
  if (articleById(library.db, article) === null) return fail('not-found', article)
  const editions = editionsOf(library.db, article)
  return ok({
    versions: editions.flatMap((edition) => versionsOf(library, edition)),
    timeline: timelineOf(library, article),
    handedOver: byLanguage(editions, (edition) => handedOver(library, edition)),
    changed: byLanguage(editions, (edition) => lastChange(library, edition.no) ?? undefined),
    published: byLanguage(editions, (edition) => publishedRevision(library, edition)?.id),
    corrections: correctionsOf(library.db, article).map(({ at, by, note }) => ({ at, by, note })),
  })
}

/** The versions of an edition: revisions and local history, by the time at which they were kept. */
export function versionsOf(library: Library, edition: EditionRow): Version[] {
  const { language } = edition
  const since = library.now() - longestKept
  const states = localStatesOf(library.db, edition.id).filter(({ at }) => Date.parse(at) >= since)
  const local = states.map(({ id, version, digest, at, by }): Version => {
    const known = { id, version, digest, at, by, author: by, language }
    return { ...known, cause: 'work', name: null, status: null }
  })
  const revisions = revisionsOf(library.db, edition.id).map((revision) => versionFrom(revision, language))
  return inOrder(revisions, local)
}

/** A revision as lists show it. */
export function versionFrom(revision: Revision, language: Language): Version {
  const { id, cause, name, status, version, digest, at, by, author } = revision
  return { id, language, cause, name, status, version, digest, at, by, author }
}

/** The text of a version as ProseMirror JSON. */
export function versionDocument(
  library: Library,
  article: ArticleId,
  language: Language,
  version: string,
): Result<unknown, 'not-found' | 'damaged'> {
  const edition = editionsOf(library.db, article).find((each) => each.language === language)
  if (edition === undefined || !isId(version)) return fail('not-found', language)
  const known = versionsOf(library, edition).find(({ id }) => id === version)
  if (known === undefined) return fail('not-found', version)
  const document =
    known.cause === 'work'
      ? localStateDocument(library.db, version)
      : readableRevision(library.db, version as RevisionId)
  return document === null ? fail('damaged', known.at) : ok(JSON.parse(document) as unknown)
}

/** By their versions: revisions stand as they were written, since clocks may jump, and local states between them. */
function inOrder(revisions: readonly Version[], local: readonly Version[]): Version[] {
  const left = [...local]
  const made: Version[] = []
  for (const revision of revisions) {
    while (left[0] && left[0].version < revision.version) made.push(...left.splice(0, 1))
    made.push(revision)
  }
  return [...made, ...left]
}

function handedOver(library: Library, edition: EditionRow): RevisionId | undefined {
  const revisions = revisionsOf(library.db, edition.id)
  let at = revisions.findLastIndex(({ status }) => status === 'in-review')
  // A second reviewer is told of what the first one changed, too.
  while (revisions[at - 1]?.status === 'in-review') at--
  return revisions[at]?.id
}

function byLanguage<T>(
  editions: readonly EditionRow[],
  find: (edition: EditionRow) => T | undefined,
): { readonly [L in Language]?: T } {
  const found = editions.flatMap((edition) => {
    const value = find(edition)
    return value === undefined ? [] : [[edition.language, value] as const]
  })
  return Object.fromEntries(found) as { [L in Language]?: T }
}
