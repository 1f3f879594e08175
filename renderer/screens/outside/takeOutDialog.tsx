import { useState } from 'react'
import type { ArticleSummary } from '../../../shared/document/article.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import type { OutsideFormat } from '../../../shared/ipc/domains/outside.ts'
import type { Language } from '../../../shared/locale.ts'
import { desk } from '../../api/desk.ts'
import { useSession } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldGroup } from '../../ui/field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { notify } from '../../ui/toasts.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import styles from './outside.module.css'

interface Props {
  readonly article: ArticleId
  readonly close: () => void
}

/** Asks which translation goes out for review, and as what; then where to. */
export function TakeOutDialog({ article, close }: Props) {
  const t = useText()
  const errorText = useErrorText()
  const answer = useAnswer(article, 0, async () => await desk.call.articles.get({ article }))
  const columns = useSession((session) => session.columns)
  const [chosen, choose] = useState<Language | null>(null)
  const [format, setFormat] = useState<OutsideFormat>('docx')
  const [problem, setProblem] = useState('')
  const translations = translationsOf(answer.value)
  const shown = translations.find((language) => columns.includes(language))
  const language = chosen ?? shown ?? translations[0] ?? null
  const takeOut = async () => {
    if (!language) return
    setProblem('')
    const written = await desk.call.outside.takeOut({ article, language, format })
    if (written.ok) {
      close()
      notify({ text: t('outside.takeOut.done', { ...written.value }) })
    } else if (written.error !== 'cancelled') setProblem(errorText(written.error, written.detail))
  }
  const isEmpty = answer.value !== null && translations.length === 0
  return (
    <Dialog
      title={t('outside.takeOut.title')}
      close={close}
      foot={
        <>
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button kind="primary" disabled={language === null} onClick={() => void takeOut()}>
            {t('outside.takeOut.do')}
          </Button>
        </>
      }
    >
      {answer.error ? <p role="alert">{errorText(answer.error.code, answer.error.detail)}</p> : null}
      {isEmpty ? <p>{t('outside.takeOut.none')}</p> : <p>{t('outside.takeOut.about')}</p>}
      {translations.length > 0 ? (
        <div className={styles.choices}>
          <FieldGroup label={t('outside.takeOut.edition')}>
            <Segmented
              label={t('outside.takeOut.edition')}
              value={language}
              ways={translations.map((each) => ({ value: each, label: t(`language.${each}`) }))}
              onValue={choose}
            />
          </FieldGroup>
          <FieldGroup label={t('outside.takeOut.format')}>
            <Segmented
              label={t('outside.takeOut.format')}
              value={format}
              ways={[
                { value: 'docx', label: t('outside.takeOut.docx') },
                { value: 'xliff', label: t('outside.takeOut.xliff') },
              ]}
              onValue={setFormat}
            />
          </FieldGroup>
        </div>
      ) : null}
    </Dialog>
  )
}

function translationsOf(article: ArticleSummary | null): Language[] {
  if (article === null) return []
  return article.editions.map(({ language }) => language).filter((language) => language !== article.source)
}
