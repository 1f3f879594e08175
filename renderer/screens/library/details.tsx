import { Tabs } from '@base-ui/react/tabs'
import { Trash2 } from 'lucide-react'
import type { ArticleSummary } from '../../../shared/document/article.ts'
import type { SearchHit } from '../../../shared/ipc/answers.ts'
import { go } from '../../state/session.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/iconButton.tsx'
import styles from './details.module.css'
import { DetailsForm } from './detailsForm.tsx'
import { EditionTable } from './editionTable.tsx'
import { titleOf } from './localWords.ts'
import { Preview } from './preview.tsx'
import { useRemoval } from './removal.ts'
import { ReportMenu } from './reportMenu.tsx'
import { Returned } from './returned.tsx'

interface Props {
  readonly article: ArticleSummary
  /** The sentence of it that a search found. */
  readonly hit?: SearchHit | undefined
}

/** The right side of the library: how the selected article stands, its text to read, its metadata to correct. */
export function Details({ article, hit }: Props) {
  const t = useText()
  const remove = useRemoval()
  const { text, lang } = titleOf(article)
  return (
    <aside className={styles.details} aria-label={t('details.label')} data-pane>
      <header className={styles.head}>
        <div className={styles.acts}>
          <Button kind="primary" onClick={() => go('desk', article.id)}>
            {t('details.desk')}
          </Button>
          <Button kind="quiet" onClick={() => go('review', article.id)}>
            {t('details.review')}
          </Button>
          <Button kind="quiet" onClick={() => go('publish', article.id)}>
            {t('details.publish')}
          </Button>
          <IconButton label={t('details.remove', { title: text })} onClick={() => void remove(article)}>
            <Trash2 size={16} strokeWidth={1.6} aria-hidden />
          </IconButton>
        </div>
        <EditionTable article={article} />
        <Returned article={article} />
      </header>
      <Tabs.Root defaultValue="preview" className={styles.tabs}>
        <Tabs.List className={styles.tabList} aria-label={t('details.tabs')}>
          <Tabs.Tab value="preview" className={styles.tab}>
            {t('details.preview')}
          </Tabs.Tab>
          <Tabs.Tab value="metadata" className={styles.tab}>
            {t('details.metadata')}
          </Tabs.Tab>
        </Tabs.List>
        <div className={styles.report}>
          <ReportMenu article={article.id} />
        </div>
        <Tabs.Panel value="preview" className={styles.panel}>
          <Preview key={article.id} article={article} first={lang} hit={hit} />
        </Tabs.Panel>
        <Tabs.Panel value="metadata" className={styles.panel}>
          <DetailsForm key={article.id} article={article} />
        </Tabs.Panel>
      </Tabs.Root>
    </aside>
  )
}
