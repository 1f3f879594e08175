import { useEffect, useMemo, useRef } from 'react'
import type { SegmentId } from '../../../shared/ids.ts'
import type { GateReason, OpenArticle } from '../../../shared/ipc/answers.ts'
import type { Language } from '../../../shared/locale.ts'
import { useText } from '../../text/useText.ts'
import type { ReadBlock } from './blocks.ts'
import type { IssueRange } from './cut.ts'
import { Block, proseClass, type SegmentSigns } from './prose.tsx'
import styles from './readingColumns.module.css'
import { rowsOf } from './rows.ts'
import { useBlocks } from './useReview.ts'

interface Props {
  readonly opened: OpenArticle
  readonly language: Language
  readonly reasons: readonly GateReason[]
  readonly active: SegmentId | null
  readonly onActive: (segment: SegmentId) => void
}

/** Source and edition side by side, paragraph by paragraph. A press on a sentence marks it in both. */
export function ReadingColumns({ opened, language, reasons, active, onActive }: Props) {
  const t = useText()
  const { source } = opened.summary
  const scroller = useRef<HTMLElement>(null)
  const original = useBlocks(opened, source)
  const edition = useBlocks(opened, language)
  const both = language !== source && original !== null
  const rows = useMemo(() => {
    if (edition === null) return []
    return rowsOf(both && original ? [original, edition] : [edition])
  }, [both, original, edition])
  const signs = useSigns(reasons, active)
  const marksOnly = useMemo<SegmentSigns>(() => (id) => ({ active: id === active }), [active])

  useEffect(() => {
    const pressed = (event: MouseEvent) => {
      const at = event.target instanceof Element ? event.target.closest('[data-segment]') : null
      const id = at?.getAttribute('data-segment')
      if (id && getSelection()?.isCollapsed !== false) onActive(id as SegmentId)
    }
    const element = scroller.current
    // So that the text can be scrolled by keys.
    if (element) element.tabIndex = 0
    element?.addEventListener('click', pressed)
    return () => element?.removeEventListener('click', pressed)
  }, [onActive])
  useEffect(() => {
    if (active === null) return
    const shown = scroller.current?.querySelectorAll(`[data-segment="${active}"]`)
    const last = shown?.item(shown.length - 1)
    if (last && scroller.current && !isInView(last, scroller.current))
      last.scrollIntoView({ block: 'center' })
  }, [active])

  const languages = both ? [source, language] : [language]
  return (
    <main ref={scroller} className={styles.scroller} data-pane>
      <div className={styles.columns} data-count={languages.length}>
        {languages.map((each) => (
          <p key={each} className={styles.head}>
            {t(`language.${each}`)}
            {each === source ? <span className={styles.source}>{t('edition.source')}</span> : null}
          </p>
        ))}
        {Array.from(rows.entries(), ([at, row]) =>
          row.map((blocks, side) => (
            <Cell
              key={`${at} ${languages[side]}`}
              blocks={blocks}
              language={languages[side] ?? language}
              signs={languages[side] === language ? signs : marksOnly}
            />
          )),
        )}
      </div>
    </main>
  )
}

interface CellProps {
  readonly blocks: readonly ReadBlock[]
  readonly language: Language
  readonly signs: SegmentSigns
}

function Cell({ blocks, language, signs }: CellProps) {
  return (
    <div lang={language} className={`${proseClass} ${styles.cell}`}>
      {blocks.map((block, at) => (
        <Block key={block.segments[0]?.id ?? `divider ${at}`} block={block} signs={signs} />
      ))}
    </div>
  )
}

/** The heaviest reason of each segment, and its issues where they stand, as the styles of the text name them. */
function useSigns(reasons: readonly GateReason[], active: SegmentId | null): SegmentSigns {
  return useMemo(() => {
    const whole = new Map<SegmentId, string>()
    const ranges = new Map<SegmentId, IssueRange[]>()
    for (const { kind, segment, issue } of reasons) {
      const weight = kind === 'issue' ? (issue?.severity ?? 'error') : kind
      const [from, to] = issue?.target ?? [0, 0]
      if (to > from) ranges.set(segment, [...(ranges.get(segment) ?? []), { from, to, weight }])
      else if (!whole.has(segment)) whole.set(segment, weight)
    }
    return (id) => ({ issue: whole.get(id), ranges: ranges.get(id), active: id === active })
  }, [reasons, active])
}

/** Whether all of it can be seen, so that text which is in view never jumps. */
function isInView(element: Element, scroller: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  const view = scroller.getBoundingClientRect()
  const head = 40
  return top >= view.top + head && bottom <= view.bottom
}
