import { useEffect } from 'react'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { useCommands } from '../../state/commands.ts'
import { peopleNow } from '../../state/people.ts'
import { useSession } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { notify } from '../../ui/toasts.tsx'
import { useCommentActs } from './acts.ts'
import { nextThread } from './listed.ts'
import { isBehindCaret, listedIn } from './placed.ts'
import { useCommentView } from './view.ts'

/** The commands about comments, whether or not their panel is shown; draws nothing. Where it stands, comments are kept. */
export function CommentCommands() {
  const { desk } = useOpenDesk()
  const { commenting } = desk
  const t = useText()
  const acts = useCommentActs()
  useEffect(() => commenting.start(), [commenting])

  const walk = (by: 1 | -1) => () => {
    desk.catchUp()
    const { filter } = useCommentView.getState()
    const { shown } = listedIn(desk, filter, peopleNow().me?.id ?? null)
    const next = nextThread(shown, commenting.present, (each) => isBehindCaret(desk, each), by)
    if (!next) return notify({ text: t('comments.noneToGoTo') })
    useSession.setState({ panel: 'comments', panelOpen: true })
    acts.goTo(next)
  }
  const present = () => {
    const thread = commenting.threads.find(({ id }) => id === commenting.present)
    if (!thread) notify({ text: t('comments.noneHere') })
    return thread
  }
  useCommands({
    'comments.add': () => {
      desk.catchUp()
      acts.begin()
    },
    'comments.next': walk(1),
    'comments.previous': walk(-1),
    'comments.reply': () => {
      const thread = present()
      if (!thread) return
      useSession.setState({ panel: 'comments', panelOpen: true })
      useCommentView.setState({ asked: thread.id })
    },
    'comments.resolve': () => {
      const thread = present()
      if (thread) void acts.resolve(thread)
    },
  })
  return null
}
