import { useState } from 'react'
import type { ArticleId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import type { WorkflowAct } from '../../../shared/review/gate/acts.ts'
import type { OpenDesk } from '../../editor/useDesk.ts'
import { useCommands } from '../../state/commands.ts'
import { go, noteChange, show, useSession } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { notify } from '../../ui/toasts.tsx'
import { handOver } from './handOver.ts'
import { NoteDialog } from './noteDialog.tsx'

interface Props {
  readonly article: ArticleId
  /** The edition that is meant at the moment of the act. */
  readonly language: () => Language | null
  readonly open: OpenDesk | null
  /** Hears whether the last approval was refused for what stands open. */
  readonly onRefused?: (refused: boolean) => void
}

/** The commands that hand an edition over; draws only the dialog that asks why one goes back. */
export function WorkflowCommands({ article, language, open, onRefused }: Props) {
  const t = useText()
  const errorText = useErrorText()
  const [asking, ask] = useState<{ readonly act: 'return' | 'reopen'; readonly language: Language } | null>(
    null,
  )

  const told = async (which: Language, act: WorkflowAct, note = ''): Promise<string | null> => {
    const answer = await handOver({ article, language: which, act, note, open })
    onRefused?.(!answer.ok && answer.error === 'gate')
    if (answer.ok) {
      const name = t(`language.${which}`)
      const status = answer.value.summary.editions.find((each) => each.language === which)?.status ?? 'draft'
      notify({
        text:
          act === 'review'
            ? t('workflow.signed', { language: name })
            : t('desk.statusSet', { language: name, status: t(`status.${status}`) }),
      })
      return null
    }
    // What stands open may have changed since it was listed.
    if (answer.error === 'gate') noteChange()
    return answer.error === 'gate' && onRefused ? null : answer.error
  }
  const failure = (error: string) => {
    const inReview = useSession.getState().screen === 'review'
    const reasons = { label: t('desk.reasons'), run: () => go('review') }
    const who = { label: t('people.settings.change'), run: () => show({ kind: 'person' }) }
    const act = error === 'gate' && !inReview ? { act: reasons } : error === 'nobody' ? { act: who } : {}
    notify({ kind: 'error', text: errorText(error), ...act })
  }
  const act = (which: WorkflowAct) => async () => {
    const meant = language()
    if (meant === null) return
    const error = await told(meant, which)
    if (error !== null) failure(error)
  }
  const askWhy = (which: 'return' | 'reopen') => () => {
    const meant = language()
    if (meant !== null) ask({ act: which, language: meant })
  }
  useCommands({
    'edition.begin': act('begin'),
    'edition.sendToReview': act('send'),
    'edition.firstReview': act('review'),
    'edition.approve': act('approve'),
    'edition.return': askWhy('return'),
    'edition.reopen': askWhy('reopen'),
  })
  return asking ? (
    <NoteDialog
      {...asking}
      onNote={async (note) => {
        const error = await told(asking.language, asking.act, note)
        return error === null ? null : errorText(error)
      }}
      close={() => ask(null)}
    />
  ) : null
}
