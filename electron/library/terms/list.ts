import type { EntryId } from '../../../shared/ids.ts'
import type { libraryContract } from '../../../shared/ipc/contract.ts'
import type { EntryPage, StoredEntry, TermbaseFacets } from '../../../shared/ipc/domains/termAnswers.ts'
import type { ParamsOf } from '../../../shared/ipc/method.ts'
import { isHan, languages } from '../../../shared/locale.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { entryKinds, type TermEntry, termStatuses } from '../../../shared/termbase/entry.ts'
import { englishKey, hanKey } from '../../../shared/termbase/key.ts'
import { entryById, removedEntries } from '../../storage/tables/entry.ts'
import type { Library } from '../library.ts'
import { type Termbase, termbaseOf } from './termbase.ts'

type Query = ParamsOf<(typeof libraryContract)['terms']['list']>
type Order = Pick<Query, 'sort' | 'descending'>

/** What was listed last, so that paging through it sorts nothing again. */
interface Listed {
  readonly termbase: Termbase
  readonly version: string
  readonly query: string
  readonly rows: readonly StoredEntry[]
}

const lists = new WeakMap<Library, Listed>()
const haystacks = new WeakMap<TermEntry, string>()

/** Entries that a filter lets through, sorted, from a row on. */
export function listEntries(library: Library, { from, count, ...query }: Query): EntryPage {
  const rows = query.removed ? chosen(removedEntries(library.db), query) : living(library, query)
  return { total: rows.length, rows: rows.slice(from, from + count) }
}

/** Counts of the whole termbase by what it is filtered by. */
export function termFacets(library: Library): TermbaseFacets {
  const rows = [...termbaseOf(library).rows.values()].map(({ entry }) => entry)
  const count = (wanted: (entry: TermEntry) => boolean): number => rows.filter(wanted).length
  const counts = <K extends string>(keys: readonly K[], wanted: (key: K, entry: TermEntry) => boolean) =>
    Object.fromEntries(keys.map((key) => [key, count((entry) => wanted(key, entry))])) as {
      readonly [P in K]: number
    }
  return {
    total: rows.length,
    kinds: counts(entryKinds, (kind, entry) => entry.kind === kind),
    statuses: counts(termStatuses, (status, { terms }) => terms.some((term) => term.status === status)),
    missing: counts(languages, (language, { terms }) => !terms.some((term) => term.language === language)),
  }
}

/** An entry, removed or not. */
export function storedEntry(library: Library, id: EntryId): Result<StoredEntry, 'not-found'> {
  const stored = termbaseOf(library).rows.get(id) ?? entryById(library.db, id)
  return stored === null ? fail('not-found', id) : ok(stored)
}

function living(library: Library, query: Omit<Query, 'from' | 'count'>): readonly StoredEntry[] {
  const termbase = termbaseOf(library)
  const key = JSON.stringify(query)
  const known = lists.get(library)
  if (known?.termbase === termbase && known.version === termbase.version && known.query === key) {
    return known.rows
  }
  const rows = chosen([...termbase.rows.values()], query)
  lists.set(library, { termbase, version: termbase.version, query: key, rows })
  return rows
}

function chosen(
  rows: readonly StoredEntry[],
  { query, kind, status, missing, ...order }: Omit<Query, 'from' | 'count'>,
): StoredEntry[] {
  const wanted = [englishKey(query), hanKey(query)]
  return sorted(
    rows.filter(
      ({ entry }) =>
        (kind === null || entry.kind === kind) &&
        (status === null || entry.terms.some((term) => term.status === status)) &&
        (missing === null || !entry.terms.some(({ language }) => language === missing)) &&
        (query.trim() === '' || wanted.some((text) => text !== '' && haystackOf(entry).includes(text))),
    ),
    order,
  )
}

/** All that is searched of an entry, folded as English and as Chinese. */
function haystackOf(entry: TermEntry): string {
  const known = haystacks.get(entry)
  if (known !== undefined) return known
  const notes = [
    entry.note,
    entry.definition ?? '',
    entry.source ?? '',
    ...entry.terms.map((t) => t.note ?? ''),
  ]
  const texts = [...entry.terms.map(({ text }) => text), ...notes].filter(Boolean)
  const made = [...texts.map(englishKey), ...texts.map(hanKey)].join('\n')
  haystacks.set(entry, made)
  return made
}

function sorted(rows: readonly StoredEntry[], { sort, descending }: Order): StoredEntry[] {
  const direction = descending ? -1 : 1
  return rows
    .map((row) => ({ row, key: keyOf(row, sort) }))
    .sort((a, b) => {
      const order = a.key < b.key ? -1 : a.key > b.key ? 1 : 0
      return order * direction || (a.row.entry.id < b.row.entry.id ? -1 : 1)
    })
    .map(({ row }) => row)
}

/** What a row is sorted by; entries without a term on that side stand at the end. */
function keyOf({ entry, changed }: StoredEntry, sort: Query['sort']): string {
  const first = (han: boolean): string => {
    const term = entry.terms.find(({ language }) => isHan(language) === han)
    if (term === undefined) return '\uFFFF'
    return han ? hanKey(term.text) : englishKey(term.text)
  }
  if (sort === 'changed') return changed
  if (sort === 'han') return first(true)
  return sort === 'kind' ? `${entryKinds.indexOf(entry.kind)} ${first(false)}` : first(false)
}
