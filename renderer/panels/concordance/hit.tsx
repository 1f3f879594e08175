import { Copy, CornerDownLeft, SquareArrowOutUpRight } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { ConcordanceHit } from '../../../shared/matching/units.ts'
import { goToSegment } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { IconButton } from '../../ui/iconButton.tsx'
import { Marked } from '../../ui/marked.tsx'
import styles from './concordance.module.css'

interface Props {
  readonly hit: ConcordanceHit
  readonly position: number
  readonly total: number
  /** Only one hit is in the order of the Tab key. */
  readonly reachable: boolean
  readonly onFocus: () => void
  readonly onInsert: () => void
  readonly onCopy: () => void
}

/** A pair that was found: the side that was searched with its marks, the other beneath, and what to do with it. */
export function Hit({ hit, position, total, reachable, onFocus, onInsert, onCopy }: Props) {
  const t = useText()
  const { unit, marks } = hit
  const { article, segment } = unit
  const tabIndex = reachable ? 0 : -1
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return
    event.preventDefault()
    onInsert()
  }
  return (
    <article
      className={styles.hit}
      tabIndex={tabIndex}
      aria-posinset={position + 1}
      aria-setsize={total}
      data-hit
      onFocus={onFocus}
      onKeyDown={keyDown}
    >
      <p className={`prose ${styles.source}`} lang={unit.sourceLanguage}>
        <Marked text={unit.source} marks={marks} />
      </p>
      <p className={`prose ${styles.target}`} lang={unit.targetLanguage} data-other>
        {unit.target}
      </p>
      <div className={styles.foot}>
        <span className={styles.by}>
          {t('match.by', { person: unit.by || '–', date: unit.at.slice(0, 10) })}
        </span>
        <IconButton
          className={styles.act}
          label={t('concordance.insert')}
          tabIndex={tabIndex}
          onMouseDown={keepSelection}
          onClick={onInsert}
        >
          <CornerDownLeft size={14} strokeWidth={1.6} aria-hidden />
        </IconButton>
        <IconButton
          className={styles.act}
          label={t('concordance.copy')}
          tabIndex={tabIndex}
          onMouseDown={keepSelection}
          onClick={onCopy}
        >
          <Copy size={14} strokeWidth={1.6} aria-hidden />
        </IconButton>
        {article && segment ? (
          <IconButton
            className={styles.act}
            label={t('concordance.open')}
            tabIndex={tabIndex}
            onClick={() => goToSegment(article, segment, unit.targetLanguage)}
          >
            <SquareArrowOutUpRight size={14} strokeWidth={1.6} aria-hidden />
          </IconButton>
        ) : null}
      </div>
    </article>
  )
}

/** What is selected in a hit is what its buttons are about: pressing them must not clear it. */
function keepSelection(event: { preventDefault(): void }): void {
  event.preventDefault()
}
