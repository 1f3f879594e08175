import type { ArticleWorkflow } from '../../../shared/ipc/domains/workflow.ts'
import type { Language } from '../../../shared/locale.ts'
import { usePeople } from '../../state/people.ts'
import { useText } from '../../text/useText.ts'
import styles from './signatures.module.css'
import { editionWorkflow } from './useWorkflow.ts'

interface Props {
  readonly workflow: ArticleWorkflow | null
  readonly language: Language
  readonly source: Language
}

/** Who handed the edition over to whom and when, the latest first, and who translated it last. */
export function Signatures({ workflow, language, source }: Props) {
  const t = useText()
  const { nameOf } = usePeople()
  const edition = editionWorkflow(workflow, language)
  if (!edition || (edition.signOffs.length === 0 && !edition.lastTranslator)) return null
  return (
    <section className={styles.signatures}>
      <h2 className={styles.title}>{t('workflow.signatures')}</h2>
      {edition.lastTranslator ? (
        <p className={styles.by}>
          {t(language === source ? 'workflow.author' : 'workflow.translator', {
            person: nameOf(edition.lastTranslator),
          })}
        </p>
      ) : null}
      <ol>
        {edition.signOffs.toReversed().map(({ id, act, by, at, note }) => (
          <li key={id} className={styles.signature}>
            <span className={styles.act}>{t(`workflow.act.${act}`)}</span>
            <span className={styles.by}>
              {t('workflow.by', { person: nameOf(by), date: at.slice(0, 10) })}
            </span>
            {note === '' ? null : <span className={styles.note}>{note}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
