import type { ArticleId } from '../../../shared/ids.ts'
import type {
  ExceptionRowFault,
  PlannedException,
  StoredException,
} from '../../../shared/ipc/domains/conversion.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { NotedException, ReadException } from '../../../shared/script/exceptionsCsv.ts'
import { articleById, articleBySlug } from '../../storage/tables/article.ts'
import { storedExceptions } from '../../storage/tables/exception.ts'
import type { Library } from '../library.ts'
import { keyOf, putAll } from './exceptions.ts'
import { versionOf } from './version.ts'

/** A row of a file with the article that it means. */
interface Planned extends PlannedException {
  readonly article: ArticleId | null
}

/** What a file would change, and the state of the library for which that holds. */
export interface ExceptionsPlan {
  readonly mark: string
  readonly rows: readonly Planned[]
  readonly faults: readonly ExceptionRowFault[]
}

/** What taking a file over did; `act` is null where there was nothing to do. */
export interface ExceptionsImported {
  readonly act: string | null
  readonly added: number
  readonly changed: number
}

/** Says what the rows of a file would change; nothing is written. */
export function planExceptions(library: Library, read: readonly ReadException[]): ExceptionsPlan {
  const known = new Map(storedExceptions(library.db).map((stored) => [keyOf(stored), stored]))
  const articles = new Map<string, ArticleId | null>()
  const articleOf = (name: string): ArticleId | null => {
    const found = articles.get(name)
    if (found !== undefined) return found
    const article = articleBySlug(library.db, name) ?? articleById(library.db, name as ArticleId)
    articles.set(name, article?.id ?? null)
    return article?.id ?? null
  }
  const rows: Planned[] = []
  const faults: ExceptionRowFault[] = []
  const seen = new Set<string>()
  for (const { line, exception, article: name, note } of read) {
    const isForAll = exception.level === 'library'
    const article = isForAll ? null : articleOf(name)
    if (isForAll ? name !== '' : article === null) {
      faults.push({ line, fault: 'article', value: name })
      continue
    }
    const key = keyOf({ exception, article })
    if (seen.has(key)) {
      faults.push({ line, fault: 'repeated', value: exception.hans })
      continue
    }
    seen.add(key)
    rows.push({ line, ...compared({ exception, note }, known.get(key)), slug: name, article })
  }
  return { mark: versionOf(library), rows, faults }
}

/** Takes the rows of a plan over, all or none; not where exceptions changed since it was made. */
export function commitExceptions(
  library: Library,
  { mark, rows }: Pick<ExceptionsPlan, 'mark' | 'rows'>,
): Result<ExceptionsImported, 'outdated' | 'not-writable'> {
  if (mark !== versionOf(library)) return fail('outdated')
  const wanted = rows.filter(({ what }) => what !== 'same')
  const changed = wanted.filter(({ what }) => what === 'changed').length
  if (wanted.length === 0) return ok({ act: null, added: 0, changed: 0 })
  const put = putAll(library, wanted)
  return put.ok ? ok({ act: put.value.act, added: wanted.length - changed, changed }) : put
}

/** All exceptions as they go to a file, the oldest first. */
export function exceptionsToWrite(library: Library): NotedException[] {
  return storedExceptions(library.db)
    .toReversed()
    .map(({ exception, slug, note }) => ({ exception, article: slug, note }))
}

/** A row beside the exception that is about the same already, whose id it takes; a file without notes takes none away. */
function compared(
  { exception, note }: Pick<StoredException, 'exception' | 'note'>,
  stored: StoredException | undefined,
): Pick<PlannedException, 'what' | 'exception' | 'note' | 'before'> {
  if (stored === undefined) return { what: 'new', exception, note, before: '' }
  const { id, hant, kind } = stored.exception
  const kept = note === '' ? stored.note : note
  const isSame = hant === exception.hant && kind === exception.kind && kept === stored.note
  return { what: isSame ? 'same' : 'changed', exception: { ...exception, id }, note: kept, before: hant }
}
