import type { ArticleId } from '../../shared/ids.ts'
import type { Waiver } from '../../shared/ipc/answers.ts'
import type { libraryContract } from '../../shared/ipc/contract.ts'
import type { ParamsOf } from '../../shared/ipc/method.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { articleById } from '../storage/tables/article.ts'
import { editionsOf } from '../storage/tables/edition.ts'
import { insertWaiver, tombWaiver } from '../storage/tables/waiver.ts'
import { countAgain } from './counting.ts'
import { type Library, stampOf } from './library.ts'

/** What is let stand, and why. */
export type Waive = ParamsOf<(typeof libraryContract)['editions']['waive']>

/** Lets an issue stand, with the reason, while both texts are as they are. */
export function waive(library: Library, { article, ...issue }: Waive): Result<Waiver, 'not-found'> {
  const editions = articleById(library.db, article) === null ? [] : editionsOf(library.db, article)
  if (!editions.some(({ language }) => language === issue.language)) return fail('not-found', article)
  const stamp = stampOf(library)
  const waiver: Waiver = { ...issue, id: library.newId<string>(), by: stamp.by, at: stamp.at }
  insertWaiver(library.db, article, waiver)
  countAgain(library, article)
  library.changed(article)
  return ok(waiver)
}

/** Takes a waiver back. */
export function unwaive(library: Library, waiver: string): Result<null, 'not-found'> {
  const article: ArticleId | null = tombWaiver(library.db, waiver, stampOf(library))
  if (article === null) return fail('not-found', waiver)
  countAgain(library, article)
  library.changed(article)
  return ok(null)
}
