import { useEffect, useRef } from 'react'
import { commands } from '../../../shared/commands/commands.ts'
import { useDeskChanges, useDeskRest, useOpenDesk } from '../../editor/useDesk.ts'
import { keyLabel } from '../../state/keys.ts'
import { usePeople } from '../../state/people.ts'
import { useText } from '../../text/useText.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './comments.module.css'
import { NewComment } from './newComment.tsx'
import { listedIn } from './placed.ts'
import { ThreadItem } from './thread.tsx'
import { type CommentFilter, filterComments, useCommentView } from './view.ts'

/** What is said about the article, in the order of its text. */
export function Comments() {
  const { desk } = useOpenDesk()
  const { commenting } = desk
  const { me } = usePeople()
  const filter = useCommentView((view) => view.filter)
  useCommentView((view) => view.begun)
  useDeskChanges('comments', 'active')
  useDeskRest('text', 'structure')
  const { shown, all } = listedIn(desk, filter, me?.id ?? null)
  const scroller = useRef<HTMLDivElement>(null)
  const { present, draft } = commenting
  useEffect(() => {
    if (present === null) return
    scroller.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [present])
  return (
    <div ref={scroller} className={styles.comments}>
      <Filters filter={filter} />
      {draft ? <NewComment draft={draft} /> : null}
      {shown.length === 0 && !draft ? <Nothing isEmpty={all.length === 0} /> : null}
      <ul className={styles.list}>
        {shown.map((each) => (
          <ThreadItem key={each.thread.id} placed={each} isPresent={each.thread.id === present} />
        ))}
      </ul>
    </div>
  )
}

function Nothing({ isEmpty }: { readonly isEmpty: boolean }) {
  const t = useText()
  const key = keyLabel(commands.find(({ id }) => id === 'comments.add')?.key ?? '')
  return (
    <div className={styles.none}>
      <p>{t(isEmpty ? 'comments.none' : 'comments.noneListed')}</p>
      {isEmpty ? <p className={styles.hint}>{t('comments.none.hint', { key })}</p> : null}
    </div>
  )
}

function Filters({ filter }: { readonly filter: CommentFilter }) {
  const t = useText()
  return (
    <div className={styles.filters}>
      <Segmented<CommentFilter['status']>
        label={t('comments.status')}
        value={filter.status}
        onValue={(status) => filterComments({ status })}
        ways={[
          { value: 'open', label: t('comments.status.open') },
          { value: 'resolved', label: t('comments.status.resolved') },
          { value: 'all', label: t('comments.status.all') },
        ]}
      />
      <div className={styles.line}>
        <Select<CommentFilter['edition']>
          quiet
          label={t('comments.edition')}
          value={filter.edition}
          onValue={(edition) => filterComments({ edition })}
          options={[
            { value: 'all', label: t('comments.edition.all') },
            { value: 'present', label: t('comments.edition.present') },
          ]}
        />
        <Select<CommentFilter['who']>
          quiet
          label={t('comments.who')}
          value={filter.who}
          onValue={(who) => filterComments({ who })}
          options={[
            { value: 'all', label: t('comments.who.all') },
            { value: 'mine', label: t('comments.who.mine') },
            { value: 'mentions', label: t('comments.who.mentions') },
          ]}
        />
      </div>
    </div>
  )
}
