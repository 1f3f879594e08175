import type { EntryId } from '../../../../shared/ids.ts'
import type { EntryUse } from '../../../../shared/ipc/domains/termAnswers.ts'
import { languages } from '../../../../shared/locale.ts'
import { desk } from '../../../api/desk.ts'
import { goToSegment, useSession } from '../../../state/session.ts'
import { useErrorText, useText } from '../../../text/useText.ts'
import { Marked } from '../../../ui/marked.tsx'
import { useAnswer } from '../../../ui/useAnswer.ts'
import { statusSigns } from './termLine.tsx'
import styles from './usage.module.css'

const most = 100

/** Where an entry's terms stand in the articles; a press goes to the place on the desk. */
export function Usage({ entry }: { readonly entry: EntryId }) {
  const t = useText()
  const errorText = useErrorText()
  const changes = useSession((session) => session.changes)
  const { value, error } = useAnswer(entry, changes, async () =>
    desk.call.terms.usage({ entry, language: null, most }),
  )
  if (error) return <p className={styles.none}>{errorText(error.code, error.detail)}</p>
  if (!value) return <p className={styles.none}>{t('terms.usage.looking')}</p>
  if (value.uses.length === 0) return <p className={styles.none}>{t('terms.usage.none')}</p>
  const uses = byArticle(value.uses)
  return (
    <>
      <p className={styles.count} role="status">
        {t(value.more ? 'terms.usage.many' : 'terms.usage.count', { count: value.uses.length })}
      </p>
      <ol className={styles.list}>
        {uses.map((use, at) => {
          const before = uses[at - 1]
          return (
            <li key={`${use.language} ${use.segment}`}>
              {before?.article === use.article ? null : (
                <h3 className={`prose ${styles.title}`} lang={use.language}>
                  {use.title}
                </h3>
              )}
              <button
                type="button"
                className={styles.use}
                onClick={() => goToSegment(use.article, use.segment, use.language, use.marks[0]?.[0] ?? 0)}
              >
                <span
                  className={styles.status}
                  data-status={use.status}
                  title={t(`terms.status.${use.status}`)}
                >
                  <span aria-hidden>{statusSigns[use.status]}</span>
                  <span className="visually-hidden">{t(`terms.status.${use.status}`)}</span>
                </span>
                <span className={`prose ${styles.text}`} lang={use.language}>
                  <Marked text={use.text} marks={use.marks} />
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** The uses article by article, in each the languages in their order. */
function byArticle(uses: readonly EntryUse[]): readonly EntryUse[] {
  const articles = [...new Set(uses.map(({ article }) => article))]
  const place = (use: EntryUse) =>
    articles.indexOf(use.article) * languages.length + languages.indexOf(use.language)
  return uses.toSorted((a, b) => place(a) - place(b))
}
