import { type FormEvent, useState } from 'react'
import { type Language, type LocalText, languages } from '../../../shared/locale.ts'
import { desk } from '../../api/desk.ts'
import { go } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { CheckedField } from '../../ui/checkedField.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, FieldGroup } from '../../ui/field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextInput } from '../../ui/textInput.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { LocalField } from '../library/metadata/localField.tsx'
import { dateFrom, noMetadata, slugFrom, toSend } from '../library/metadata/metadata.ts'
import styles from './newArticle.module.css'

/** Starts an article that is written here: title, web address, source language, date, section. */
export function NewArticle({ close }: { readonly close: () => void }) {
  const t = useText()
  const errorText = useErrorText()
  const [source, setSource] = useState<Language>('en')
  const [title, setTitle] = useState('')
  const [slug, setSlug] = useState<string | null>(null)
  const [date, setDate] = useState('')
  const [section, setSection] = useState<LocalText>({})
  const [problem, setProblem] = useState<{ code: string; text: string } | null>(null)
  const facets = useAnswer('facets', 0, async () => await desk.call.articles.facets({}))
  const address = slug ?? slugFrom(title)
  const create = async (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '' || address === '') return
    const metadata = toSend({ ...noMetadata, slug: address, date, section })
    const answer = await desk.call.articles.create({ source, title: title.trim(), metadata })
    if (!answer.ok) return setProblem({ code: answer.error, text: errorText(answer.error, answer.detail) })
    close()
    go('desk', answer.value.article)
  }
  return (
    <Dialog
      title={t('newArticle.title')}
      close={close}
      foot={
        <>
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            form="new-article"
            disabled={title.trim() === '' || address === ''}
          >
            {t('newArticle.create')}
          </Button>
        </>
      }
    >
      <form id="new-article" className={styles.form} onSubmit={(event) => void create(event)}>
        {problem && problem.code !== 'slug-taken' ? (
          <p role="alert" className={styles.problem}>
            {problem.text}
          </p>
        ) : null}
        <Field label={t('newArticle.name')}>
          {(control) => (
            <TextInput
              {...control}
              className={`prose ${styles.title}`}
              lang={source}
              value={title}
              onValue={setTitle}
            />
          )}
        </Field>
        <FieldGroup label={t('newArticle.source')}>
          <Segmented
            label={t('newArticle.source')}
            value={source}
            onValue={setSource}
            ways={languages.map((language) => ({ value: language, label: t(`language.${language}`) }))}
          />
        </FieldGroup>
        <div className={styles.pair}>
          <Field
            label={t('metadata.slug')}
            hint={t('metadata.slug.hint')}
            problem={problem?.code === 'slug-taken' ? problem.text : null}
          >
            {(control) => (
              <TextInput
                {...control}
                onLeave
                value={address}
                onValue={(text) => {
                  setSlug(text.trim() === '' ? null : slugFrom(text))
                  setProblem(null)
                }}
              />
            )}
          </Field>
          <CheckedField
            label={t('metadata.date')}
            hint={t('metadata.date.hint')}
            value={date}
            onValue={(text) => setDate(dateFrom(text) ?? '')}
            problemOf={(text) => (dateFrom(text) === null ? t('metadata.date.problem') : null)}
          />
        </div>
        <LocalField
          label={t('metadata.section')}
          value={section}
          onValue={setSection}
          known={facets.value?.sections.map(({ label }) => label) ?? []}
        />
      </form>
    </Dialog>
  )
}
