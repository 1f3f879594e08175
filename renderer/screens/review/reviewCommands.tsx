import type { ArticleSummary, EditionStatus } from '../../../shared/document/article.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { GateReason } from '../../../shared/ipc/answers.ts'
import type { Language } from '../../../shared/locale.ts'
import { desk } from '../../api/desk.ts'
import { useCommands } from '../../state/commands.ts'
import { noteChange } from '../../state/session.ts'
import { useErrorText } from '../../text/useText.ts'
import { notify } from '../../ui/toasts.tsx'

interface Props {
  readonly summary: ArticleSummary
  readonly language: Language
  readonly reasons: readonly GateReason[]
  readonly active: SegmentId | null
  readonly onActive: (segment: SegmentId) => void
  /** Whether the last approval was refused. */
  readonly onRefused: (refused: boolean) => void
}

/** The commands of the review screen; draws nothing. */
export function ReviewCommands({ summary, language, reasons, active, onActive, onRefused }: Props) {
  const errorText = useErrorText()
  const setStatus = (status: EditionStatus) => async () => {
    const answer = await desk.call.editions.setStatus({ article: summary.id, language, status })
    onRefused(!answer.ok && answer.error === 'gate')
    if (answer.ok) return
    // What stands open may have changed since it was listed.
    if (answer.error === 'gate') noteChange()
    else notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
  }
  const step = (by: 1 | -1) => () => {
    const segments = [...new Set(reasons.map(({ segment }) => segment))]
    const here = active === null ? -1 : segments.indexOf(active)
    const from = here < 0 && by < 0 ? 0 : here
    const next = segments.at((from + by) % Math.max(1, segments.length))
    if (next) onActive(next)
  }
  useCommands({
    'edition.sendToReview': setStatus('in-review'),
    'edition.return': setStatus('translating'),
    'edition.approve': setStatus('approved'),
    'segment.nextIssue': step(1),
    'segment.previousIssue': step(-1),
  })
  return null
}
