import { useCallback, useEffect, useRef, useState } from 'react'
import type { ArticleId } from '../../../shared/ids.ts'
import type { OpenArticle } from '../../../shared/ipc/answers.ts'
import type { Language } from '../../../shared/locale.ts'
import { desk as main } from '../../api/desk.ts'
import type { OpenDesk } from '../../editor/useDesk.ts'
import { onRewritten } from '../../state/rewritten.ts'
import { useSession } from '../../state/session.ts'
import { useErrorText } from '../../text/useText.ts'
import { notify } from '../../ui/toasts.tsx'
import { learnCheckWays, leave, stand } from './openDesk.ts'

/** An article on the desk: what it is, and the editors and workers that stand on it. */
export interface OnDesk {
  readonly article: OpenArticle
  readonly open: OpenDesk
  /** Adds an edition with the same segments, all empty. */
  addEdition(language: Language): Promise<void>
  /** Opens the article anew from the library. */
  reload(): Promise<void>
}

/** Opens an article for the desk and closes it again; null until it is there. */
export function useOpenArticle(id: ArticleId): OnDesk | null {
  const [shown, setShown] = useState<{ article: OpenArticle; open: OpenDesk } | null>(null)
  const present = useRef<OpenDesk | null>(null)
  // The words change with the interface's language; the article does not have to be opened again for that.
  const errorText = useErrorText()
  const words = useRef(errorText)
  words.current = errorText

  const close = useCallback(async () => {
    const open = present.current
    present.current = null
    if (open) await leave(open)
  }, [])

  const show = useCallback((article: OpenArticle) => {
    const open = stand(article)
    present.current = open
    setShown({ article, open })
  }, [])

  const open = useCallback(
    async (wanted: () => boolean = () => true) => {
      const answer = await main.call.editions.open({ article: id })
      if (!wanted()) return
      if (answer.ok) return show(answer.value)
      notify({ kind: 'error', text: words.current(answer.error, answer.detail) })
      // An article that is not there (any more) is nothing to stay with.
      useSession.setState({ screen: 'library', article: null })
    },
    [id, show],
  )

  const reload = useCallback(async () => {
    await close()
    await open()
  }, [close, open])

  const addEdition = useCallback(
    async (language: Language) => {
      await present.current?.desk.journal.flush()
      const answer = await main.call.editions.add({ article: id, language })
      if (!answer.ok) {
        notify({ kind: 'error', text: words.current(answer.error, answer.detail) })
        return
      }
      await close()
      useSession.setState(({ columns }) => ({ columns: [...columns, language] }))
      show(answer.value)
    },
    [id, close, show],
  )

  useEffect(() => {
    let current = true
    setShown(null)
    void open(() => current)
    const stopFlush = main.onFlush(async () => present.current?.desk.journal.flush())
    // What other articles and imports teach the memory may be offered here.
    const stopChanged = main.on('changed', ({ article }) => {
      if (article !== id) present.current?.offers.forget()
      if (present.current) void present.current.refreshWays()
      if (present.current && article === null) void learnCheckWays(present.current)
    })
    const stopRewritten = onRewritten((article) => {
      if (article === id) void reload()
    })
    return () => {
      current = false
      stopRewritten()
      stopFlush()
      stopChanged()
      void close()
    }
  }, [id, open, close, reload])

  // The text is to be seen first; what checks it and follows it comes after.
  useEffect(() => {
    if (!shown) return
    const idle = requestIdleCallback(() => void shown.open.ready(), { timeout: 500 })
    return () => cancelIdleCallback(idle)
  }, [shown])

  return shown && shown.article.summary.id === id ? { ...shown, addEdition, reload } : null
}
