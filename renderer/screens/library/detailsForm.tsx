import { useState } from 'react'
import type { ArticleSummary, Metadata } from '../../../shared/document/article.ts'
import { desk } from '../../api/desk.ts'
import { useErrorText } from '../../text/useText.ts'
import styles from './detailsForm.module.css'
import { metadataOf, toSend } from './metadata/metadata.ts'
import { MetadataForm } from './metadata/metadataForm.tsx'

/** The metadata of the selected article; what is changed is stored when its field is left. */
export function DetailsForm({ article }: { readonly article: ArticleSummary }) {
  const errorText = useErrorText()
  // What was just changed is shown until the library tells of it.
  const [ahead, setAhead] = useState<{ readonly of: ArticleSummary; readonly metadata: Metadata } | null>(
    null,
  )
  const [problem, setProblem] = useState<{ code: string; text: string } | null>(null)
  const store = async (metadata: Metadata) => {
    setAhead({ of: article, metadata })
    const answer = await desk.call.articles.describe({ article: article.id, metadata: toSend(metadata) })
    if (!answer.ok) setAhead(null)
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
        value={ahead?.of === article ? ahead.metadata : metadataOf(article)}
        onValue={(metadata) => void store(metadata)}
        slugProblem={slugTaken}
      />
    </div>
  )
}
