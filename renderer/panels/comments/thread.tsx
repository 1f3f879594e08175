import { Check, Pencil, RotateCcw, Trash2 } from 'lucide-react'
import { memo, useEffect } from 'react'
import { useIntl } from 'react-intl'
import type { Comment, Thread } from '../../../shared/ipc/domains/comments.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { usePeople } from '../../state/people.ts'
import { useText } from '../../text/useText.ts'
import { IconButton } from '../../ui/iconButton.tsx'
import { useCommentActs } from './acts.ts'
import { Composer } from './composer.tsx'
import type { PlacedThread } from './listed.ts'
import { partsOf } from './mentions.ts'
import styles from './thread.module.css'
import { keepDraft, useCommentView } from './view.ts'

interface Props {
  readonly placed: PlacedThread
  readonly isPresent: boolean
}

/** A thread: the text that it is about, what was said, and for the present one a field to answer. */
export const ThreadItem = memo(function ThreadItem({ placed, isPresent }: Props) {
  const { thread } = placed
  const { desk } = useOpenDesk()
  const t = useText()
  const acts = useCommentActs()
  const isAsked = useCommentView((view) => view.asked === thread.id)
  // Once: who comes back to it later is reading.
  useEffect(() => {
    if (isAsked) useCommentView.setState({ asked: null })
  }, [isAsked])
  const isResolved = thread.resolved !== null
  return (
    <li
      className={styles.thread}
      data-thread={thread.id}
      data-resolved={isResolved ? '' : undefined}
      aria-current={isPresent}
      onPointerDown={() => desk.commenting.look(thread.id)}
      onFocus={() => desk.commenting.look(thread.id)}
    >
      <div className={styles.head}>
        <Quote placed={placed} />
        <IconButton
          label={t(isResolved ? 'comments.reopen' : 'comments.resolve')}
          className={styles.resolve ?? ''}
          onClick={() => void acts.resolve(thread)}
        >
          {isResolved ? (
            <RotateCcw size={15} strokeWidth={1.6} aria-hidden />
          ) : (
            <Check size={16} strokeWidth={1.8} aria-hidden />
          )}
        </IconButton>
      </div>
      <ol className={styles.comments}>
        {thread.comments.map((comment) => (
          <Said key={comment.id} thread={thread} comment={comment} />
        ))}
      </ol>
      {thread.resolved ? <Resolved resolved={thread.resolved} /> : null}
      {isPresent && !isResolved ? (
        <div className={styles.reply}>
          <Composer
            draft={thread.id}
            label={t('comments.reply.words')}
            send={t('comments.reply')}
            focus={isAsked}
            onSend={(text) => acts.reply(thread.id, text)}
          />
        </div>
      ) : null}
    </li>
  )
})

/** The text that a thread is about, which leads there; what was deleted or changed since is told. */
function Quote({ placed }: { readonly placed: PlacedThread }) {
  const { thread, text } = placed
  const { desk } = useOpenDesk()
  const t = useText()
  const acts = useCommentActs()
  const language = thread.language ?? desk.source
  const isGone = text === null
  const isOther = text !== null && text !== thread.original
  return (
    <button
      type="button"
      className={styles.quote}
      title={isOther ? t('comments.changed', { text: thread.original }) : undefined}
      onClick={() => acts.goTo(placed)}
    >
      <span className={styles.where} lang={thread.language ? undefined : ''}>
        {thread.language ? t(`language.short.${thread.language}`) : '¶'}
      </span>
      {thread.language ? null : <span className="visually-hidden">{t('comments.about.segment')}</span>}
      {isGone ? <span className={styles.gone}>{t('comments.gone')}</span> : null}
      <span className={`prose ${styles.words}`} lang={language}>
        {isGone ? <del>{thread.original}</del> : text}
      </span>
    </button>
  )
}

function Said({ thread, comment }: { readonly thread: Thread; readonly comment: Comment }) {
  const t = useText()
  const when = useWhen()
  const acts = useCommentActs()
  const { me, nameOf } = usePeople()
  const isEditing = useCommentView((view) => view.editing === comment.id)
  const isMine = me?.id === comment.by && thread.resolved === null
  return (
    <li className={styles.comment} data-comment={comment.id}>
      <div className={styles.by}>
        <span className={styles.name} lang="">
          {nameOf(comment.by)}
        </span>
        <time className={styles.time} dateTime={comment.at}>
          {when(comment.at)}
        </time>
        {comment.edited ? (
          <span className={styles.time} title={t('comments.edited.at', { date: when(comment.edited) })}>
            {t('comments.edited')}
          </span>
        ) : null}
        {isMine && !isEditing ? (
          <span className={styles.own}>
            <IconButton
              label={t('comments.edit')}
              onClick={() => useCommentView.setState({ editing: comment.id })}
            >
              <Pencil size={14} strokeWidth={1.6} aria-hidden />
            </IconButton>
            <IconButton label={t('comments.remove')} onClick={() => void acts.remove(thread.id, comment.id)}>
              <Trash2 size={14} strokeWidth={1.6} aria-hidden />
            </IconButton>
          </span>
        ) : null}
      </div>
      {isEditing ? (
        <Composer
          draft={comment.id}
          text={comment.text}
          label={t('comments.words')}
          send={t('comments.save')}
          focus
          onSend={(text) => acts.edit(thread.id, comment.id, text)}
          onCancel={() => {
            keepDraft(comment.id, '')
            useCommentView.setState({ editing: null })
          }}
        />
      ) : (
        <Words comment={comment} />
      )}
    </li>
  )
}

/** A comment's words; whom they mention stands out. A person who was renamed since is no longer found in them. */
function Words({ comment }: { readonly comment: Comment }) {
  const { all, me } = usePeople()
  const people = all.filter(({ id }) => comment.mentions.includes(id))
  return (
    <p className={styles.text} lang="">
      {partsOf(comment.text, people).map(({ at, text, person }) =>
        person ? (
          <span key={at} className={styles.mention} data-me={person.id === me?.id ? '' : undefined}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </p>
  )
}

function Resolved({ resolved }: { readonly resolved: NonNullable<Thread['resolved']> }) {
  const t = useText()
  const when = useWhen()
  const { nameOf } = usePeople()
  return (
    <p className={styles.resolved}>
      {t('comments.resolvedBy', { person: nameOf(resolved.by), date: when(resolved.at) })}
    </p>
  )
}

/** A time as short as it may be: the year only where it is another. */
function useWhen(): (at: string) => string {
  const intl = useIntl()
  return (at) =>
    intl.formatDate(at, {
      ...(at.slice(0, 4) === new Date().toISOString().slice(0, 4) ? {} : { year: 'numeric' }),
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    })
}
