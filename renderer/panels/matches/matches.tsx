import type { Match } from '../../../shared/matching/match.ts'
import { insertMatch } from '../../editor/acts/insert.ts'
import { useOpenDesk } from '../../editor/useDesk.ts'
import { useText } from '../../text/useText.ts'
import { Difference } from '../difference.tsx'
import styles from './matches.module.css'
import { useMatches } from './useMatches.ts'

/** What the memory offers for the active segment, best first; the first shows its difference at once. */
export function Matches() {
  const { source, matches } = useMatches()
  const { desk } = useOpenDesk()
  const t = useText()
  if (matches.length === 0) {
    const onSource = !desk.active || desk.active.language === desk.reference
    return <p className={styles.none}>{t(onSource ? 'panel.matches.source' : 'panel.matches.none')}</p>
  }
  return (
    <ol className={styles.list}>
      {matches.slice(0, 9).map((match, at) => (
        <Row key={match.unit.id} match={match} source={source} number={at + 1} />
      ))}
    </ol>
  )
}

interface RowProps {
  readonly match: Match
  readonly source: string
  readonly number: number
}

function Row({ match, source, number }: RowProps) {
  const { desk } = useOpenDesk()
  const t = useText()
  const { unit } = match
  return (
    <li>
      <button type="button" className={styles.match} onClick={() => insertMatch(desk, match)}>
        <span className={styles.head}>
          <kbd className={styles.key}>{number}</kbd>
          <span className={styles.score} data-kind={match.kind}>
            {Math.floor(match.score)}
          </span>
          <span className={styles.kind}>{t(`match.kind.${match.kind}`)}</span>
          <span className={styles.by}>
            {t('match.by', { person: unit.by || '–', date: unit.at.slice(0, 10) })}
          </span>
        </span>
        {match.kind === 'fuzzy' ? (
          <span className={styles.source}>
            <Difference before={unit.source} after={source} language={unit.sourceLanguage} />
          </span>
        ) : null}
        <span className={`prose ${styles.target}`} lang={unit.targetLanguage}>
          {unit.target}
        </span>
      </button>
    </li>
  )
}
