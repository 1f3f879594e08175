import { useEffect, useRef } from 'react'
import { useDeskChanges, useOpenDesk } from '../../editor/useDesk.ts'
import { useText } from '../../text/useText.ts'
import { Fragments } from './fragments.tsx'
import styles from './matches.module.css'
import { MatchRow } from './matchRow.tsx'
import { useOffers } from './useOffers.ts'

/**
 * What the memory offers for the active segment, best first: all variants of an exact source, then what is alike,
 * and where no sentence is good the stretches that are known. What a number shows is what its key inserts.
 */
export function Matches() {
  const { offers } = useOpenDesk()
  const offered = useOffers()
  const place = useRef<HTMLDivElement>(null)
  const { segment, matches, fragments, settled, numbered, text } = offered
  useEffect(() => {
    // Another segment's list begins at its top, but nothing moves under the pointer.
    const scroller = place.current?.parentElement
    if (segment !== null && scroller && !scroller.matches(':hover')) scroller.scrollTop = 0
  }, [segment])
  const has = matches.length + fragments.length > 0
  return (
    <div
      ref={place}
      className={styles.offers}
      aria-busy={!settled}
      onPointerEnter={() => offers.hold(true)}
      onPointerLeave={() => offers.hold(false)}
    >
      {has || !settled ? null : <Nothing />}
      <ol className={styles.list}>
        {matches.map((match) => {
          const at = numbered.findIndex((each) => each.kind === 'match' && each.match === match)
          return (
            <MatchRow
              key={match.unit.id}
              match={match}
              source={text}
              number={at < 0 ? null : at + 1}
              insert={() => offers.insert({ kind: 'match', match })}
            />
          )
        })}
      </ol>
      <Fragments offered={offered} />
    </div>
  )
}

function Nothing() {
  const { desk } = useOpenDesk()
  const t = useText()
  useDeskChanges('active')
  const onSource = !desk.active || desk.active.language === desk.reference
  return <p className={styles.none}>{t(onSource ? 'panel.matches.source' : 'panel.matches.none')}</p>
}
