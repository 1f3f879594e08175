import { isHan } from '../../../../shared/locale.ts'
import { decide } from '../../../../shared/script/decide.ts'
import type { ExceptionLevel } from '../../../../shared/script/exception.ts'
import { desk as main } from '../../../api/desk.ts'
import type { Doubt } from '../../../editor/following/doubts.ts'
import type { OpenDesk } from '../../../editor/useDesk.ts'

type Answer = Awaited<ReturnType<typeof main.call.exceptions.put>>

/** Has the library remember a form for a place of doubt: here, in this article, or everywhere. */
export async function decideSpot(
  { desk }: OpenDesk,
  { id, spot }: Extract<Doubt, { kind: 'spot' }>,
  form: string,
  level: ExceptionLevel,
): Promise<Answer | null> {
  const { following } = desk
  const to = following?.to.language
  if (!following || !to || !isHan(to)) return null
  const text = following.sourceText(id)
  const { id: _, ...exception } = decide(spot, form, level, {
    id: '',
    text,
    options: { to, region: following.ways.region, segment: id },
  })
  // An occurrence is of a segment, and that of an article.
  await desk.journal.flush()
  const article = level === 'library' ? null : desk.article
  return main.call.exceptions.put({ exceptions: [{ ...exception, id: null, article, note: '' }] })
}
