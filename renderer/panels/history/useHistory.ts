import type { ArticleId } from '../../../shared/ids.ts'
import type { ArticleHistory } from '../../../shared/ipc/domains/history.ts'
import { desk } from '../../api/desk.ts'
import { useSession } from '../../state/session.ts'
import { type Answer, useAnswer } from '../../ui/useAnswer.ts'
import { useCalm } from '../../ui/useCalm.ts'

/** What is known of an article's past; asked for anew when something in the library changes. */
export function useHistory(article: ArticleId): Answer<ArticleHistory> {
  const changes = useCalm(
    useSession((session) => session.changes),
    300,
  )
  return useAnswer(article, changes, async () => await desk.call.history.of({ article }))
}
