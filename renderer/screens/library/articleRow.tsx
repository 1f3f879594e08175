import { memo } from 'react'
import { dateIn } from '../../../shared/bundle/dates.ts'
import type { ArticleSummary } from '../../../shared/document/article.ts'
import { languages } from '../../../shared/locale.ts'
import { useInterface, useText } from '../../text/useText.ts'
import styles from './articleRow.module.css'
import { EditionLine } from './editionLine.tsx'
import { editionOf, inLanguage, titlesOf } from './localWords.ts'

/** An article as a journal's contents name it: titles, byline, date and section, and how its editions stand. */
export const ArticleRow = memo(function ArticleRow({ article }: { readonly article: ArticleSummary }) {
  const t = useText()
  const reader = useInterface()
  const titles = titlesOf(article, reader)
  const section = inLanguage(article.section, reader)
  const date = dateIn(article.date, reader)
  return (
    <div className={styles.row}>
      <div className={styles.text}>
        {titles.length === 0 ? <p className={styles.untitled}>{t('library.untitled')}</p> : null}
        {titles.map(({ text, lang }, at) => (
          <p key={lang} lang={lang} className={`prose ${at === 0 ? styles.title : styles.under}`}>
            {text}
          </p>
        ))}
        <p className={styles.facts}>
          {article.byline
            .map((author) => inLanguage(author.name, reader))
            .map(({ text, lang }) => (
              <span key={text} lang={lang} className={styles.name}>
                {text}
              </span>
            ))}
          {date ? <span>{date}</span> : null}
          {section.text ? <span lang={section.lang}>{section.text}</span> : null}
        </p>
      </div>
      <ul className={styles.editions}>
        {languages.map((language) => (
          <li key={language} className={styles.edition}>
            <EditionLine language={language} edition={editionOf(article, language)} />
          </li>
        ))}
      </ul>
    </div>
  )
})
