import { useState } from 'react'
import { isSlug } from '../../../../shared/bundle/publishable.ts'
import type { ArticleSummary } from '../../../../shared/document/article.ts'
import type { ArticleId } from '../../../../shared/ids.ts'
import type { LocalText } from '../../../../shared/locale.ts'
import { useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { TextInput } from '../../../ui/textInput.tsx'
import { LocalField } from '../../library/metadata/localField.tsx'
import { startExport } from '../exporting.ts'
import { Choice } from './choice.tsx'
import styles from './severalDialog.module.css'
import { useReady } from './useReady.ts'

const ways = ['bundles', 'issue'] as const

interface Props {
  /** The article from whose screen it was asked. */
  readonly summary: ArticleSummary
  readonly close: () => void
}

/** Chooses articles that leave together: a bundle each, or one issue of the journal in the order of choosing. */
export function SeveralDialog({ summary, close }: Props) {
  const t = useText()
  const ready = useReady()
  const [chosen, choose] = useState<readonly ArticleId[] | null>(null)
  const [way, setWay] = useState<(typeof ways)[number]>('bundles')
  const [title, setTitle] = useState<LocalText>({})
  const [slug, setSlug] = useState('')
  const articles = ready.value ?? []
  const own = articles.some(({ id }) => id === summary.id) ? [summary.id] : []
  const marked = chosen ?? own
  const oddSlug = slug !== '' && !isSlug(slug)
  const named = isSlug(slug) && Object.values(title).some((each) => each !== '')
  const complete = marked.length > 0 && (way === 'bundles' || named)
  const toggle = (id: ArticleId) =>
    choose(marked.includes(id) ? marked.filter((each) => each !== id) : [...marked, id])
  const begin = () => {
    close()
    const issue = way === 'issue' ? { issue: { slug, title } } : {}
    void startExport(summary.id, { articles: marked, ...issue })
  }
  return (
    <Dialog
      title={t('several.title')}
      close={close}
      width="wide"
      foot={
        <>
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button kind="primary" disabled={!complete} onClick={begin}>
            {t('several.export', { count: marked.length })}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <FieldGroup label={t('several.way')}>
          <Segmented
            label={t('several.way')}
            value={way}
            ways={ways.map((each) => ({ value: each, label: t(`several.${each}`) }))}
            onValue={setWay}
          />
        </FieldGroup>
        {way === 'issue' ? (
          <>
            <LocalField label={t('several.issueTitle')} value={title} onValue={setTitle} />
            <Field label={t('several.slug')} problem={oddSlug ? t('several.slug.problem') : null}>
              {(control) => <TextInput {...control} value={slug} onValue={(text) => setSlug(text.trim())} />}
            </Field>
          </>
        ) : null}
        <FieldGroup label={t('several.articles')}>
          {ready.value !== null && articles.length === 0 ? <p>{t('several.none')}</p> : null}
          <ul className={styles.list}>
            {articles.map((article) => (
              <Choice
                key={article.id}
                article={article}
                place={way === 'issue' ? marked.indexOf(article.id) + 1 : 0}
                checked={marked.includes(article.id)}
                onToggle={() => toggle(article.id)}
              />
            ))}
          </ul>
        </FieldGroup>
        {complete ? null : <p className={styles.needs}>{t('several.needs')}</p>}
      </div>
    </Dialog>
  )
}
