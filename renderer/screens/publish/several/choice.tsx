import type { ArticleSummary } from '../../../../shared/document/article.ts'
import { useText } from '../../../text/useText.ts'
import { titleOf } from '../../library/localWords.ts'
import { leaving } from '../leaving.ts'
import styles from './severalDialog.module.css'

interface Props {
  readonly article: ArticleSummary
  /** Its place in the issue, from 1; 0 where it has none. */
  readonly place: number
  readonly checked: boolean
  readonly onToggle: () => void
}

/** One article that may leave, with the languages that it would leave in. */
export function Choice({ article, place, checked, onToggle }: Props) {
  const t = useText()
  const title = titleOf(article)
  const languages = leaving(article).languages
  return (
    <li>
      <label className={styles.choice}>
        <input type="checkbox" checked={checked} onChange={onToggle} />
        <span className={styles.place}>{place > 0 ? place : ''}</span>
        <span lang={title.lang} className={`prose ${styles.title}`}>
          {title.text}
        </span>
        <span className={styles.languages}>
          {languages.map((language) => (
            <span key={language} lang={language}>
              {t(`language.short.${language}`)}
            </span>
          ))}
        </span>
        <span className={styles.date}>{article.date}</span>
      </label>
    </li>
  )
}
