import type { SiteSettings } from '../../../../shared/bundle/input.ts'
import { desk } from '../../../api/desk.ts'
import { useSession } from '../../../state/session.ts'
import { type Answer, useAnswer } from '../../../ui/useAnswer.ts'

/** Where the open library's articles are published; its origin is '' until someone has said so. */
export function useSite(): Answer<SiteSettings> {
  const library = useSession((session) => session.libraries.library?.name ?? null)
  const changes = useSession((session) => session.changes)
  return useAnswer(library, changes, async () => await desk.call.site.get({}))
}
