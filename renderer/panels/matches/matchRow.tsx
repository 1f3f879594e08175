import { Fragment } from 'react'
import type { Language } from '../../../shared/locale.ts'
import { type Match, offeredText, type Repair } from '../../../shared/matching/match.ts'
import { useText } from '../../text/useText.ts'
import { Difference } from '../difference.tsx'
import { exchanged } from './exchanged.ts'
import styles from './matches.module.css'
import { Origin } from './origin.tsx'

interface Props {
  readonly match: Match
  /** The text that it is offered for. */
  readonly source: string
  /** Its key; null where it has none. */
  readonly number: number | null
  readonly insert: () => void
}

/** One match: how good it is, how its source differs, what would be inserted, where it comes from. */
export function MatchRow({ match, source, number, insert }: Props) {
  const t = useText()
  const { unit, repaired, converted, penalty } = match
  return (
    <li className={styles.row}>
      <button type="button" className={styles.match} onClick={insert}>
        <span className={styles.head}>
          <Key number={number} />
          <span className={styles.score} data-kind={match.kind}>
            {Math.floor(match.score)}
          </span>
          <span>{t(`match.kind.${match.kind}`)}</span>
          {repaired ? <span className={styles.tag}>{t('match.repaired')}</span> : null}
          {converted === null ? null : <span className={styles.tag}>{t('match.converted')}</span>}
          {penalty > 0 ? (
            <span className={styles.penalty} title={t('match.penalty', { points: penalty })}>
              −{penalty}
            </span>
          ) : null}
        </span>
        {match.kind === 'fuzzy' ? (
          <span className={styles.source}>
            <Difference before={unit.source} after={source} language={unit.sourceLanguage} />
          </span>
        ) : null}
        <span className={`prose ${styles.target}`} lang={unit.targetLanguage}>
          {repaired ? <Repaired before={converted ?? unit.target} repair={repaired} /> : offeredText(match)}
        </span>
        {repaired ? <Changes repair={repaired} language={unit.targetLanguage} /> : null}
      </button>
      <Origin unit={unit} />
    </li>
  )
}

/** The key that inserts a row; its room stays where there is none. */
export function Key({ number }: { readonly number: number | null }) {
  return number === null ? <span className={styles.noKey} /> : <kbd className={styles.key}>{number}</kbd>
}

function Repaired({ before, repair }: { readonly before: string; readonly repair: Repair }) {
  return exchanged(before, repair).map(({ text, was }, at) => {
    const key = `${at} ${text}`
    if (was === null) return <Fragment key={key}>{text}</Fragment>
    return (
      <ins key={key} className={styles.exchanged}>
        {text}
      </ins>
    )
  })
}

function Changes({ repair, language }: { readonly repair: Repair; readonly language: Language }) {
  return (
    <span className={styles.changes}>
      {repair.changes.map(({ from, to }) => (
        <span key={`${from} ${to}`} className="prose" lang={language}>
          <del className={styles.was}>{from}</del> → {to}
        </span>
      ))}
    </span>
  )
}
