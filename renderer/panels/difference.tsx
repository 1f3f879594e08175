import { diff } from '../../shared/matching/diff.ts'
import type { Language } from '../../shared/locale.ts'
import styles from './difference.module.css'

interface Props {
  readonly before: string
  readonly after: string
  readonly language: Language
}

/** What differs between two texts: what is gone struck through, what is new underlined. */
export function Difference({ before, after, language }: Props) {
  return (
    <span className="prose" lang={language}>
      {diff(before, after, language).map(({ kind, text }, at) => {
        const key = `${at} ${kind}`
        if (kind === 'added') return <ins key={key} className={styles.added} children={text} />
        if (kind === 'removed') return <del key={key} className={styles.removed} children={text} />
        return <span key={key} children={text} />
      })}
    </span>
  )
}
