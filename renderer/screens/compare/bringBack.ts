import { schema } from '../../../shared/document/schema.ts'
import type { Result } from '../../../shared/result.ts'
import { fail, ok } from '../../../shared/result.ts'
import { desk as main } from '../../api/desk.ts'
import { type Restored, restorationIn, restore } from '../../editor/comparing/restore.ts'
import type { Desk } from '../../editor/desk.ts'
import type { Compared } from '../../panels/history/comparing.ts'
import { documentOf } from './useComparison.ts'

/**
 * Brings the earlier of two versions back into the open text, whole or one of its blocks: what gives way is kept
 * first, and the timeline tells it. `not-whole`: the blocks are others now, so that only parts can come back.
 */
export async function bringBack(
  desk: Desk,
  { language, before }: Compared,
  block: number | null,
): Promise<Result<Restored>> {
  const column = desk.columns.get(language)
  if (!column) return fail('not-found', language)
  const document = await documentOf(desk, language, before)
  if (!document.ok) return document
  const version = schema.nodeFromJSON(document.value)
  if (block === null && !restorationIn(column, version, block).isExact) return fail('not-whole')
  const { article } = desk
  await desk.journal.flush()
  const kept = await main.call.history.beforeRestore({ article, language })
  if (!kept.ok) return kept
  const done = await new Promise<Restored>((resolve) => {
    column.whenSettled(() => resolve(restore(desk, column, restorationIn(column, version, block))))
  })
  if (done.segments === 0) return ok(done)
  await desk.journal.flush()
  const told = await main.call.history.restored({
    article,
    language,
    version: before,
    isWhole: block === null,
  })
  return told.ok ? ok(done) : told
}
