import { useCallback, useState } from 'react'
import type { ConversionSettings } from '../../../../shared/ipc/domains/conversion.ts'
import { desk } from '../../../api/desk.ts'
import { useSession } from '../../../state/session.ts'
import { useErrorText } from '../../../text/useText.ts'
import { notify } from '../../../ui/toasts.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'

export type SettingsChange = Parameters<typeof desk.call.conversion.setWays>[0]

/** The library's ways, and what changes them; a change is shown as soon as it is stored. */
export function useSettings(): {
  readonly settings: ConversionSettings | null
  readonly change: (change: SettingsChange) => Promise<boolean>
} {
  const errorText = useErrorText()
  const changes = useSession((session) => session.changes)
  const stored = useAnswer('settings', changes, () => desk.call.conversion.settings({}))
  const [newest, setNewest] = useState<{
    readonly over: unknown
    readonly settings: ConversionSettings
  } | null>(null)
  const present = stored.value
  const change = useCallback(
    async (wanted: SettingsChange) => {
      const answer = await desk.call.conversion.setWays(wanted)
      if (answer.ok) setNewest({ over: present, settings: answer.value })
      else notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
      return answer.ok
    },
    [present, errorText],
  )
  return { settings: newest?.over === present && newest ? newest.settings : present, change }
}
