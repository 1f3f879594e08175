import { MessageSquareReply } from 'lucide-react'
import type { ArticleSummary } from '../../../shared/document/article.ts'
import { usePeople } from '../../state/people.ts'
import { useText } from '../../text/useText.ts'
import styles from './returned.module.css'

/** What a reviewer said of editions that are back with their translator. */
export function Returned({ article }: { readonly article: ArticleSummary }) {
  const t = useText()
  const { nameOf } = usePeople()
  return article.editions.map(({ language, returned }) =>
    returned ? (
      <p key={language} className={styles.returned}>
        <MessageSquareReply size={14} strokeWidth={1.8} aria-hidden className={styles.sign} />
        <span>
          {t('workflow.returned', {
            person: nameOf(returned.by),
            language: t(`language.${language}`),
            date: returned.at.slice(0, 10),
          })}{' '}
          <span className={styles.note}>{returned.note}</span>
        </span>
      </p>
    ) : null,
  )
}
