import type { ExceptionPage, exceptions, StoredException } from '../../../shared/ipc/domains/conversion.ts'
import type { ParamsOf } from '../../../shared/ipc/method.ts'
import { exceptionLevels } from '../../../shared/script/exception.ts'
import { hanKey } from '../../../shared/termbase/key.ts'
import { totalChanges } from '../../storage/database.ts'
import { removedExceptions, storedExceptions } from '../../storage/tables/exception.ts'
import type { Library } from '../library.ts'

type Query = Omit<ParamsOf<(typeof exceptions)['list']>, 'from' | 'count'>

/** What was read last, so that paging through a list reads and filters nothing again. */
interface Read {
  readonly changes: number
  readonly removed: boolean
  readonly rows: readonly StoredException[]
  readonly haystacks: Map<StoredException, string>
  found: { readonly query: string; readonly rows: readonly StoredException[] } | null
}

const reads = new WeakMap<Library, Read>()

/** Exceptions that a filter lets through, the last made first, from a row on. */
export function listExceptions(
  library: Library,
  { from, count, ...query }: ParamsOf<(typeof exceptions)['list']>,
): ExceptionPage {
  const read = readOf(library, query.removed)
  const found = matching(read, query)
  const levels = Object.fromEntries(
    exceptionLevels.map((level) => [
      level,
      found.filter(({ exception }) => exception.level === level).length,
    ]),
  ) as ExceptionPage['levels']
  const { level } = query
  const rows = level === null ? found : found.filter(({ exception }) => exception.level === level)
  return { total: rows.length, rows: rows.slice(from, from + count), levels }
}

function readOf(library: Library, removed: boolean): Read {
  // Whatever was written since, an article's name too, may show in the list.
  const changes = totalChanges(library.db)
  const known = reads.get(library)
  if (known?.changes === changes && known.removed === removed) return known
  const rows = removed ? removedExceptions(library.db) : storedExceptions(library.db)
  const read: Read = { changes, removed, rows, haystacks: new Map(), found: null }
  reads.set(library, read)
  return read
}

/** What matches in all but the level, which the counts are by. */
function matching(read: Read, { query, kind, article }: Query): readonly StoredException[] {
  const key = JSON.stringify([query, kind, article])
  if (read.found?.query === key) return read.found.rows
  const wanted = hanKey(query)
  const rows = read.rows.filter(
    (row) =>
      (kind === null || row.exception.kind === kind) &&
      (article === null || row.article === article) &&
      (wanted === '' || haystackOf(read, row).includes(wanted)),
  )
  read.found = { query: key, rows }
  return rows
}

function haystackOf({ haystacks }: Read, row: StoredException): string {
  const known = haystacks.get(row)
  if (known !== undefined) return known
  const { hans, hant } = row.exception
  const made = [hans, hant, row.note, row.slug].map(hanKey).join('\n')
  haystacks.set(row, made)
  return made
}
