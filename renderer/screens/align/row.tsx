import { Fragment, memo, useLayoutEffect, useRef } from 'react'
import { sureEnough } from '../../../shared/alignment/align.ts'
import {
  isDoubtful,
  isWhole,
  type Spans,
  scoreOf,
  type WorkBead,
} from '../../../shared/alignment/beads/bead.ts'
import type { OpenAlignment } from '../../../shared/ipc/domains/alignments.ts'
import { useText } from '../../text/useText.ts'
import { Ribbon } from './ribbon.tsx'
import { drawRibbon } from './ribbonPath.ts'
import styles from './row.module.css'
import { rowId } from './rowId.ts'

interface Props {
  /** Tells the list how high the row is. */
  readonly measure: (row: HTMLElement | null) => void
  /** Its place in the list, how long that is, and where the row begins, in pixels. */
  readonly index: number
  readonly total: number
  readonly start: number
  readonly open: OpenAlignment
  readonly bead: WorkBead
  readonly spans: Spans
  readonly at: number
  /** It only shows where a doubtful row stands. */
  readonly context: boolean
  /** Its number is shown always, not only under the pointer. */
  readonly numbered: boolean
  /** The text that is active in it; null where the row is not. */
  readonly activeSide: number | null
}

/** How a bead stands: what its ribbon shows, and what is read out. */
type Standing = 'accepted' | 'sure' | 'doubtful'

/** One bead: the sentences of each text, joined by ribbons. */
export const Row = memo(function Row(props: Props) {
  const { measure, index, total, start, open, bead, spans, at, context, numbered, activeSide } = props
  const t = useText()
  const row = useRef<HTMLDivElement>(null)
  const standing = standingOf(bead)
  useLayoutEffect(() => {
    measure(row.current)
    if (row.current) drawRibbon(row.current)
  })
  const opens = open.texts.some(
    ({ sentences }, side) => (bead.counts[side] ?? 0) > 0 && sentences[spans[side]?.[0] ?? -1]?.opens,
  )
  return (
    <div
      ref={row}
      id={rowId(at)}
      data-index={index}
      role="option"
      tabIndex={-1}
      aria-setsize={total}
      aria-posinset={index + 1}
      aria-selected={activeSide !== null}
      className={styles.row}
      style={{ transform: `translateY(${start}px)` }}
      data-active={activeSide === null ? undefined : ''}
      data-context={context ? '' : undefined}
      data-opens={opens ? '' : undefined}
      data-standing={standing}
    >
      <span className={styles.number} data-shown={numbered ? '' : undefined}>
        <span className="visually-hidden">
          {[t('align.row', { number: at + 1 }), words(t, bead, standing)].join(', ')}
        </span>
        <span aria-hidden>{at + 1}</span>
      </span>
      {open.texts.map(({ language, sentences }, side) => {
        const [from, end] = spans[side] ?? [0, 0]
        const own = sentences.slice(from, end)
        return (
          <Fragment key={language}>
            {side > 0 ? <Ribbon bead={bead} side={side} /> : null}
            <div
              lang={language}
              className={`prose ${styles.cell}`}
              data-at={at}
              data-side={side}
              data-here={activeSide === side ? '' : undefined}
            >
              {Array.from(own.entries(), ([place, { text, opens: kind }]) => (
                <p key={from + place} className={styles.sentence} data-sentence data-kind={kind ?? undefined}>
                  {text}
                </p>
              ))}
              {own.length === 0 ? (
                <p className={styles.none}>
                  <span className="visually-hidden">{t('align.nothing')}</span>
                </p>
              ) : null}
            </div>
          </Fragment>
        )
      })}
    </div>
  )
})

/** How a bead stands with the threshold of the memory. */
function standingOf(bead: WorkBead): Standing {
  if (bead.accepted) return 'accepted'
  return isDoubtful(bead, sureEnough) ? 'doubtful' : 'sure'
}

function words(t: ReturnType<typeof useText>, bead: WorkBead, standing: Standing): string {
  const state =
    standing === 'doubtful'
      ? scoreOf(bead) === 0
        ? t('align.state.byHand')
        : t('align.state.doubtful', { percent: Math.floor(scoreOf(bead) * 100) })
      : t(`align.state.${standing}`)
  return isWhole(bead) ? state : `${t('align.nothing')}, ${state}`
}
