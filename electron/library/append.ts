import { sameSkeleton } from '../../shared/document/skeleton/emptyCopy.ts'
import type { ArticleId } from '../../shared/ids.ts'
import type { libraryContract } from '../../shared/ipc/contract.ts'
import type { ParamsOf } from '../../shared/ipc/method.ts'
import type { Language } from '../../shared/locale.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { inTransaction } from '../storage/database.ts'
import { articleById } from '../storage/tables/article.ts'
import { editionsOf } from '../storage/tables/edition.ts'
import { appendJournal } from '../storage/tables/journal.ts'
import { dropLessons } from '../storage/tables/lesson.ts'
import { awaitCheckpoint } from './checkpoint.ts'
import { type Head, type Heads, headsOf, keepHeads } from './heads.ts'
import { keepLesson, teach, unitsOf } from './learn.ts'
import { type Library, stampOf } from './library.ts'
import { rememberPlace } from './place.ts'
import { applySteps } from './steps.ts'

/** Steps of an article's editions, what was confirmed with them, and where the person is. */
export type Append = ParamsOf<(typeof libraryContract)['editions']['append']>

/** The version of each edition after its steps. */
export interface Appended {
  readonly versions: { readonly [language: string]: number }
}

/** Stores steps durably, all or none; the memory learns what was confirmed. */
export function append(
  library: Library,
  { article, entries, learn, place }: Append,
): Result<Appended, 'not-found' | 'conflict' | 'invalid'> {
  const row = articleById(library.db, article)
  if (row === null) return fail('not-found', article)
  const heads = withSteps(headsOf(library, article), entries)
  if (!heads.ok) return heads
  const next = heads.value
  const stamp = stampOf(library)
  const numbers = new Map(editionsOf(library.db, article).map((edition) => [edition.language, edition.no]))
  inTransaction(library.db, () => {
    for (const { language, base, steps } of entries) {
      const edition = numbers.get(language)
      if (edition === undefined) throw new Error(`article ${article} has no ${language}`)
      const entry = { base, count: steps.length, steps: JSON.stringify(steps) }
      appendJournal(library.db, edition, entry, stamp)
    }
    keepLesson(library, unitsOf(article, row.source, next, learn, stamp), stamp)
    if (library.learned > 0) dropLessons(library.db, library.learned)
    if (place !== null) rememberPlace(library, place)
  })
  keepEdited(library, article, next, entries.length > 0)
  if (learn.length > 0) teach(library)
  return ok({ versions: Object.fromEntries([...next].map(([language, { version }]) => [language, version])) })
}

function keepEdited(library: Library, article: ArticleId, heads: Heads, edited: boolean): void {
  if (!edited) return
  awaitCheckpoint(library, article)
  keepHeads(library, article, heads)
}

/** The texts after all entries, where each starts from the current version and all keep one skeleton. */
function withSteps(
  heads: Heads,
  entries: Append['entries'],
): Result<Heads, 'not-found' | 'conflict' | 'invalid'> {
  const next = new Map<Language, Head>(heads)
  for (const { language, base, steps } of entries) {
    const head = next.get(language)
    if (head === undefined) return fail('not-found', language)
    if (head.version !== base) return fail('conflict', language)
    const doc = applySteps(head.doc, steps)
    if (doc === null) return fail('invalid', language)
    next.set(language, { doc, version: base + steps.length })
  }
  const [first, ...others] = next.values()
  if (first === undefined || !others.every(({ doc }) => sameSkeleton(first.doc, doc))) {
    return fail('invalid', 'skeleton')
  }
  return ok(next)
}
