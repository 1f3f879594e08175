import { Fragment } from 'react'
import type { Language } from '../../shared/locale.ts'
import { diff } from '../../shared/matching/diff.ts'
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
        if (kind === 'same') return <Fragment key={key}>{text}</Fragment>
        const Tag = kind === 'added' ? 'ins' : 'del'
        return (
          <Tag key={key} className={styles[kind]}>
            {text}
          </Tag>
        )
      })}
    </span>
  )
}
