import { useMemo } from 'react'
import { plainText, textOf } from '../../../shared/document/segment.ts'
import type { Thread } from '../../../shared/ipc/domains/comments.ts'
import type { Language } from '../../../shared/locale.ts'
import type { Anchor } from '../../../shared/review/anchors/anchor.ts'
import { desk as main } from '../../api/desk.ts'
import { selectRange } from '../../editor/acts/selectRange.ts'
import type { Desk } from '../../editor/desk.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { peopleNow } from '../../state/people.ts'
import { useSession } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { notify } from '../../ui/toasts.tsx'
import type { PlacedThread } from './listed.ts'
import { mentionedIn } from './mentions.ts'
import { keepDraft, newDraft, useCommentView } from './view.ts'

/** What can be done with comments, from the panel and by keys. */
export interface CommentActs {
  /** Begins a comment on what is selected, else on the active segment in all editions. */
  begin(): void
  /** Sends the comment that was begun; `whole` makes it one about the segment in all editions. */
  add(text: string, whole: boolean): Promise<void>
  reply(thread: string, text: string): Promise<void>
  edit(thread: string, comment: string, text: string): Promise<void>
  remove(thread: string, comment: string): Promise<void>
  resolve(thread: Thread): Promise<void>
  /** Goes to a thread's text, or to where it stood. */
  goTo(thread: PlacedThread): void
}

/** The acts on the open desk. */
export function useCommentActs(): CommentActs {
  const { desk } = useOpenDesk()
  const t = useText()
  const errorText = useErrorText()
  return useMemo(() => makeActs(desk, t, errorText), [desk, t, errorText])
}

function makeActs(
  desk: Desk,
  t: ReturnType<typeof useText>,
  errorText: ReturnType<typeof useErrorText>,
): CommentActs {
  const { commenting } = desk
  type Answer = Awaited<ReturnType<typeof main.call.comments.remove>>
  const take = (id: string | null, answer: Answer): boolean => {
    if (!answer.ok) {
      notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
      return false
    }
    const about = answer.value?.id ?? id
    if (about) commenting.take(about, answer.value)
    return true
  }
  const wordsOf = (text: string) => ({ text: text.trim(), mentions: mentionedIn(text, peopleNow().all) })
  return {
    begin: () => {
      const { active, present } = desk
      if (!active || !present || present.composing) return
      const { from, to } = present.state.selection
      const range = from < to ? { from, to } : null
      commenting.compose({ language: active.language, range, segment: active.id })
      useSession.setState({ panel: 'comments', panelOpen: true })
      useCommentView.setState(({ begun }) => ({ begun: begun + 1 }))
    },
    add: async (text, whole) => {
      const { draft } = commenting
      if (!draft) return
      const language = whole ? null : draft.language
      const anchor = whole ? commenting.segmentAnchor(draft.segment) : commenting.draftAnchor()
      if (!anchor) return notify({ kind: 'error', text: t('comments.noText') })
      const original = originalOf(desk, language, anchor)
      const { article } = desk
      await desk.journal.flush()
      const answer = await main.call.comments.add({ article, language, anchor, original, ...wordsOf(text) })
      if (!take(null, answer) || !answer.ok) return
      keepDraft(newDraft(article), '')
      commenting.compose(null)
      commenting.look(answer.value.id)
      desk.columns.get(draft.language)?.view?.focus()
    },
    reply: async (thread, text) => {
      const answer = await main.call.comments.reply({ thread, ...wordsOf(text) })
      if (take(thread, answer)) keepDraft(thread, '')
    },
    edit: async (thread, comment, text) => {
      const answer = await main.call.comments.edit({ comment, ...wordsOf(text) })
      if (!take(thread, answer)) return
      keepDraft(comment, '')
      useCommentView.setState({ editing: null })
    },
    remove: async (thread, comment) => {
      if (!take(thread, await main.call.comments.remove({ comment }))) return
      const run = async () => take(thread, await main.call.comments.restore({ comment }))
      notify({ text: t('comments.removed'), act: { label: t('comments.undo'), run: () => void run() } })
    },
    resolve: async ({ id, resolved }) => {
      const { comments } = main.call
      take(id, await (resolved ? comments.reopen({ thread: id }) : comments.resolve({ thread: id })))
    },
    goTo: ({ thread, place }) => {
      commenting.look(thread.id)
      if (!place) return
      const language = thread.language ?? desk.active?.language ?? desk.source
      const go = () => show(desk, thread, language, place)
      const { columns } = useSession.getState()
      if (columns.includes(language)) return go()
      useSession.setState({ columns: [...columns, language] })
      // The column has to be there before anything in it can be shown.
      requestAnimationFrame(() => requestAnimationFrame(go))
    },
  }
}

/** Selects a thread's text, as far as it stands in its first segment, or puts the caret where it stood. */
function show(
  desk: Desk,
  thread: Thread,
  language: Language,
  { segment, offset }: NonNullable<PlacedThread['place']>,
): void {
  const range = desk.commenting.rangeOf(thread)
  const length = range ? range.to - range.from : 0
  selectRange(desk, language, segment, offset, offset + length)
}

/** The text of an anchor as a person reads it. */
function originalOf(desk: Desk, language: Language | null, anchor: Anchor): string {
  const node = language === null ? desk.segment(desk.source, anchor.segment) : null
  return plainText(node ? textOf(node) : anchor.quote)
}
