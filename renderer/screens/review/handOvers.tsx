import type { Role } from '../../../shared/ipc/domains/people.ts'
import type { EditionWorkflow } from '../../../shared/ipc/domains/workflow.ts'
import type { WorkflowAct } from '../../../shared/review/gate/acts.ts'
import { run } from '../../state/commands.ts'
import { usePeople } from '../../state/people.ts'
import { go } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import styles from './reviewBar.module.css'
import type { ReviewMode } from './reviewBar.tsx'

/** What is offered first to whom; the rest is as near, but plain. */
const firstActs: { readonly [R in Role]: readonly WorkflowAct[] } = {
  translator: ['send'],
  editor: ['send', 'review', 'approve'],
  publisher: ['approve', 'publish'],
}

interface Props {
  readonly workflow: EditionWorkflow | null
  readonly mode: ReviewMode
}

/** What can be done with the edition where it stands; what is refused says why. */
export function HandOvers({ workflow, mode }: Props) {
  const t = useText()
  const { me } = usePeople()
  if (!workflow) return null
  const { status, acts } = workflow
  const kind = (act: WorkflowAct) => (firstActs[me?.role ?? 'editor'].includes(act) ? 'primary' : 'plain')
  const has = (act: WorkflowAct) => acts.some((each) => each.act === act)
  const refusal = (act: WorkflowAct) => acts.find((each) => each.act === act)?.refusal ?? null
  const refused = status === 'in-review' ? (refusal(has('review') ? 'review' : 'approve') ?? null) : null
  return (
    <>
      {refused ? (
        <span id="hand-over-refused" className={styles.refused}>
          {t(`workflow.refused.${refused}`)}
        </span>
      ) : null}
      {has('return') ? <Button onClick={() => run('edition.return')}>{t('review.return')}</Button> : null}
      {has('send') ? (
        <Button kind={kind('send')} onClick={() => run('edition.sendToReview')}>
          {t('review.send')}
        </Button>
      ) : null}
      {has('review') ? (
        <Button
          kind={kind('review')}
          disabled={refusal('review') !== null}
          aria-describedby={refused ? 'hand-over-refused' : undefined}
          onClick={() => run('edition.firstReview')}
        >
          {t('workflow.firstReview')}
        </Button>
      ) : null}
      {status === 'in-review' && !has('review') ? (
        <Button
          kind={kind('approve')}
          disabled={refusal('approve') !== null}
          aria-describedby={refused ? 'hand-over-refused' : undefined}
          onClick={() => run('edition.approve')}
        >
          {t('review.approve')}
        </Button>
      ) : null}
      {has('reopen') ? (
        <>
          {/* Over the text it is offered beside the words that it is only read. */}
          {mode === 'page' ? (
            <Button onClick={() => run('edition.reopen')}>{t('workflow.reopen')}</Button>
          ) : null}
          <Button kind={kind('publish')} onClick={() => go('publish')}>
            {t('review.toPublish')}
          </Button>
        </>
      ) : null}
    </>
  )
}
