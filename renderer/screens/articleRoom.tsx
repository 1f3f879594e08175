import { useEffect } from 'react'
import type { ArticleId } from '../../shared/ids.ts'
import { DeskProvider } from '../editor/useDesk.ts'
import { useSession } from '../state/session.ts'
import { useText } from '../text/useText.ts'
import { useOpenArticle } from './article/useOpenArticle.ts'
import styles from './articleRoom.module.css'
import { DeskScreen } from './desk/desk.tsx'
import { NoArticle } from './review/noArticle.tsx'
import { ReviewScreen } from './review/review.tsx'

interface Props {
  readonly screen: 'desk' | 'review'
}

/** The screens in which an article's text is edited. It stays open, with its undo, when one goes to the other. */
export function ArticleRoom({ screen }: Props) {
  const article = useSession((session) => session.article)
  return article ? <OpenRoom key={article} article={article} screen={screen} /> : <NoArticle />
}

function OpenRoom({ article, screen }: Props & { readonly article: ArticleId }) {
  const onDesk = useOpenArticle(article)
  const t = useText()
  useEffect(() => {
    if (onDesk) onDesk.open.desk.screen = screen
  }, [onDesk, screen])
  if (!onDesk) {
    return (
      <main className={styles.opening} aria-busy>
        <p className={styles.late}>{t('desk.opening')}</p>
      </main>
    )
  }
  return (
    <DeskProvider key={onDesk.open.key} value={onDesk.open}>
      {screen === 'desk' ? <DeskScreen onDesk={onDesk} /> : <ReviewScreen onDesk={onDesk} />}
    </DeskProvider>
  )
}
