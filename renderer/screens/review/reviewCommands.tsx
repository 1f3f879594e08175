import type { ArticleSummary } from '../../../shared/document/article.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { GateReason } from '../../../shared/ipc/answers.ts'
import type { Language } from '../../../shared/locale.ts'
import { useDeskIfOpen } from '../../editor/useDesk.ts'
import { useCommands } from '../../state/commands.ts'
import { WorkflowCommands } from '../workflow/workflowCommands.tsx'

interface Props {
  readonly summary: ArticleSummary
  readonly language: Language
  readonly reasons: readonly GateReason[]
  readonly active: SegmentId | null
  readonly onActive: (segment: SegmentId) => void
  /** Whether the last approval was refused. */
  readonly onRefused: (refused: boolean) => void
}

/** The commands of the review screen; draws only the dialog that asks why an edition goes back. */
export function ReviewCommands({ summary, language, reasons, active, onActive, onRefused }: Props) {
  const open = useDeskIfOpen()
  const step = (by: 1 | -1) => () => {
    const segments = [...new Set(reasons.flatMap(({ segment }) => segment ?? []))]
    const here = active === null ? -1 : segments.indexOf(active)
    const from = here < 0 && by < 0 ? 0 : here
    const next = segments.at((from + by) % Math.max(1, segments.length))
    if (next) onActive(next)
  }
  useCommands({
    'segment.nextIssue': step(1),
    'segment.previousIssue': step(-1),
  })
  return <WorkflowCommands article={summary.id} language={() => language} open={open} onRefused={onRefused} />
}
