import { useCallback } from 'react'
import type { ArticleSummary } from '../../../shared/document/article.ts'
import { desk } from '../../api/desk.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { notify } from '../../ui/toasts.tsx'
import { titleOf } from './localWords.ts'

/** Takes an article out of the library and offers to put it back. */
export function useRemoval(): (article: ArticleSummary) => Promise<void> {
  const t = useText()
  const errorText = useErrorText()
  return useCallback(
    async (article) => {
      const restore = async () => {
        const answer = await desk.call.articles.restore({ article: article.id })
        if (!answer.ok) notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
      }
      const answer = await desk.call.articles.remove({ article: article.id })
      if (!answer.ok) return notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
      notify({
        text: t('library.removed', { title: titleOf(article).text }),
        act: { label: t('library.undo'), run: () => void restore() },
      })
    },
    [t, errorText],
  )
}
