import { Combobox } from '@base-ui/react/combobox'
import { Check, ChevronDown } from 'lucide-react'
import { useState } from 'react'
import type { ArticleSummary } from '../../../shared/document/article.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import { desk } from '../../api/desk.ts'
import { useText } from '../../text/useText.ts'
import { type InLanguage, titleOf, titlesOf } from '../library/localWords.ts'
import styles from './articleFilter.module.css'
import { learnTitles, useArticleTitle } from './articleTitles.ts'

interface Props {
  readonly article: ArticleId | null
  readonly onArticle: (article: ArticleId | null) => void
}

interface Choice {
  /** null is any article. */
  readonly article: ArticleId | null
  readonly title: InLanguage
  /** All that it can be found by. */
  readonly words: string
}

/** As many titles as are listed at a time. */
const mostTitles = 60

/** Chooses one article by a part of its title, in any language. */
export function ArticleFilter({ article, onArticle }: Props) {
  const t = useText()
  const [choices, setChoices] = useState<readonly Choice[]>([])
  const title = useArticleTitle(article)
  const any: Choice = { article: null, title: { text: t('memory.filter.anyArticle'), lang: 'en' }, words: '' }
  const items = [any, ...choices]
  const chosen = items.find((choice) => choice.article === article) ?? null
  return (
    <Combobox.Root
      items={items}
      value={chosen}
      limit={mostTitles}
      itemToStringLabel={(choice: Choice) => choice.title.text}
      isItemEqualToValue={(one: Choice, other: Choice) => one.article === other.article}
      filter={(choice: Choice, query: string) => isCalled(choice, query)}
      onOpenChange={(open) => {
        if (open) void allArticles().then((all) => setChoices(all.map(choiceOf)))
      }}
      onValueChange={(choice: Choice | null) => onArticle(choice?.article ?? null)}
    >
      <Combobox.Trigger className={styles.trigger} aria-label={t('memory.filter.article')}>
        <span className={styles.value} lang={title?.lang} title={title?.text}>
          {article === null ? t('memory.filter.anyArticle') : title?.text}
        </span>
        <ChevronDown size={14} aria-hidden className={styles.arrow} />
      </Combobox.Trigger>
      <Combobox.Portal>
        <Combobox.Positioner className={styles.positioner} sideOffset={4} align="end">
          <Combobox.Popup className={styles.popup} aria-label={t('memory.filter.article')}>
            <Combobox.Input
              className={styles.input}
              placeholder={t('memory.filter.title')}
              aria-label={t('memory.filter.title')}
            />
            <Combobox.Empty className={styles.empty}>{t('memory.filter.noTitle')}</Combobox.Empty>
            <Combobox.List className={styles.list}>
              {(choice: Choice) => (
                <Combobox.Item key={choice.article ?? 'any'} value={choice} className={styles.item}>
                  <span className={styles.tick}>
                    <Combobox.ItemIndicator>
                      <Check size={14} aria-hidden />
                    </Combobox.ItemIndicator>
                  </span>
                  {choice.article === null ? (
                    <span className={styles.any}>{choice.title.text}</span>
                  ) : (
                    <span className={`prose ${styles.title}`} lang={choice.title.lang}>
                      {choice.title.text}
                    </span>
                  )}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}

function isCalled({ article, words }: Choice, query: string): boolean {
  const sought = query.trim().toLowerCase()
  return sought === '' || (article !== null && words.includes(sought))
}

function choiceOf(article: ArticleSummary): Choice {
  const words = [...titlesOf(article, 'zh-Hans'), ...titlesOf(article, 'zh-Hant')].map(({ text }) => text)
  return {
    article: article.id,
    title: titleOf(article),
    words: [...words, article.slug].join(' ').toLowerCase(),
  }
}

/** Every article of the library, by title. */
async function allArticles(): Promise<readonly ArticleSummary[]> {
  const filter = { status: null, section: null, language: null, person: null }
  const all: ArticleSummary[] = []
  for (let total = 1; all.length < total; ) {
    const answer = await desk.call.articles.list({
      filter,
      sort: 'title',
      descending: false,
      from: all.length,
      count: 500,
    })
    if (!answer.ok || answer.value.rows.length === 0) break
    total = answer.value.total
    all.push(...answer.value.rows)
  }
  learnTitles(all)
  return all
}
