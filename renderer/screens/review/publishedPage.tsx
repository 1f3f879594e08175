import type { ArticleId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { useText } from '../../text/useText.ts'
import styles from './publishedPage.module.css'

interface Props {
  readonly article: ArticleId
  readonly language: Language
  /** When the article was changed last: a newer page is loaded anew. */
  readonly changed: string
}

/** The page as readers will get it, in a frame that can run and reach nothing. */
export function PublishedPage({ article, language, changed }: Props) {
  const t = useText()
  return (
    <main className={styles.stage} data-pane>
      <iframe
        key={`${language} ${changed}`}
        className={styles.page}
        sandbox=""
        title={t('review.page', { language: t(`language.${language}`) })}
        src={`app://page/${article}/${language}`}
      />
    </main>
  )
}
