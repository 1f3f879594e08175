import { useState } from 'react'
import type { SiteSettings } from '../../../../shared/bundle/input.ts'
import { isUsableOrigin, isUsablePath } from '../../../../shared/bundle/links.ts'
import { desk } from '../../../api/desk.ts'
import { useErrorText } from '../../../text/useText.ts'
import { notify } from '../../../ui/toasts.tsx'
import { SiteFields } from './siteFields.tsx'
import { useSite } from './useSite.ts'

type Change = Partial<SiteSettings>

/** The open library's site among the settings; what can be used holds as soon as its field is left. */
export function SiteSection() {
  const errorText = useErrorText()
  const stored = useSite()
  // What is in the fields and differs from what is stored, or was stored a moment ago.
  const [change, setChange] = useState<Change>({})
  if (stored.value === null) return null
  const store = async (part: Change) => {
    if (Object.keys(part).length === 0) return
    const answer = await desk.call.site.set(part)
    if (!answer.ok) notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
  }
  const take = (part: Change) => {
    setChange({ ...change, ...part })
    const { region, journal } = part
    void store({ ...(region ? { region } : {}), ...(journal ? { journal } : {}) })
  }
  const leave = () => {
    const { origin, path } = change
    const usable = {
      ...(origin !== undefined && isUsableOrigin(origin) ? { origin } : {}),
      ...(path !== undefined && isUsablePath(path) ? { path } : {}),
    }
    void store(usable)
  }
  return <SiteFields site={{ ...stored.value, ...change }} onSite={take} onLeave={leave} />
}
