import { useState } from 'react'
import { languageCode, pageUrl } from '../../../shared/bundle/links.ts'
import type { ArticleSummary } from '../../../shared/document/article.ts'
import { useSession } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { useCalm } from '../../ui/useCalm.ts'
import styles from './pagePreview.module.css'
import { useSite } from './site/useSite.ts'

const widths = ['wide', 'narrow'] as const

/** The page of each language as it will be, with what the profile says at this moment, and its address. */
export function PagePreview({ summary }: { readonly summary: ArticleSummary }) {
  const t = useText()
  const site = useSite()
  const changes = useCalm(
    useSession((session) => session.changes),
    300,
  )
  const present = summary.editions.map(({ language }) => language)
  const [chosen, choose] = useState(summary.source)
  const [width, setWidth] = useState<(typeof widths)[number]>('wide')
  const language = present.includes(chosen) ? chosen : summary.source
  return (
    <section aria-label={t('preview.region')} className={styles.preview}>
      <div className={styles.bar}>
        <Segmented
          label={t('preview.region')}
          value={language}
          ways={present.map((each) => ({ value: each, label: t(`language.short.${each}`), lang: each }))}
          onValue={choose}
        />
        <Segmented
          label={t('preview.width')}
          value={width}
          ways={widths.map((each) => ({ value: each, label: t(`preview.${each}`) }))}
          onValue={setWidth}
        />
        {site.value?.origin ? (
          <p className={styles.address} title={t('preview.address')}>
            <span className={styles.code}>{languageCode(site.value, language)}</span>
            {pageUrl(site.value, summary.slug, language)}
          </p>
        ) : null}
      </div>
      <div className={styles.stage}>
        <iframe
          key={`${summary.id} ${language} ${changes}`}
          className={width === 'wide' ? styles.page : `${styles.page} ${styles.narrow}`}
          sandbox=""
          title={t('review.page', { language: t(`language.${language}`) })}
          src={`app://page/${summary.id}/${language}`}
        />
      </div>
    </section>
  )
}
