import { useState } from 'react'
import { dateIn } from '../../../shared/bundle/dates.ts'
import { standing } from '../../../shared/bundle/words.ts'
import type { ArticleSummary } from '../../../shared/document/article.ts'
import type { SearchHit } from '../../../shared/ipc/answers.ts'
import type { Language } from '../../../shared/locale.ts'
import { desk } from '../../api/desk.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { Prose } from '../review/prose.tsx'
import { editionLanguages, inLanguage, joinNames } from './localWords.ts'
import styles from './preview.module.css'
import { useChanges } from './useChanges.ts'

interface Props {
  readonly article: ArticleSummary
  /** The language that is shown first. */
  readonly first: Language
  /** The sentence to show in its place. */
  readonly hit?: SearchHit | undefined
}

/** The selected article to read, in one language at a time. Fetched when the selection rests. */
export function Preview({ article, first, hit }: Props) {
  const t = useText()
  const errorText = useErrorText()
  const changes = useChanges()
  const [own, setOwn] = useState<{ readonly language: Language; readonly hit: SearchHit | undefined } | null>(
    null,
  )
  // A choice holds until another sentence is found.
  const chosen = own && own.hit === hit ? own.language : (hit?.language ?? first)
  const opened = useAnswer(
    article.id,
    changes,
    async () => await desk.call.editions.open({ article: article.id }),
    140,
  )
  const present = editionLanguages(article)
  const language = present.includes(chosen) ? chosen : (present[0] ?? article.source)
  const edition = opened.value?.editions.find((each) => each.language === language)
  const authors = article.byline.map((author) => ({
    name: inLanguage(author.name, language).text,
    standing: standing(author, language),
  }))
  const date = dateIn(article.date, language)
  return (
    <div className={styles.preview}>
      <Segmented
        label={t('details.previewLanguage')}
        value={language}
        onValue={(each) => setOwn({ language: each, hit })}
        ways={present.map((each) => ({
          value: each,
          label: t(`language.${each}`),
          shown: t(`language.short.${each}`),
          lang: each,
        }))}
      />
      {opened.error ? <p role="alert">{errorText(opened.error.code, opened.error.detail)}</p> : null}
      {edition ? (
        <Prose
          document={edition.document}
          language={language}
          active={hit?.language === language ? hit.segment : null}
          byline={
            <div className={styles.byline} lang={language}>
              <p>{joinNames(authors.map(({ name }) => name).filter(Boolean), language)}</p>
              {authors.length === 1 ? <p className={styles.standing}>{authors[0]?.standing}</p> : null}
              <p className={styles.standing}>{date}</p>
            </div>
          }
        />
      ) : null}
    </div>
  )
}
