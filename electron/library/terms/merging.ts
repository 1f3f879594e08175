import type { EntryId } from '../../../shared/ids.ts'
import type { MergedEntry, StoredEntry } from '../../../shared/ipc/domains/termAnswers.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Holding, TermEntry } from '../../../shared/termbase/entry.ts'
import { mergeEntries } from '../../../shared/termbase/merge.ts'
import type { Library } from '../library.ts'
import { createTokens, type Tokens } from '../tokens.ts'
import { storedEntry } from './list.ts'
import { change, termbaseOf } from './termbase.ts'

/** A merging as it was done: the entries that it touched, as they were and as it left them. */
interface Merging {
  readonly keep: EntryId
  readonly before: readonly TermEntry[]
  /** null for those that were removed. */
  readonly after: ReadonlyMap<EntryId, TermEntry | null>
}

/** As many mergings can be taken back. */
const mostMergings = 20
const mergings = new WeakMap<Library, Tokens<Merging>>()

/** Makes one entry of several; posts that named one of the dropped name the kept one. */
export function mergeStored(
  library: Library,
  keep: EntryId,
  drop: readonly EntryId[],
): Result<MergedEntry, 'not-found'> {
  const dropped = new Set(drop)
  dropped.delete(keep)
  const joined: TermEntry[] = []
  for (const id of [keep, ...dropped]) {
    const entry = living(library, id)
    if (entry === null) return fail('not-found', id)
    joined.push(entry)
  }
  const holders = holdersOf(library, dropped, keep)
  const next = [joined.reduce((all, entry) => mergeEntries(all, entry)), ...holders]
  change(
    library,
    next.map((entry) => withPosts(entry, dropped, keep)),
    [...dropped],
  )
  const before = [...joined, ...holders]
  const after = new Map(before.map(({ id }) => [id, living(library, id)]))
  const stored = storedEntry(library, keep)
  return stored.ok
    ? ok({ stored: stored.value, merging: tokensOf(library).give({ keep, before, after }) })
    : stored
}

/** Takes a merging back, posts included, where nobody changed the kept entry since; what else was changed stays. */
export function unmerge(library: Library, token: string): Result<StoredEntry, 'expired'> {
  const merging = tokensOf(library).take(token)
  if (merging === undefined) return fail('expired')
  const { keep, before, after } = merging
  const isAsLeft = ({ id }: Pick<TermEntry, 'id'>) => living(library, id) === after.get(id)
  if (!isAsLeft({ id: keep })) return fail('expired')
  change(library, before.filter(isAsLeft), [])
  tokensOf(library).drop(token)
  const stored = storedEntry(library, keep)
  return stored.ok ? stored : fail('expired')
}

function living(library: Library, id: EntryId): TermEntry | null {
  return termbaseOf(library).rows.get(id)?.entry ?? null
}

function tokensOf(library: Library): Tokens<Merging> {
  const known = mergings.get(library) ?? createTokens<Merging>(mostMergings)
  mergings.set(library, known)
  return known
}

/** Entries beside those that are merged whose posts name one that goes. */
function holdersOf(library: Library, dropped: ReadonlySet<EntryId>, keep: EntryId): TermEntry[] {
  const names = ({ post, organisation }: Holding) => [post, organisation].some((id) => id && dropped.has(id))
  return [...termbaseOf(library).rows.values()]
    .map(({ entry }) => entry)
    .filter(({ id, holdings = [] }) => id !== keep && !dropped.has(id) && holdings.some(names))
}

function withPosts(entry: TermEntry, dropped: ReadonlySet<EntryId>, keep: EntryId): TermEntry {
  if (entry.holdings === undefined) return entry
  const renamed = (id: EntryId | null): EntryId | null => (id !== null && dropped.has(id) ? keep : id)
  const holdings = entry.holdings.map((holding) => ({
    ...holding,
    post: renamed(holding.post),
    organisation: renamed(holding.organisation),
  }))
  return { ...entry, holdings }
}
