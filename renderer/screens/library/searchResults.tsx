import { useEffect, useRef } from 'react'
import type { SearchHit } from '../../../shared/ipc/answers.ts'
import { isHan } from '../../../shared/locale.ts'
import { useText } from '../../text/useText.ts'
import { Marked } from '../../ui/marked.tsx'
import styles from './searchResults.module.css'
import { byArticle } from './useSearch.ts'

interface Props {
  readonly id: string
  readonly hits: readonly SearchHit[]
  /** The hit that Enter opens. */
  readonly active: SearchHit | undefined
  readonly onOpen: (hit: SearchHit) => void
}

/** The sentences that were found, under the articles in which they stand. */
export function SearchResults({ id, hits, active, onOpen }: Props) {
  const t = useText()
  const present = useRef<HTMLDivElement>(null)
  const activeId = active ? hitId(active) : ''
  useEffect(() => {
    if (activeId) present.current?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  return (
    <div id={id} role="listbox" aria-label={t('library.results')} className={styles.results}>
      {byArticle(hits).map((group) => (
        <fieldset key={group.article} aria-label={group.title || group.slug} className={styles.group}>
          <p className={`prose ${styles.title}`} lang={group.language}>
            {group.title || group.slug}
          </p>
          {group.hits.map((hit) => (
            <div
              key={hitId(hit)}
              id={hitId(hit)}
              ref={hit === active ? present : undefined}
              role="option"
              tabIndex={-1}
              aria-selected={hit === active}
              className={styles.hit}
              onClick={() => onOpen(hit)}
              onKeyDown={(event) => event.key === 'Enter' && onOpen(hit)}
            >
              <span className={styles.language} lang={hit.language}>
                {t(`language.short.${hit.language}`)}
              </span>
              <span
                className={`prose ${isHan(hit.language) ? styles.han : styles.latin}`}
                lang={hit.language}
              >
                <Marked text={hit.text} marks={hit.marks} />
              </span>
            </div>
          ))}
        </fieldset>
      ))}
    </div>
  )
}

/** The element id of a hit. */
export function hitId(hit: SearchHit): string {
  return `hit-${hit.segment}-${hit.language}`
}
