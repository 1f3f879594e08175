import type { ArticleId, SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import type { EditDistance } from '../../../shared/review/quality/editDistance.ts'
import {
  type QualityMark,
  type QualitySeverity,
  qualityCategories,
  severities,
} from '../../../shared/review/quality/mark.ts'
import {
  type ArticleQuality,
  countsOf,
  peopleQuality,
  type QualityCounts,
  shareOf,
} from '../../../shared/review/quality/sums.ts'
import { Difference } from '../../panels/difference.tsx'
import { usePeople } from '../../state/people.ts'
import { useInterface, useText } from '../../text/useText.ts'
import styles from './quality.module.css'

interface Props {
  readonly articles: readonly ArticleQuality[]
}

/** What was said of each translator's texts, and how much of them was changed. */
export function PeopleTable({ articles }: Props) {
  const t = useText()
  const name = useName()
  return (
    <section className={styles.section} aria-label={t('quality.people')}>
      <h3 className={styles.heading}>{t('quality.people')}</h3>
      <table className={styles.table} data-table="people">
        <Head first={t('quality.translator')} />
        <tbody>
          {peopleQuality(articles).map(({ person, counts, words, characters }) => (
            <tr key={person}>
              <th scope="row">{name(person)}</th>
              <Counts counts={counts} />
              <td>
                <Share
                  distances={[
                    { unit: 'words', ...words },
                    { unit: 'characters', ...characters },
                  ]}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The same for each translation. */
export function EditionTable({ articles }: Props) {
  const t = useText()
  const name = useName()
  const rows = articles.flatMap(({ article, slug, source, title, editions, marks }) =>
    editions.map((edition) => ({
      ...edition,
      key: `${article} ${edition.language}`,
      title: title || slug,
      source,
      marks: marks.filter(({ language }) => language === edition.language),
    })),
  )
  return (
    <section className={styles.section} aria-label={t('quality.articles')}>
      <h3 className={styles.heading}>{t('quality.articles')}</h3>
      <table className={styles.table} data-table="editions">
        <Head first={t('quality.article')} />
        <tbody>
          {rows
            .filter(({ distance, marks }) => distance !== null || marks.length > 0)
            .map(({ key, title, source, language, translator, distance, marks }) => (
              <tr key={key}>
                <th scope="row">
                  <span className={`prose ${styles.title}`} lang={source}>
                    {title}
                  </span>
                  <span className={styles.aside}>
                    {t(`language.${language}`)} · {name(translator)}
                  </span>
                </th>
                <Counts counts={countsOf(marks)} />
                <td>
                  {distance === null ? (
                    <span className={styles.none}>–</span>
                  ) : (
                    <>
                      <Share distances={[distance]} />
                      <span className={styles.aside}>
                        {t(distance.approved === null ? 'quality.running' : 'quality.approved')}
                      </span>
                    </>
                  )}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )
}

interface ListProps extends Props {
  readonly goTo: (where: { article: ArticleId; segment: SegmentId; language: Language }) => void
}

/** So many marks are drawn. */
const most = 300

/** Each change that was classified; it leads to its segment. */
export function MarkList({ articles, goTo }: ListProps) {
  const t = useText()
  const name = useName()
  const marks = articles.flatMap((article) => article.marks)
  return (
    <section className={styles.section} aria-label={t('quality.marks')}>
      <h3 className={styles.heading}>{t('quality.marks')}</h3>
      <ul className={styles.marks}>
        {marks.slice(0, most).map((mark) => (
          <li key={mark.id}>
            <button type="button" className={styles.mark} onClick={() => goTo(mark)}>
              <span className={styles.kind} data-severity={mark.severity}>
                {t(`quality.category.${mark.category}`)} · {t(`quality.severity.${mark.severity}`)}
              </span>
              <span className={styles.words}>
                <Difference before={mark.before} after={mark.after} language={mark.language} />
                <span className={styles.aside}>{asideOf(mark, name)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {marks.length > most ? (
        <p className={styles.aside}>{t('outside.more', { count: marks.length - most })}</p>
      ) : null}
    </section>
  )
}

function asideOf({ note, by, translator }: QualityMark, name: (by: string) => string): string {
  return [note, `${name(translator)} → ${name(by)}`].filter((part) => part !== '').join(' · ')
}

function Head({ first }: { readonly first: string }) {
  const t = useText()
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {qualityCategories.map((category) => (
          <th key={category} scope="col" className={styles.number}>
            {t(`quality.category.${category}`)}
          </th>
        ))}
        <th scope="col">{t('quality.changed')}</th>
      </tr>
    </thead>
  )
}

function Counts({ counts }: { readonly counts: QualityCounts }) {
  const t = useText()
  return qualityCategories.map((category) => {
    const count: { readonly [S in QualitySeverity]: number } = counts[category]
    const all = severities.reduce((sum, severity) => sum + count[severity], 0)
    const said = t('quality.counted', { ...count })
    return (
      <td key={category} className={styles.number} title={all === 0 ? undefined : said}>
        {all === 0 ? (
          <span className={styles.none}>–</span>
        ) : (
          <>
            <span aria-hidden>{all}</span>
            <span className="visually-hidden">{said}</span>
            {count.critical > 0 ? (
              <span aria-hidden className={styles.grave}>
                {count.critical}
              </span>
            ) : null}
          </>
        )}
      </td>
    )
  })
}

function Share({ distances }: { readonly distances: readonly EditDistance[] }) {
  const t = useText()
  const locale = useInterface()
  const measured = distances.filter(({ length }) => length > 0)
  if (measured.length === 0) return <span className={styles.none}>–</span>
  return measured.map((distance) => {
    const share = shareOf(distance).toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 })
    const length = distance.length.toLocaleString(locale)
    return (
      <span key={distance.unit} className={styles.share}>
        {t(`quality.${distance.unit}`, { share, length })}
      </span>
    )
  })
}

function useName(): (by: string) => string {
  const t = useText()
  const { nameOf } = usePeople()
  return (by) => (by === '' ? t('quality.nobody') : nameOf(by))
}
