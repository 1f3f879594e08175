import type { libraryContract } from '../../../shared/ipc/contract.ts'
import type { ParamsOf } from '../../../shared/ipc/method.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { QualityMark } from '../../../shared/review/quality/mark.ts'
import { inTransaction } from '../../storage/database.ts'
import { written } from '../../storage/fault.ts'
import { insertMark, markById, tombMark } from '../../storage/tables/quality.ts'
import { nameOf } from '../folder.ts'
import { type Library, stampOf } from '../library.ts'
import { workflowOf } from '../workflow/standing.ts'

type Params<M extends keyof (typeof libraryContract)['quality']> = ParamsOf<
  (typeof libraryContract)['quality'][M]
>

/** Notes what a reviewer says of a change, and whose translation it was as far as the workflow knows. */
export function markQuality(
  library: Library,
  mark: Params<'mark'>,
): Result<QualityMark, 'not-found' | 'not-writable'> {
  const workflow = workflowOf(library, mark.article)
  const edition = workflow.ok && workflow.value.editions.find(({ language }) => language === mark.language)
  if (!edition) return fail('not-found', mark.article)
  const id = library.newId<string>()
  const translator = edition.lastTranslator ?? ''
  const stamp = stampOf(library)
  const stored = written(nameOf(library.folder), () =>
    inTransaction(library.db, () => insertMark(library.db, { id, ...mark, translator }, stamp)),
  )
  if (!stored.ok) return stored
  library.changed(mark.article)
  return ok({ id, ...mark, translator, ...stamp })
}

/** Takes back what a reviewer said. */
export function unmarkQuality(library: Library, id: string): Result<null, 'not-found' | 'not-writable'> {
  const mark = markById(library.db, id)
  if (mark === null) return fail('not-found', id)
  const stored = written(nameOf(library.folder), () =>
    inTransaction(library.db, () => tombMark(library.db, id, stampOf(library))),
  )
  if (!stored.ok) return stored
  library.changed(mark.article)
  return ok(null)
}
