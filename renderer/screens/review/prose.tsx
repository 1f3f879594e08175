import { Fragment, type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { type BlockKind, type Inline, type ReadBlock, type ReadSegment, readBlocks } from './blocks.ts'
import styles from './prose.module.css'

interface Props {
  readonly document: unknown
  readonly language: Language
  /** Stands between title and text. */
  readonly byline?: ReactNode
  /** A segment to mark and to bring into view. */
  readonly active?: SegmentId | null
}

/** The classes of an element that holds an article's text, beside its `lang`. */
export const proseClass = `prose ${styles.article}`

/** An edition in reading layout. */
export function Prose({ document, language, byline, active = null }: Props) {
  const text = useRef<HTMLElement>(null)
  const blocks = useMemo(() => readBlocks(document, language), [document, language])
  const opening = blocks.filter(({ kind }) => kind === 'title' || kind === 'standfirst')
  useEffect(() => {
    if (active && blocks.length > 0)
      text.current?.querySelector(`[data-segment="${active}"]`)?.scrollIntoView({ block: 'center' })
  }, [active, blocks])
  return (
    <article ref={text} lang={language} className={proseClass}>
      {opening.map((block) => (
        <Block key={block.kind} block={block} active={active} />
      ))}
      {byline ? <div className={styles.byline}>{byline}</div> : null}
      {blocks.slice(opening.length).map((block, at) => (
        <Block key={block.segments[0]?.id ?? `divider ${at}`} block={block} active={active} />
      ))}
    </article>
  )
}

interface BlockProps {
  readonly block: ReadBlock
  readonly active?: SegmentId | null
}

const tags = {
  title: 'h2',
  standfirst: 'p',
  paragraph: 'p',
  heading: 'h3',
  blockquote: 'blockquote',
  bullet: 'p',
  ordered: 'p',
  figure: 'figure',
  divider: 'hr',
  footnote: 'p',
} as const satisfies { [K in BlockKind]: string }

/** One block of an article, looking like what it is. */
export function Block({ block, active = null }: BlockProps) {
  const { kind, number, segments } = block
  const Tag = tags[kind]
  if (kind === 'divider') return <hr className={styles.divider} />
  return (
    <Tag className={[styles[kind], kind === 'heading' ? styles[`level${number}`] : ''].join(' ')}>
      {kind === 'ordered' || kind === 'footnote' ? <span className={styles.number}>{number}</span> : null}
      {segments.map((segment) => (
        <Segment key={segment.id} segment={segment} active={segment.id === active} />
      ))}
    </Tag>
  )
}

function Segment({ segment, active }: { readonly segment: ReadSegment; readonly active: boolean }) {
  const { id, gap, inlines } = segment
  return (
    <>
      {gap}
      <span
        className={styles.segment}
        data-segment={id}
        data-active={active ? '' : undefined}
        data-empty={inlines.length === 0 ? '' : undefined}
      >
        {Array.from(inlines.entries(), ([at, inline]) => (
          <Fragment key={at}>{written(inline)}</Fragment>
        ))}
      </span>
    </>
  )
}

function written(inline: Inline): ReactNode {
  if (inline.kind === 'note') return <sup className={styles.reference}>{inline.number}</sup>
  let shown: ReactNode = inline.text
  if (inline.strong) shown = <strong>{shown}</strong>
  if (inline.emphasis) shown = <em>{shown}</em>
  // The address is shown, not followed: the reviewer stays here.
  if (inline.link)
    shown = (
      <span className={styles.link} title={inline.link}>
        {shown}
      </span>
    )
  return shown
}
