import { useCallback, useState } from 'react'
import type { CheckSettings } from '../../../shared/checks/settings.ts'
import type { CheckSetting } from '../../../shared/checks/spec.ts'
import { desk } from '../../api/desk.ts'
import { useSession } from '../../state/session.ts'
import { useErrorText } from '../../text/useText.ts'
import { notify } from '../../ui/toasts.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'

type Change = Parameters<typeof desk.call.checks.setSettings>[0]

/** What the library says of its checks, and what changes it; a change is shown at once. */
export interface ChecksSetting {
  readonly settings: CheckSettings | null
  readonly change: (change: Change) => Promise<void>
  /** Changes what is said of one check; null takes it all back. */
  readonly set: (check: string, change: CheckSetting | null) => Promise<void>
}

/** Reads and changes the library's settings of checks. */
export function useCheckSettings(): ChecksSetting {
  const errorText = useErrorText()
  const changes = useSession((session) => session.changes)
  const stored = useAnswer('settings', changes, () => desk.call.checks.settings({}))
  const [newest, setNewest] = useState<{ readonly over: unknown; readonly settings: CheckSettings } | null>(
    null,
  )
  const present = stored.value
  const settings = newest?.over === present && newest ? newest.settings : present
  const change = useCallback(
    async (wanted: Change) => {
      // What a person ticks is ticked at once.
      if (settings) setNewest({ over: present, settings: merged(settings, wanted) })
      const answer = await desk.call.checks.setSettings(wanted)
      setNewest(answer.ok ? { over: present, settings: answer.value } : null)
      if (!answer.ok) notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
    },
    [present, settings, errorText],
  )
  const set = useCallback(
    (check: string, wanted: CheckSetting | null) => {
      const next = wanted === null ? {} : { ...settings?.checks[check], ...wanted }
      return change({ checks: { [check]: next } })
    },
    [change, settings],
  )
  return { settings, change, set }
}

function merged(settings: CheckSettings, { checks, english, gateSeverities }: Change): CheckSettings {
  return {
    checks: { ...settings.checks, ...checks },
    gateSeverities: gateSeverities ?? settings.gateSeverities,
    english: english ?? settings.english,
  }
}
