import { useEffect, useState } from 'react'
import { schema } from '../../../shared/document/schema.ts'
import { plainText, segmentsOf } from '../../../shared/document/segment.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { ArticleHistory } from '../../../shared/ipc/domains/history.ts'
import { type Language, type LocalText, languages } from '../../../shared/locale.ts'
import { sameToReaders } from '../../../shared/review/compare/same.ts'
import { desk as main } from '../../api/desk.ts'
import type { Desk } from '../../editor/desk.ts'
import { standingOfNode } from '../../editor/standing.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { present } from '../../panels/history/comparing.ts'
import { useHistory } from '../../panels/history/useHistory.ts'
import { goToSegment, noteChange } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextArea } from '../../ui/textArea.tsx'
import { notify } from '../../ui/toasts.tsx'
import { shownBlocks } from './changes.ts'
import { ComparedText } from './comparedText.tsx'
import styles from './correction.module.css'
import { documentOf, useComparison } from './useComparison.ts'

/** Asks what a correction changed for the readers of each language, beside the differences themselves. */
export function Correction({ close }: { readonly close: () => void }) {
  const { desk } = useOpenDesk()
  const t = useText()
  const history = useHistory(desk.article)
  if (!history.value) return null
  const published = languages.filter((language) => history.value?.published[language])
  const [first] = published
  if (first) return <Form history={history.value} published={published} first={first} close={close} />
  return (
    <Dialog
      title={t('correct.title')}
      close={close}
      foot={<Button onClick={close}>{t('shell.close')}</Button>}
    >
      <p>{t('correct.none')}</p>
    </Dialog>
  )
}

interface FormProps {
  readonly history: ArticleHistory
  readonly published: readonly Language[]
  readonly first: Language
  readonly close: () => void
}

function Form({ history, published, first, close }: FormProps) {
  const { desk } = useOpenDesk()
  const t = useText()
  const errorText = useErrorText()
  const [notes, setNotes] = useState<LocalText>({})
  const [chosen, choose] = useState<Language>(first)
  const changed = useChanged(desk, history, published)
  const noted = published.filter((language) => notes[language]?.trim())
  const isComplete = noted.length > 0 && [...(changed ?? [])].every((each) => noted.includes(each))
  const save = async () => {
    await desk.journal.flush()
    const note = Object.fromEntries(noted.map((language) => [language, notes[language]?.trim()]))
    const answer = await main.call.history.correct({ article: desk.article, note })
    if (!answer.ok) return notify({ kind: 'error', text: errorText(answer.error, answer.detail) })
    close()
    noteChange()
    notify({ text: t('correct.noted') })
  }
  return (
    <Dialog
      title={t('correct.title')}
      close={close}
      width="full"
      foot={
        <>
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button kind="primary" disabled={!changed || !isComplete} onClick={() => void save()}>
            {t('correct.act')}
          </Button>
        </>
      }
    >
      <p className={styles.hint}>{t('correct.hint')}</p>
      <div className={styles.form}>
        <div className={styles.notes}>
          {published.map((language) => (
            <div key={language}>
              <Field
                label={t('correct.note', { language: t(`language.${language}`) })}
                hint={changed ? t(changed.has(language) ? 'correct.needed' : 'correct.same') : undefined}
              >
                {(control) => (
                  <TextArea
                    {...control}
                    lang={language}
                    rows={3}
                    onFocus={() => choose(language)}
                    maxLength={1000}
                    value={notes[language] ?? ''}
                    onValue={(value) => setNotes({ ...notes, [language]: value })}
                  />
                )}
              </Field>
            </div>
          ))}
          {languages.map((language) => (
            <Touched key={language} language={language} close={close} />
          ))}
        </div>
        <section className={styles.differences} aria-label={t('correct.changes')}>
          {published.length > 1 ? (
            <Segmented
              label={t('history.edition')}
              value={chosen}
              onValue={choose}
              ways={published.map((language) => ({
                value: language,
                label: t(`language.${language}`),
                shown: <span lang={language}>{t(`language.short.${language}`)}</span>,
              }))}
            />
          ) : null}
          <Differences key={chosen} history={history} language={chosen} />
        </section>
      </div>
    </Dialog>
  )
}

/** What differs between the text that readers have and the present one. */
function Differences({
  history,
  language,
}: {
  readonly history: ArticleHistory
  readonly language: Language
}) {
  const t = useText()
  const errorText = useErrorText()
  const before = history.published[language] ?? present
  const { comparison, error } = useComparison({ language, before, after: present })
  if (error) return <p role="alert">{errorText(error.code, error.detail)}</p>
  if (!comparison) return <p className={styles.hint}>{t('compare.working')}</p>
  const blocks = shownBlocks(comparison, null)
  if (blocks.every(({ change }) => change === null)) return <p className={styles.hint}>{t('correct.same')}</p>
  return <ComparedText blocks={blocks} language={language} layout="one" at={null} onlyChanges />
}

/** The segments of a translation whose source was changed, each with the way there: exactly those have to follow. */
function Touched({ language, close }: { readonly language: Language; readonly close: () => void }) {
  const { desk } = useOpenDesk()
  const t = useText()
  const touched = language === desk.source ? [] : staleIn(desk, language)
  if (touched.length === 0) return null
  return (
    <div className={styles.touched}>
      <p className={styles.touchedHead}>
        ↻ {t('correct.stale', { language: t(`language.${language}`), count: touched.length })}
      </p>
      <ul>
        {touched.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.place}
              title={t('correct.goTo')}
              onClick={() => {
                close()
                goToSegment(desk.article, id, language)
              }}
            >
              <span className="prose" lang={language}>
                {text}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function staleIn(desk: Desk, language: Language): { readonly id: SegmentId; readonly text: string }[] {
  const column = desk.columns.get(language)
  if (!column) return []
  return segmentsOf(column.state.doc).flatMap(({ id, text, position }) => {
    const node = column.state.doc.nodeAt(position)
    const isStale = node && standingOfNode(node, desk.segment(desk.source, id)) === 'stale'
    return isStale ? [{ id, text: plainText(text) }] : []
  })
}

/** The languages whose text is another one than readers have; null until that is known. */
function useChanged(
  desk: Desk,
  history: ArticleHistory,
  published: readonly Language[],
): ReadonlySet<Language> | null {
  const [changed, setChanged] = useState<ReadonlySet<Language> | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the form opens
  useEffect(() => {
    let wanted = true
    const find = async () => {
      const found = new Set<Language>()
      for (const language of published) {
        const document = await documentOf(desk, language, history.published[language] ?? present)
        const now = desk.columns.get(language)?.state.doc
        if (!document.ok || !now) continue
        if (!sameToReaders(schema.nodeFromJSON(document.value), now, language)) found.add(language)
      }
      if (wanted) setChanged(found)
    }
    void find()
    return () => {
      wanted = false
    }
  }, [])
  return changed
}
