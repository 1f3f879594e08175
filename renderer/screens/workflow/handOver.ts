import type { ArticleId } from '../../../shared/ids.ts'
import type { HandedOver } from '../../../shared/ipc/domains/workflow.ts'
import type { Language } from '../../../shared/locale.ts'
import type { Result } from '../../../shared/result.ts'
import { isLocked, type WorkflowAct } from '../../../shared/review/gate/acts.ts'
import { desk as main } from '../../api/desk.ts'
import { adopt } from '../../editor/adopt.ts'
import { setReadOnly } from '../../editor/plugins/locks.ts'
import type { OpenDesk } from '../../editor/useDesk.ts'
import { noteChange } from '../../state/session.ts'

/** What is done with which edition; `open` where its text is open, which then takes in what the act changed. */
export interface HandOver {
  readonly article: ArticleId
  readonly language: Language
  readonly act: WorkflowAct
  readonly note?: string
  readonly open: OpenDesk | null
}

/** Hands an edition over, as it stands before the person: what was typed is stored first. */
export async function handOver({
  article,
  language,
  act,
  note = '',
  open,
}: HandOver): Promise<Result<HandedOver>> {
  const desk = open?.desk ?? null
  await desk?.journal.flush()
  // Nothing may be typed into what is just being signed.
  if (act === 'approve') keepStill(open, language, true)
  const version = desk?.journal.version(language) ?? null
  const answer = await main.call.workflow.act({ article, language, act, note, version })
  if (!answer.ok) {
    if (act === 'approve') keepStill(open, language, false)
    return answer
  }
  const status = answer.value.summary.editions.find((each) => each.language === language)?.status
  if (open && status) {
    adopt(open.desk, language, { steps: answer.value.steps, readOnly: isLocked(status) })
    open.statuses.set(language, status)
    open.desk.tell({ kind: 'checked' })
  }
  noteChange()
  return answer
}

function keepStill(open: OpenDesk | null, language: Language, still: boolean): void {
  const column = open?.desk.columns.get(language)
  column?.dispatch(setReadOnly(column.state.tr, still))
}
