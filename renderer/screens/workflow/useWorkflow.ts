import type { ArticleId } from '../../../shared/ids.ts'
import type { ArticleWorkflow, EditionWorkflow } from '../../../shared/ipc/domains/workflow.ts'
import type { Language } from '../../../shared/locale.ts'
import { desk } from '../../api/desk.ts'
import { usePeople } from '../../state/people.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { useChanges } from '../library/useChanges.ts'

/** Where an article's editions stand for who works here; asked anew when something in the library changes. */
export function useWorkflow(article: ArticleId): ArticleWorkflow | null {
  const changes = useChanges()
  const { me } = usePeople()
  const answer = useAnswer(
    `${article} ${me?.id ?? ''}`,
    changes,
    async () => await desk.call.workflow.of({ article }),
  )
  return answer.value
}

/** The same of one edition. */
export function editionWorkflow(
  workflow: ArticleWorkflow | null,
  language: Language,
): EditionWorkflow | null {
  return workflow?.editions.find((each) => each.language === language) ?? null
}
