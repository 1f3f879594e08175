import { useRef, useState } from 'react'
import type { ArticleSummary, Metadata } from '../../../shared/document/article.ts'
import { desk } from '../../api/desk.ts'
import { useErrorText } from '../../text/useText.ts'
import styles from './detailsForm.module.css'
import { metadataOf, toSend } from './metadata/metadata.ts'
import { MetadataForm } from './metadata/metadataForm.tsx'

/** Metadata as it was changed here; `since` is when the library took it, null while that is not known. */
interface Ahead {
  readonly metadata: Metadata
  readonly since: string | null
}

/** The metadata of the selected article; what is changed is stored when its field is left. */
export function DetailsForm({ article }: { readonly article: ArticleSummary }) {
  const errorText = useErrorText()
  const [ahead, setAhead] = useState<Ahead | null>(null)
  const sent = useRef(0)
  const taken = useRef<Ahead | null>(null)
  const [problem, setProblem] = useState<{ code: string; text: string } | null>(null)
  // The list may still show an older state: a change made from that would undo what was just changed.
  const isAhead = ahead !== null && (ahead.since === null || article.changed < ahead.since)
  const store = async (metadata: Metadata) => {
    const number = ++sent.current
    setAhead({ metadata, since: null })
    const answer = await desk.call.articles.describe({ article: article.id, metadata: toSend(metadata) })
    if (answer.ok) taken.current = { metadata, since: answer.value.changed }
    // A later change is on its way, and this one is part of it.
    if (number !== sent.current) return
    setAhead(taken.current)
    setProblem(answer.ok ? null : { code: answer.error, text: errorText(answer.error, answer.detail) })
  }
  const slugTaken = problem?.code === 'slug-taken' ? problem.text : null
  return (
    <div className={styles.form}>
      {problem && slugTaken === null ? (
        <p role="alert" className={styles.problem}>
          {problem.text}
        </p>
      ) : null}
      <MetadataForm
        value={isAhead ? ahead.metadata : metadataOf(article)}
        onValue={(metadata) => void store(metadata)}
        slugProblem={slugTaken}
      />
    </div>
  )
}
