import { useState } from 'react'
import type { SiteSettings } from '../../../../shared/bundle/input.ts'
import { desk } from '../../../api/desk.ts'
import { useSession } from '../../../state/session.ts'
import { useErrorText } from '../../../text/useText.ts'
import { notify } from '../../../ui/toasts.tsx'
import { type Answer, useAnswer } from '../../../ui/useAnswer.ts'

/** Where the open library's articles are published; its origin is '' until someone has said so. */
export function useSite(): Answer<SiteSettings> {
  const library = useSession((session) => session.libraries.library?.name ?? null)
  const changes = useSession((session) => session.changes)
  return useAnswer(library, changes, async () => await desk.call.site.get({}))
}

/** The site as it is being changed: what was said a moment ago holds at once, and is stored. */
export function useSiteChange(): {
  readonly site: Answer<SiteSettings>
  readonly change: (part: Partial<SiteSettings>) => void
} {
  const errorText = useErrorText()
  const stored = useSite()
  const [changed, setChanged] = useState<Partial<SiteSettings>>({})
  const change = (part: Partial<SiteSettings>) => {
    setChanged((before) => ({ ...before, ...part }))
    void desk.call.site.set(part).then((answer) => {
      if (answer.ok) return
      notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
      setChanged({})
    })
  }
  const site = stored.value === null ? stored : { ...stored, value: { ...stored.value, ...changed } }
  return { site, change }
}
