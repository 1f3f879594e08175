import { RotateCw } from 'lucide-react'
import type { ArticleSummary } from '../../../shared/document/article.ts'
import { isHan, languages } from '../../../shared/locale.ts'
import { useText } from '../../text/useText.ts'
import { doneOf } from './editionLine.tsx'
import { EditionMark } from './editionMark.tsx'
import styles from './editionTable.module.css'
import { IssueCounts } from './issueCounts.tsx'
import { editionOf } from './localWords.ts'

/** How each edition stands: status, how much is confirmed, open issues, its length, segments whose source changed. */
export function EditionTable({ article }: { readonly article: ArticleSummary }) {
  const t = useText()
  return (
    <table className={styles.table} aria-label={t('details.editions')}>
      <tbody>
        {languages.map((language) => {
          const edition = editionOf(article, language)
          const done = doneOf(edition)
          return (
            <tr key={language}>
              <th scope="row" className={styles.language}>
                <span lang={language} role="img" aria-label={t(`language.${language}`)}>
                  {t(`language.short.${language}`)}
                </span>
              </th>
              {edition ? (
                <>
                  <td>
                    <span className={styles.status}>
                      <EditionMark status={edition.status} done={done} />
                      {t(`status.${edition.status}`)}
                      {done < 1 ? (
                        <span className={styles.faint}>{t('edition.percent', { done })}</span>
                      ) : null}
                      {edition.progress.stale > 0 ? (
                        <span className={styles.stale}>
                          <RotateCw size={12} aria-hidden />
                          {t('edition.stale', { count: edition.progress.stale })}
                        </span>
                      ) : null}
                    </span>
                  </td>
                  <td>
                    <IssueCounts counts={edition.issues} />
                  </td>
                  <td className={styles.length}>
                    {article.source === language ? (
                      <span className={styles.source}>{t('edition.source')}</span>
                    ) : null}
                    {t(isHan(language) ? 'edition.characters' : 'edition.words', {
                      count: edition.progress.words,
                    })}
                  </td>
                </>
              ) : (
                <td colSpan={3} className={styles.faint}>
                  {t('edition.missing')}
                </td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
