import { RotateCw } from 'lucide-react'
import type { ArticleSummary } from '../../../shared/document/article.ts'
import { isHan, languages } from '../../../shared/locale.ts'
import { useText } from '../../text/useText.ts'
import { doneOf } from './editionLine.tsx'
import { EditionMark } from './editionMark.tsx'
import { editionOf } from './localWords.ts'
import styles from './editionTable.module.css'

/** How each edition stands: status, how much is confirmed, its length, segments whose source changed. */
export function EditionTable({ article }: { readonly article: ArticleSummary }) {
  const t = useText()
  return (
    <table className={styles.table} aria-label={t('details.editions')}>
      <tbody>
        {languages.map((language) => {
          const edition = editionOf(article, language)
          return (
            <tr key={language}>
              <th scope="row" className={styles.language}>
                {t(`language.${language}`)}
                {article.source === language ? <span className={styles.source}>{t('edition.source')}</span> : null}
              </th>
              {edition ? (
                <>
                  <td>
                    <span className={styles.status}>
                      <EditionMark status={edition.status} done={doneOf(edition)} />
                      {t(`status.${edition.status}`)}
                      {edition.progress.stale > 0 ? (
                        <span className={styles.stale}>
                          <RotateCw size={12} aria-hidden />
                          {t('edition.stale', { count: edition.progress.stale })}
                        </span>
                      ) : null}
                    </span>
                  </td>
                  <td className={styles.number}>{t('edition.percent', { done: doneOf(edition) })}</td>
                  <td className={styles.number}>
                    {t(isHan(language) ? 'edition.characters' : 'edition.words', { count: edition.progress.words })}
                  </td>
                </>
              ) : (
                <td colSpan={3} className={styles.missing}>
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
