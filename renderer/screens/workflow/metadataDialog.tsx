import type { ArticleId } from '../../../shared/ids.ts'
import { desk } from '../../api/desk.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { DetailsForm } from '../library/detailsForm.tsx'
import { useChanges } from '../library/useChanges.ts'

/** An article's metadata over whatever screen it is missed on; what is changed is stored when its field is left. */
export function MetadataDialog({
  article,
  close,
}: {
  readonly article: ArticleId
  readonly close: () => void
}) {
  const t = useText()
  const errorText = useErrorText()
  const changes = useChanges()
  const answer = useAnswer(article, changes, async () => await desk.call.articles.get({ article }))
  return (
    <Dialog
      title={t('review.metadata')}
      close={close}
      width="wide"
      foot={<Button onClick={close}>{t('shell.close')}</Button>}
    >
      {answer.error ? <p role="alert">{errorText(answer.error.code, answer.error.detail)}</p> : null}
      {answer.value ? <DetailsForm article={answer.value} /> : null}
    </Dialog>
  )
}
