import type { ArticleId } from '../../../shared/ids.ts'
import { languages } from '../../../shared/locale.ts'
import { desk } from '../../api/desk.ts'
import { useSession } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { titleOf } from '../library/localWords.ts'
import { useChanges } from '../library/useChanges.ts'
import { NoArticle } from '../review/noArticle.tsx'
import { BundleContents } from './bundleContents.tsx'
import { EditionStanding } from './editionStanding.tsx'
import { ExportStep } from './exportStep.tsx'
import { leaving } from './leaving.ts'
import { PagePreview } from './pagePreview.tsx'
import { PartsField } from './partsField.tsx'
import styles from './publish.module.css'
import { SiteLine } from './site/siteLine.tsx'
import { useSiteChange } from './site/useSite.ts'

/** Publish: what still stands in the way, what will be in the bundle, one button, and where the bundle lies. */
export function PublishScreen() {
  const article = useSession((session) => session.article)
  return article === null ? <NoArticle /> : <Room key={article} article={article} />
}

function Room({ article }: { readonly article: ArticleId }) {
  const t = useText()
  const errorText = useErrorText()
  const changes = useChanges()
  const { site, change: changeSite } = useSiteChange()
  const summary = useAnswer(article, changes, async () => await desk.call.articles.get({ article }))
  if (summary.error) return <NoArticle text={errorText(summary.error.code, summary.error.detail)} />
  if (site.error) return <NoArticle text={errorText(site.error.code, site.error.detail)} />
  if (summary.value === null || site.value === null) return null
  const present = summary.value
  const title = titleOf(present)
  const open = leaving(present)
  const stored = site.value
  return (
    <main className={styles.room} data-pane>
      <div className={styles.publish}>
        <div className={styles.column}>
          <h1 lang={title.lang} className={`prose ${styles.title}`}>
            {title.text}
          </h1>
          <section aria-labelledby="publish-editions">
            <h2 id="publish-editions" className={styles.heading}>
              {t('publish.editions')}
            </h2>
            <ul>
              {languages.map((language) => (
                <EditionStanding key={language} summary={present} language={language} />
              ))}
            </ul>
          </section>
          <section aria-labelledby="publish-contents">
            <h2 id="publish-contents" className={styles.heading}>
              {t('publish.contents')}
            </h2>
            <div className={styles.parts}>
              <PartsField parts={stored.parts} onParts={(parts) => changeSite({ parts })} />
            </div>
            <BundleContents summary={present} leaving={open} parts={stored.parts} />
          </section>
          <section aria-labelledby="publish-site">
            <h2 id="publish-site" className={styles.heading}>
              {t('publish.site')}
            </h2>
            <SiteLine site={stored} onSite={changeSite} />
          </section>
          <ExportStep summary={present} leaving={open} />
        </div>
      </div>
      <PagePreview summary={present} />
    </main>
  )
}
