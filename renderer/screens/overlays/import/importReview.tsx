import { useRef, useState } from 'react'
import { runsText } from '../../../../shared/document/draft.ts'
import type { RenewReport } from '../../../../shared/document/skeleton/renew.ts'
import type { ArticleId } from '../../../../shared/ids.ts'
import type { ImportPreview } from '../../../../shared/ipc/answers.ts'
import type { Language } from '../../../../shared/locale.ts'
import { desk } from '../../../api/desk.ts'
import { tellRewritten } from '../../../state/rewritten.ts'
import { go } from '../../../state/session.ts'
import { useErrorText, useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FieldGroup } from '../../../ui/field.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { toSend } from '../../library/metadata/metadata.ts'
import { MetadataForm } from '../../library/metadata/metadataForm.tsx'
import { AlignmentLines } from './alignmentLines.tsx'
import { Changes } from './changes.tsx'
import { EditionPreview } from './editionPreview.tsx'
import { Existing } from './existing.tsx'
import styles from './importReview.module.css'
import { bylineFrom, metadataFrom } from './metadataFrom.ts'
import { UpdateReport } from './updateReport.tsx'
import type { ChangeWay } from './useImport.ts'

interface Props {
  readonly preview: ImportPreview
  readonly changes: ChangeWay
  readonly onChanges: (changes: ChangeWay) => void
  readonly close: () => void
}

/** What an import understood, to be corrected before it is stored. */
export function ImportReview({ preview, changes, onChanges, close }: Props) {
  const t = useText()
  const errorText = useErrorText()
  const [languages, setLanguages] = useState(() => preview.editions.map(({ language }) => language))
  const [titles, setTitles] = useState(() => preview.editions.map(({ title }) => runsText(title)))
  const [source, setSource] = useState(preview.source)
  const [metadata, setMetadata] = useState(() => preview.metadata ?? metadataFrom(preview, languages))
  const [problem, setProblem] = useState<{ code: string; text: string } | null>(null)
  const onward = useRef<HTMLButtonElement>(null)
  const [storing, setStoring] = useState(false)
  const [updated, setUpdated] = useState<RenewReport | null>(null)
  const { existing } = preview
  const clash = new Set(languages).size < languages.length

  const changeLanguage = (at: number, language: Language) => {
    const next = languages.with(at, language)
    const untouched =
      JSON.stringify(metadata.byline) === JSON.stringify(bylineFrom(preview.editions, languages))
    if (untouched) setMetadata({ ...metadata, byline: bylineFrom(preview.editions, next) })
    // The source goes with its file, unless this one only bore its language by mistake.
    if (!next.includes(source)) setSource(language)
    setLanguages(next)
  }
  const store = async () => {
    setStoring(true)
    const answer = await desk.call.imports.commit({
      preview: preview.preview,
      slug: metadata.slug,
      source,
      metadata: toSend(metadata),
      editions: languages.map((language, at) => ({ language, title: titles[at] ?? '' })),
    })
    setStoring(false)
    if (!answer.ok) return setProblem({ code: answer.error, text: errorText(answer.error, answer.detail) })
    close()
    go('desk', answer.value.article)
  }
  const update = async (article: ArticleId) => {
    setStoring(true)
    const answer = await desk.call.imports.update({ preview: preview.preview, article })
    setStoring(false)
    if (answer.ok) {
      // Where it is open its texts are the ones of before.
      tellRewritten(article)
      setUpdated(answer.value)
    } else setProblem({ code: answer.error, text: errorText(answer.error, answer.detail) })
  }
  if (updated !== null && existing !== null) {
    return <UpdateReport report={updated} existing={existing} close={close} />
  }
  return (
    <Dialog
      title={t('import.title')}
      close={close}
      width="full"
      first={onward}
      foot={
        <>
          <p role="alert" className={styles.problem}>
            {clash ? t('import.clash') : problem && problem.code !== 'slug-taken' ? problem.text : null}
          </p>
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button ref={onward} kind="primary" disabled={clash || storing} onClick={() => void store()}>
            {t('import.store')}
          </Button>
        </>
      }
    >
      <p className={styles.understood}>{t('import.understood', { count: preview.editions.length })}</p>
      <Changes preview={preview} value={changes} onValue={onChanges} />
      {existing ? (
        <Existing
          existing={existing}
          preview={preview}
          disabled={storing}
          onUpdate={() => void update(existing.article)}
        />
      ) : null}
      {preview.pictures + preview.comments > 0 ? (
        <p className={styles.beside}>
          {t('import.beside', { pictures: preview.pictures, comments: preview.comments })}
        </p>
      ) : null}
      <AlignmentLines alignment={preview.alignment} source={preview.source} />
      <div className={styles.sides}>
        <div className={styles.form}>
          {languages.length > 1 && !preview.isWhole ? (
            <FieldGroup label={t('newArticle.source')}>
              <Segmented
                label={t('newArticle.source')}
                value={source}
                onValue={setSource}
                ways={[...new Set(languages)].map((language) => ({
                  value: language,
                  label: t(`language.${language}`),
                  shown: t(`language.short.${language}`),
                  lang: language,
                }))}
              />
            </FieldGroup>
          ) : null}
          <MetadataForm
            value={metadata}
            onValue={(next) => {
              setMetadata(next)
              setProblem(null)
            }}
            slugProblem={problem?.code === 'slug-taken' ? problem.text : null}
          />
        </div>
        <div className={styles.editions}>
          {preview.editions.map((edition, at) => (
            <EditionPreview
              key={edition.language}
              edition={edition}
              file={preview.files[at]}
              language={languages[at] ?? edition.language}
              fixed={preview.isWhole}
              onLanguage={(language) => changeLanguage(at, language)}
              title={titles[at] ?? ''}
              onTitle={(title) => setTitles(titles.with(at, title))}
            />
          ))}
        </div>
      </div>
    </Dialog>
  )
}
