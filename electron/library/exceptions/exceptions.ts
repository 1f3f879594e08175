import type { ArticleId } from '../../../shared/ids.ts'
import type { ExceptionAct, exceptions, StoredException } from '../../../shared/ipc/domains/conversion.ts'
import type { ParamsOf } from '../../../shared/ipc/method.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { type Exception, isUsable } from '../../../shared/script/exception.ts'
import { protectedForm } from '../../../shared/script/protect.ts'
import { inTransaction } from '../../storage/database.ts'
import { written } from '../../storage/fault.ts'
import { articleById } from '../../storage/tables/article.ts'
import { exceptionById, putException, sameException, tombException } from '../../storage/tables/exception.ts'
import { nameOf } from '../folder.ts'
import { type Library, stampOf } from '../library.ts'
import { regionOf } from '../site.ts'
import { createTokens, type Tokens } from '../tokens.ts'
import { touched } from './version.ts'

export type ExceptionDraft = ParamsOf<(typeof exceptions)['put']>['exceptions'][number]

/** What is put: an exception with its article and note. */
type Noted = Pick<StoredException, 'exception' | 'article' | 'note'>

/** An exception before and after an act; null before it was there. */
interface Touch {
  readonly before: StoredException | null
  readonly after: StoredException
}

const acts = new WeakMap<Library, Tokens<readonly Touch[]>>()
const mostActs = 100

/** Adds or replaces exceptions, all or none. */
export function putDrafts(
  library: Library,
  drafts: readonly ExceptionDraft[],
): Result<ExceptionAct, 'not-found' | 'unusable' | 'repeated' | 'not-writable'> {
  // Of several about the same the last holds.
  const put = new Map<string, Noted>()
  for (const draft of drafts) {
    const read = notedOf(library, draft)
    if (!read.ok) return read
    put.set(keyOf(read.value), read.value)
  }
  return putAll(library, [...put.values()])
}

/** Names what an exception is about, and where: of the same there is one. */
export function keyOf({ exception, article }: Pick<StoredException, 'exception' | 'article'>): string {
  const { level, hans, region, place } = exception
  const where = place && [place.segment, place.before, place.after, place.ordinal]
  return JSON.stringify([level, article, hans, region ?? '', where ?? null])
}

/** Puts exceptions that are known to be right. */
export function putAll(library: Library, put: readonly Noted[]): Result<ExceptionAct, 'not-writable'> {
  return act(
    library,
    put.map(({ exception }) => exception.id),
    (stamp) => {
      for (const each of put) putException(library.db, each, stamp)
    },
  )
}

/** Marks exceptions as removed. */
export function removeExceptions(
  library: Library,
  ids: readonly string[],
): Result<ExceptionAct, 'not-writable'> {
  const living = ids.filter((id) => exceptionById(library.db, id)?.removed === false)
  return act(library, living, (stamp) => {
    for (const id of living) tombException(library.db, id, stamp)
  })
}

/** Brings removed exceptions back; where another took a word's place meanwhile, the one that comes back replaces it. */
export function restoreExceptions(
  library: Library,
  ids: readonly string[],
): Result<ExceptionAct, 'not-writable'> {
  const gone = ids.flatMap((id) => {
    const stored = exceptionById(library.db, id)
    return stored?.removed ? [stored] : []
  })
  const inPlace = gone.flatMap((stored) => sameException(library.db, stored) ?? [])
  return act(library, [...gone.map(({ exception }) => exception.id), ...inPlace], (stamp) => {
    for (const id of inPlace) tombException(library.db, id, stamp)
    for (const stored of gone) putException(library.db, stored, stamp)
  })
}

/** Takes an act back as a whole, where nothing of it was touched since. */
export function takeBack(library: Library, token: string): Result<null, 'touched' | 'not-writable'> {
  const touches = actsOf(library).take(token)
  if (touches === undefined) return fail('touched')
  const isAsLeft = ({ after }: Touch) => {
    const now = exceptionById(library.db, after.exception.id)
    return (
      now !== null && now.removed === after.removed && now.changed === after.changed && isEqual(now, after)
    )
  }
  if (!touches.every(isAsLeft)) return fail('touched')
  const taken = act(
    library,
    touches.map(({ after }) => after.exception.id),
    (stamp) => {
      for (const { before, after } of touches) {
        if (before === null || before.removed) tombException(library.db, after.exception.id, stamp)
        else putException(library.db, before, stamp)
      }
    },
  )
  if (!taken.ok) return taken
  actsOf(library).drop(token)
  actsOf(library).drop(taken.value.act)
  return ok(null)
}

/** Does something with exceptions in one transaction, and remembers how to take it back. */
function act(
  library: Library,
  ids: readonly string[],
  write: (stamp: ReturnType<typeof stampOf>) => void,
): Result<ExceptionAct, 'not-writable'> {
  const different = [...new Set(ids)]
  const before = different.map((id) => exceptionById(library.db, id))
  const stamp = stampOf(library)
  const stores = written(nameOf(library.folder), () => inTransaction(library.db, () => write(stamp)))
  if (!stores.ok) return stores
  const touches = different.flatMap((id, at): Touch[] => {
    const after = exceptionById(library.db, id)
    return after === null ? [] : [{ before: before[at] ?? null, after }]
  })
  if (touches.length > 0) tell(library, touches)
  return ok({ act: actsOf(library).give(touches), exceptions: touches.map(({ after }) => after) })
}

/** Tells of articles one by one where they alone are concerned. */
function tell(library: Library, touches: readonly Touch[]): void {
  touched(library)
  const concerned = new Set<ArticleId | null>()
  for (const { before, after } of touches) {
    if (before !== null) concerned.add(before.article)
    concerned.add(after.article)
  }
  const articles = [...concerned]
  const [first = null] = articles
  library.changed(articles.length === 1 ? first : null)
}

/** A draft as an exception, with the id of the one that it replaces. */
function notedOf(
  library: Library,
  draft: ExceptionDraft,
): Result<Noted, 'not-found' | 'unusable' | 'repeated'> {
  const { id, article, note, place, region, level, kind } = draft
  const hans = draft.hans.trim()
  const given = draft.hant.trim()
  const hant = given === '' && kind === 'protected' ? protectedForm(hans, region ?? regionOf(library)) : given
  if (!isUsable({ hans, hant })) return fail('unusable', hans || hant)
  if ((article === null) !== (level === 'library')) return fail('unusable', hans)
  if ((place === undefined) !== (level !== 'occurrence')) return fail('unusable', hans)
  if (article !== null && articleById(library.db, article) === null) return fail('not-found', article)
  if (id !== null && exceptionById(library.db, id) === null) return fail('not-found', id)
  const exception: Exception = {
    id: '',
    level,
    kind,
    hans,
    hant,
    ...(region === undefined ? {} : { region }),
    ...(place === undefined ? {} : { place }),
  }
  const same = sameException(library.db, { exception, article })
  if (id !== null && same !== null && same !== id) return fail('repeated', hans)
  return ok({
    exception: { ...exception, id: id ?? same ?? library.newId<string>() },
    article,
    note: note.trim(),
  })
}

function isEqual(one: StoredException, other: StoredException): boolean {
  return JSON.stringify(one.exception) === JSON.stringify(other.exception) && one.note === other.note
}

function actsOf(library: Library): Tokens<readonly Touch[]> {
  const known = acts.get(library) ?? createTokens<readonly Touch[]>(mostActs)
  acts.set(library, known)
  return known
}
