import { useState } from 'react'
import type { ArticleHistory } from '../../../shared/ipc/domains/history.ts'
import type { Language } from '../../../shared/locale.ts'
import { desk as main } from '../../api/desk.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { closeComparison, compareVersions, present, useComparing } from '../../panels/history/comparing.ts'
import { useCommands } from '../../state/commands.ts'
import { useSession } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { notify } from '../../ui/toasts.tsx'
import { Compare } from './compare.tsx'
import { Correction } from './correction.tsx'
import { KeepVersion } from './keepVersion.tsx'

/** What stands over an open article of its past: the comparison of versions, the dialogs, and the commands for them. */
export function HistoryRoom() {
  const { desk } = useOpenDesk()
  const t = useText()
  const errorText = useErrorText()
  const [keeping, keep] = useState<Language | null>(null)
  const [correcting, correct] = useState(false)
  const language = () => useComparing.getState().compared?.language ?? desk.active?.language ?? desk.source
  const compareWith = async (find: (history: ArticleHistory, language: Language) => string | undefined) => {
    const answer = await main.call.history.of({ article: desk.article })
    if (!answer.ok) return notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
    const before = find(answer.value, language())
    if (before === undefined) return notify({ text: t('history.noHandOver') })
    useSession.setState({ panel: 'history', panelOpen: true })
    compareVersions({ language: language(), before, after: present })
  }
  useCommands({
    'history.keep': () => keep(language()),
    'history.compare': () => {
      if (useComparing.getState().compared) closeComparison()
      else void compareWith(lastRevision)
    },
    'history.reviewer': () => void compareWith(({ handedOver }, each) => handedOver[each]),
    'history.correct': () => correct(true),
  })
  return (
    <>
      <Compare />
      {keeping ? <KeepVersion language={keeping} close={() => keep(null)} /> : null}
      {correcting ? <Correction close={() => correct(false)} /> : null}
    </>
  )
}

function lastRevision({ versions }: ArticleHistory, language: Language): string | undefined {
  return versions.findLast((version) => version.language === language && version.cause !== 'work')?.id
}
