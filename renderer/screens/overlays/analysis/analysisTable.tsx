import type { AnalysedArticles } from '../../../../shared/ipc/domains/analysis.ts'
import type { Analysis, BandCount } from '../../../../shared/matching/analysis.ts'
import { useInterface, useText } from '../../../text/useText.ts'
import styles from './analysis.module.css'

type Sizes = Omit<BandCount, 'band'>

/** As many articles are listed; the copy has all. */
const mostRows = 200

/** What an analysis found: all together by band, then each article. */
export function AnalysisTable({ analysis }: { readonly analysis: AnalysedArticles }) {
  const t = useText()
  const { sum, articles } = analysis
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('analysis.bands')}</caption>
        <Head first={t('analysis.band')} last={t('analysis.share')} />
        <tbody>
          {sum.rows.map((row) => (
            <tr key={row.band} data-none={row.segments === 0}>
              <th scope="row">{t(`analysis.band.${row.band}`)}</th>
              <Figures sizes={row} />
              <td>{shareOf(row, sum.total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('analysis.total')}</th>
            <Figures sizes={sum.total} />
            <td />
          </tr>
        </tfoot>
      </table>
      {articles.length > 1 ? (
        <table className={styles.table}>
          <caption className="visually-hidden">{t('analysis.articles')}</caption>
          <Head first={t('analysis.article')} last={t('analysis.new')} />
          <tbody>
            {articles.slice(0, mostRows).map(({ article, title, source, analysis: one }) => (
              <tr key={article}>
                <th scope="row">
                  <span className="prose" lang={source}>
                    {title}
                  </span>
                </th>
                <Figures sizes={one.total} />
                <td>{shareOf(newOf(one), one.total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {articles.length > mostRows ? (
        <p className={styles.note}>{t('analysis.more', { shown: mostRows, count: articles.length })}</p>
      ) : null}
    </>
  )
}

function Head({ first, last }: { readonly first: string; readonly last: string }) {
  const t = useText()
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col">{t('analysis.segments')}</th>
        <th scope="col">{t('analysis.words')}</th>
        <th scope="col">{t('analysis.characters')}</th>
        <th scope="col">{last}</th>
      </tr>
    </thead>
  )
}

function Figures({ sizes }: { readonly sizes: Sizes }) {
  const language = useInterface()
  const figure = (size: number) => size.toLocaleString(language)
  return (
    <>
      <td>{figure(sizes.segments)}</td>
      <td>{figure(sizes.words)}</td>
      <td>{figure(sizes.characters)}</td>
    </>
  )
}

/** What has no help worth the name: to be translated anew. */
function newOf({ rows }: Analysis): Sizes {
  const sizes = { segments: 0, words: 0, characters: 0 }
  for (const { band, segments, words, characters } of rows) {
    if (band !== 'none' && band !== '50') continue
    sizes.segments += segments
    sizes.words += words
    sizes.characters += characters
  }
  return sizes
}

function shareOf(part: Sizes, whole: Sizes): string {
  const all = whole.words + whole.characters
  const some = part.words + part.characters
  if (all === 0 || some === 0) return '–'
  const share = (100 * some) / all
  return share < 1 ? '< 1 %' : `${Math.round(share)} %`
}
