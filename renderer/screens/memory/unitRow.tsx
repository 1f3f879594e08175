import { memo } from 'react'
import type { TranslationUnit } from '../../../shared/matching/match.ts'
import { useText } from '../../text/useText.ts'
import { Marked } from '../../ui/marked.tsx'
import { useArticleTitle } from './articleTitles.ts'
import { marksOf } from './marks.ts'
import styles from './unitRow.module.css'
import { dayOf, personOf, useOriginWords } from './words.ts'

interface Props {
  readonly unit: TranslationUnit
  /** What was searched for, or ''. */
  readonly query: string
}

/** A unit in the list: both sides to read, and beneath them where it came from. */
export const UnitRow = memo(function UnitRow({ unit, query }: Props) {
  return (
    <div className={styles.row}>
      <Side text={unit.source} language={unit.sourceLanguage} query={query} />
      <Side text={unit.target} language={unit.targetLanguage} query={query} />
      <UnitFacts unit={unit} />
    </div>
  )
})

interface SideProps {
  readonly text: string
  readonly language: string
  readonly query: string
}

/** A hit that would lie behind the end of the lines is brought forward. */
const inSight = 70

function Side({ text, language, query }: SideProps) {
  const marks = query === '' ? [] : marksOf(text, query)
  const first = marks[0]?.[0] ?? 0
  const cut = first > inSight ? wordStart(text, first - 24) : 0
  const shown = cut === 0 ? text : `… ${text.slice(cut)}`
  const moved = cut === 0 ? 0 : cut - 2
  return (
    <p className={`prose ${styles.text}`} lang={language}>
      <Marked text={shown} marks={marks.map(([from, to]) => [from - moved, to - moved])} />
    </p>
  )
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at)
  return space >= 0 && space < at + 16 ? space + 1 : at
}

/** Where a unit came from, in one line. */
export function UnitFacts({ unit }: { readonly unit: TranslationUnit }) {
  const t = useText()
  const originWords = useOriginWords()
  const title = useArticleTitle(unit.article)
  const direction = t('memory.direction', {
    from: t(`language.short.${unit.sourceLanguage}`),
    to: t(`language.short.${unit.targetLanguage}`),
  })
  return (
    <p className={styles.facts}>
      <span>{direction}</span>
      <span>{originWords(unit.origin)}</span>
      <span>{personOf(unit)}</span>
      <span>{dayOf(unit)}</span>
      {unit.uses > 0 ? <span>{t('memory.uses', { count: unit.uses })}</span> : null}
      {title ? (
        <span lang={title.lang} className={styles.article}>
          {title.text}
        </span>
      ) : null}
    </p>
  )
}
