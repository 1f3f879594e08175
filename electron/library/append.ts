import { sameSkeleton } from '../../shared/document/skeleton/emptyCopy.ts'
import type { ArticleId } from '../../shared/ids.ts'
import type { libraryContract } from '../../shared/ipc/contract.ts'
import type { ParamsOf } from '../../shared/ipc/method.ts'
import type { Language } from '../../shared/locale.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { readsTheSame } from '../../shared/review/gate/reading.ts'
import { inTransaction } from '../storage/database.ts'
import { written } from '../storage/fault.ts'
import { articleById } from '../storage/tables/article.ts'
import { editionsOf } from '../storage/tables/edition.ts'
import { noteWork } from '../storage/tables/editionWork.ts'
import { appendJournal } from '../storage/tables/journal.ts'
import { dropLessons } from '../storage/tables/lesson.ts'
import { isReady } from './archive/archiveMark.ts'
import { awaitCheckpoint } from './checkpoint.ts'
import { nameOf } from './folder.ts'
import { type Head, type Heads, headsOf, keepHeads } from './heads.ts'
import { keepBefore } from './history/keepBefore.ts'
import { noteTextChange } from './history/lastChange.ts'
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

type Entries = Append['entries']

/**
 * Stores steps durably, all or none; the memory learns what was confirmed. Steps that are stored already, because
 * the answer to an earlier request was lost, are passed over.
 */
export function append(
  library: Library,
  { article, entries, learn, place }: Append,
): Result<Appended, 'not-found' | 'conflict' | 'invalid' | 'read-only' | 'not-writable'> {
  const row = articleById(library.db, article)
  if (row === null) return fail('not-found', article)
  const heads = headsOf(library, article)
  const applied = apply(heads, entries)
  if (!applied.ok) return applied
  const { fresh, next } = applied.value
  const stamp = stampOf(library)
  const editions = new Map(editionsOf(library.db, article).map((edition) => [edition.language, edition]))
  const isSigned = (language: Language) => isReady(editions.get(language)?.status ?? 'draft')
  const locked = fresh.find(({ language }) => isSigned(language) && !readsAsBefore(heads, next, language))
  if (locked !== undefined) return fail('read-only', locked.language)
  const stored = written(nameOf(library.folder), () =>
    inTransaction(library.db, () => {
      for (const { language, base, steps } of fresh) {
        const edition = editions.get(language)
        const head = heads.get(language)
        if (!edition || !head) throw new Error(`article ${article} has no ${language}`)
        keepBefore(library, edition, head, stamp)
        const entry = { base, count: steps.length, steps: JSON.stringify(steps) }
        appendJournal(library.db, edition.no, entry, stamp)
        const kind = edition.status === 'in-review' ? 'review' : 'translation'
        // Who divides the sentences of a signed text anew does not become its author.
        if (!isSigned(language)) {
          noteWork(library.db, edition.no, { kind, version: base + steps.length }, stamp)
        }
      }
      keepLesson(library, unitsOf(article, row.source, next, learn, stamp), stamp)
      if (library.learned > 0) dropLessons(library.db, library.learned)
      if (place !== null) rememberPlace(library, place)
    }),
  )
  if (!stored.ok) return stored
  for (const { language } of fresh) noteTextChange(library, editions.get(language)?.no ?? 0, stamp)
  keepEdited(library, article, next, fresh.length > 0)
  if (learn.length > 0) teach(library)
  return ok({ versions: Object.fromEntries([...next].map(([language, { version }]) => [language, version])) })
}

/** Whether steps left what readers see as it was. */
function readsAsBefore(before: Heads, after: Heads, language: Language): boolean {
  const [old, now] = [before.get(language), after.get(language)]
  return old !== undefined && now !== undefined && readsTheSame(old.doc, now.doc)
}

function keepEdited(library: Library, article: ArticleId, heads: Heads, edited: boolean): void {
  if (!edited) return
  awaitCheckpoint(library, article)
  keepHeads(library, article, heads)
}

/** Entries that are to be stored, and the texts after them. */
interface Applied {
  readonly fresh: Entries
  readonly next: Heads
}

/** Applies what of the entries is not stored yet; each continues the current version, all keep one skeleton. */
function apply(heads: Heads, entries: Entries): Result<Applied, 'not-found' | 'conflict' | 'invalid'> {
  const next = new Map<Language, Head>(heads)
  const fresh: Entries = []
  for (const { language, base, steps } of entries) {
    const head = next.get(language)
    if (head === undefined) return fail('not-found', language)
    const sent = steps.map((step) => JSON.stringify(step))
    const known = head.version - base
    if (!beginsWithStored(head, base, sent)) return fail('conflict', language)
    if (known === steps.length) continue
    const rest = steps.slice(known)
    const doc = applySteps(head.doc, rest)
    if (doc === null) return fail('invalid', language)
    fresh.push({ language, base: head.version, steps: rest })
    next.set(language, { doc, version: base + steps.length, last: { base, steps: sent } })
  }
  const [first, ...others] = next.values()
  if (first === undefined || !others.every(({ doc }) => sameSkeleton(first.doc, doc))) {
    return fail('invalid', 'skeleton')
  }
  return ok({ fresh, next })
}

/** Whether steps from `base` on begin with exactly those that the text has had since then. */
function beginsWithStored({ version, last }: Head, base: number, steps: readonly string[]): boolean {
  if (base >= version || last === undefined || base < last.base) return base === version
  const since = last.steps.slice(base - last.base)
  return since.length <= steps.length && since.every((step, at) => step === steps[at])
}
