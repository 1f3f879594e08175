import { RotateCcw } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import type { Language } from '../../../shared/locale.ts'
import { useWho } from '../../panels/history/versionName.tsx'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { marksOf, noteNumbers, type ShownBlock } from './changes.ts'
import { ComparedBlock } from './comparedBlock.tsx'
import styles from './comparedText.module.css'

interface Props {
  readonly blocks: readonly ShownBlock[]
  readonly language: Language
  readonly layout: 'one' | 'two'
  /** The change that is looked at. */
  readonly at: number | null
  /** Brings a block of the present text back; absent where nothing can be brought back. */
  readonly onRestore?: (block: number) => void
  /** Leaves out what did not change. */
  readonly onlyChanges?: boolean
}

/** Two versions to read, in one text or side by side, with the differences and who made them. */
export function ComparedText({ blocks, language, layout, at, onRestore, onlyChanges = false }: Props) {
  const text = useRef<HTMLElement>(null)
  const notes = useMemo(() => noteNumbers(blocks.map(({ block }) => block)), [blocks])
  useEffect(() => {
    if (at !== null) text.current?.querySelector(`[data-change="${at}"]`)?.scrollIntoView({ block: 'center' })
  }, [at])
  const shown = onlyChanges ? blocks.filter(({ change }) => change !== null) : blocks
  return (
    <article ref={text} className={styles.text} data-layout={layout}>
      {shown.map(({ key, block, by, change }) => (
        <section
          key={key}
          className={styles.row}
          data-change={change ?? undefined}
          data-kind={block.kind}
          aria-current={(change !== null && change === at) || undefined}
        >
          {layout === 'one' ? (
            <div className={`prose ${styles.prose}`} lang={language}>
              <ComparedBlock block={block} side="both" notes={notes} />
            </div>
          ) : (
            <>
              <div className={`prose ${styles.prose}`} lang={language}>
                <ComparedBlock block={block} side="before" notes={notes} />
              </div>
              <div className={`prose ${styles.prose}`} lang={language}>
                <ComparedBlock block={block} side="after" notes={notes} />
              </div>
            </>
          )}
          <Margin block={block} by={by} isMeant={change !== null} onRestore={onRestore} />
        </section>
      ))}
    </article>
  )
}

interface MarginProps extends Pick<ShownBlock, 'block' | 'by'> {
  readonly isMeant: boolean
  readonly onRestore: ((block: number) => void) | undefined
}

/** Beside a changed paragraph: what became of it, who changed it, and the way back. */
function Margin({ block, by, isMeant, onRestore }: MarginProps) {
  const t = useText()
  const who = useWho()
  const { after, kind } = block
  const isBack = onRestore && after && isMeant && kind === 'changed' && after.type !== 'divider'
  return (
    <div className={styles.margin}>
      {marksOf(block).map((mark) => (
        <span key={mark} className={styles.mark}>
          {t(mark)}
        </span>
      ))}
      {by.map((each) => (
        <span key={each} className={styles.author}>
          {who(each)}
        </span>
      ))}
      {isBack ? (
        <Button kind="quiet" className={styles.back} onClick={() => onRestore(after.index)}>
          <RotateCcw size={13} strokeWidth={1.7} aria-hidden />
          {t('compare.restoreOne')}
        </Button>
      ) : null}
    </div>
  )
}
