import { Fragment } from 'react'
import styles from './marked.module.css'

interface Props {
  readonly text: string
  /** UTF-16 ranges of the hits, in order. */
  readonly marks: readonly (readonly [from: number, to: number])[]
}

/** A found sentence with its hits marked. */
export function Marked({ text, marks }: Props) {
  return partsOf(text, marks).map(({ from, before, hit }) => (
    <Fragment key={from}>
      {before}
      {hit ? <mark className={styles.mark}>{hit}</mark> : null}
    </Fragment>
  ))
}

/** Cuts a text into stretches, each with the hit that ends it; ranges that overlap or run out are put right. */
export function partsOf(
  text: string,
  marks: Props['marks'],
): { from: number; before: string; hit: string }[] {
  const parts = []
  let at = 0
  for (const [from, to] of marks) {
    const start = Math.max(at, from)
    const end = Math.min(text.length, to)
    if (end <= start) continue
    parts.push({ from: at, before: text.slice(at, start), hit: text.slice(start, end) })
    at = end
  }
  if (at < text.length) parts.push({ from: at, before: text.slice(at), hit: '' })
  return parts
}
