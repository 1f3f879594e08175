import { useCallback } from 'react'
import type { RulesFile, RulesRead } from '../../../../shared/ipc/domains/houseRules.ts'
import { desk } from '../../../api/desk.ts'
import { useSession } from '../../../state/session.ts'
import { useErrorText, useText } from '../../../text/useText.ts'
import { notify } from '../../../ui/toasts.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'
import { useCalm } from '../../../ui/useCalm.ts'
import { setChecksView, useChecksView } from '../checksView.ts'

/** The rules as they are stored and as they are being written. */
export interface WrittenRules {
  readonly file: RulesFile
  readonly text: string
  /** What came of reading the text as it was a moment ago; null until it was read for the first time. */
  readonly read: RulesRead | null
  /** Whether what was read is the text as it stands. */
  readonly isRead: boolean
  readonly isChanged: boolean
  write(text: string): void
  drop(): void
  store(): Promise<void>
  /** Takes the rules that come with the application. */
  takeStarter(): Promise<void>
}

/** After so many milliseconds without a key the text is read. */
const rest = 300

/** Reads, tests and stores the library's rules; null until they are there. */
export function useRules(): WrittenRules | null {
  const t = useText()
  const errorText = useErrorText()
  const changes = useSession((session) => session.changes)
  const draft = useChecksView((view) => view.draft)
  const stored = useAnswer('rules', changes, () => desk.call.houseRules.get({}))
  const file = stored.value
  const text = draft ?? file?.text ?? ''
  const calm = useCalm(text, rest)
  const answer = useAnswer(file ? calm : null, 0, () => desk.call.houseRules.read({ text: calm }))
  const set = useCallback(
    async (next: string | null) => {
      const result = await desk.call.houseRules.set({ text: next })
      if (!result.ok) notify({ kind: 'error', text: errorText(result.error, result.detail) })
      return result.ok && result.value.stored
    },
    [errorText],
  )
  if (!file) return null
  const read = answer.value
  return {
    file,
    text,
    read,
    isRead: read !== null && calm === text,
    isChanged: draft !== null && draft !== file.text,
    write: (next) => setChecksView({ draft: next === file.text ? null : next }),
    drop: () => setChecksView({ draft: null }),
    store: async () => {
      if (!(await set(text))) return
      notify({ text: t('rules.stored', { count: read?.rules.length ?? 0 }) })
    },
    takeStarter: async () => {
      const before = file.isOwn ? file.text : null
      if (!(await set(null))) return
      setChecksView({ draft: null })
      const undo = { label: t('checks.undo'), run: () => void set(before) }
      notify({ text: t('rules.starter.taken'), ...(before === null ? {} : { act: undo }) })
    },
  }
}
