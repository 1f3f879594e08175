import { PencilLine, Trash2, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Language } from '../../../shared/locale.ts'
import type { TranslationUnit } from '../../../shared/matching/match.ts'
import { goToSegment } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/iconButton.tsx'
import { Key } from '../../ui/key.tsx'
import { Marked } from '../../ui/marked.tsx'
import { useArticleTitle } from './articleTitles.ts'
import { marksOf } from './marks.ts'
import styles from './unitDetails.module.css'
import { dayOf, personOf, useOriginWords } from './words.ts'

interface Props {
  readonly unit: TranslationUnit | undefined
  /** What was searched for, to be marked. */
  readonly query: string
  /** How many units are selected beside it; 0 while only this one is. */
  readonly chosen: number
  /** The units shown are removed ones. */
  readonly removed: boolean
  readonly onEdit: () => void
  readonly onRemove: () => void
  readonly onRestore: () => void
}

/** The right side of the list: the pair that is worked on in full, where it came from, and what to do with it. */
export function UnitDetails({ unit, query, chosen, removed, onEdit, onRemove, onRestore }: Props) {
  const t = useText()
  const several = chosen > 1
  return (
    <aside className={styles.details} aria-label={t('memory.details')} data-pane>
      <header className={styles.acts}>
        {several ? <p className={styles.several}>{t('memory.selected', { count: chosen })}</p> : null}
        {unit && !removed && !several ? (
          <Button onClick={onEdit}>
            <PencilLine size={15} strokeWidth={1.6} aria-hidden />
            {t('memory.edit')}
            <Key>{enter}</Key>
          </Button>
        ) : null}
        {unit && removed ? (
          <Button onClick={onRestore}>
            <Undo2 size={15} strokeWidth={1.6} aria-hidden />
            {t('memory.restore')}
          </Button>
        ) : null}
        {unit && !removed ? (
          <IconButton className={styles.remove} label={t('memory.remove')} keys="Delete" onClick={onRemove}>
            <Trash2 size={16} strokeWidth={1.6} aria-hidden />
          </IconButton>
        ) : null}
      </header>
      {unit ? <Unit unit={unit} query={query} /> : <p className={styles.none}>{t('memory.details.none')}</p>}
    </aside>
  )
}

const enter = '↵'

function Unit({ unit, query }: { readonly unit: TranslationUnit; readonly query: string }) {
  const t = useText()
  const originWords = useOriginWords()
  return (
    <section className={styles.body} aria-label={t('memory.details.whole')}>
      <Side text={unit.source} language={unit.sourceLanguage} query={query} />
      <Side text={unit.target} language={unit.targetLanguage} query={query} />
      <dl className={styles.facts}>
        <Fact name={t('memory.details.origin')}>{originWords(unit.origin)}</Fact>
        <Fact name={t('memory.details.by')}>{personOf(unit)}</Fact>
        <Fact name={t('memory.details.date')}>{dayOf(unit)}</Fact>
        <Fact name={t('memory.details.uses')}>{t('memory.details.times', { count: unit.uses })}</Fact>
        <Fact name={t('memory.details.article')}>
          <ArticleOf unit={unit} />
        </Fact>
      </dl>
      {unit.before === '' ? null : (
        <Neighbour name={t('memory.details.before')} text={unit.before} language={unit.sourceLanguage} />
      )}
      {unit.after === '' ? null : (
        <Neighbour name={t('memory.details.after')} text={unit.after} language={unit.sourceLanguage} />
      )}
    </section>
  )
}

interface SideProps {
  readonly text: string
  readonly language: Language
  readonly query: string
}

function Side({ text, language, query }: SideProps) {
  const t = useText()
  return (
    <section className={styles.side}>
      <h2 className={styles.name}>{t(`language.${language}`)}</h2>
      <p className={`prose ${styles.text}`} lang={language}>
        <Marked text={text} marks={marksOf(text, query)} />
      </p>
    </section>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** The article of a unit; a press goes to the place in it. */
function ArticleOf({ unit }: { readonly unit: TranslationUnit }) {
  const t = useText()
  const { article, segment, targetLanguage } = unit
  const title = useArticleTitle(article)
  if (article === null) return t('memory.details.noArticle')
  if (title === undefined) return null
  if (title === null) return t('memory.details.gone')
  if (segment === null) return <span lang={title.lang}>{title.text}</span>
  return (
    <button
      type="button"
      className={styles.link}
      lang={title.lang}
      title={t('memory.open')}
      onClick={() => goToSegment(article, segment, targetLanguage)}
    >
      {title.text}
    </button>
  )
}

interface NeighbourProps {
  readonly name: string
  readonly text: string
  readonly language: Language
}

function Neighbour({ name, text, language }: NeighbourProps) {
  return (
    <section className={styles.neighbour}>
      <h2 className={styles.name}>{name}</h2>
      <p className="prose" lang={language}>
        {text}
      </p>
    </section>
  )
}
