import { useEffect, useState } from 'react'
import type { ArticleSummary } from '../../../shared/document/article.ts'
import type { SearchHit } from '../../../shared/ipc/answers.ts'
import { desk } from '../../api/desk.ts'
import { filterList, go, goToSegment, useSession } from '../../state/session.ts'
import { useErrorText, useText } from '../../text/useText.ts'
import { useAnswer } from '../../ui/useAnswer.ts'
import { ArticleList } from './articleList.tsx'
import { Details } from './details.tsx'
import { EmptyLibrary, NothingHere } from './empty.tsx'
import { Filters } from './filters.tsx'
import styles from './library.module.css'
import { type Pages, usePages } from './pages.ts'
import { SearchField } from './searchField.tsx'
import { hitId, SearchResults } from './searchResults.tsx'
import { Toolbar } from './toolbar.tsx'
import { useChanges } from './useChanges.ts'
import { useLibraryKeys } from './useLibraryKeys.ts'
import { byArticle, mostHits, useSearch } from './useSearch.ts'

/** The library: what it can be narrowed to, its articles like a journal's contents, the selected one beside. */
export function LibraryScreen() {
  const t = useText()
  const errorText = useErrorText()
  const view = useSession((session) => session.list)
  const changes = useChanges()
  const facets = useAnswer('facets', changes, async () => await desk.call.articles.facets({}))
  const pages = usePages(view, changes)
  const [selected, select] = useSelection(pages)
  const search = useSearch(view.query, changes)
  const [active, setActive] = useState(0)
  useLibraryKeys()

  const searching = view.query.trim() !== ''
  const hits = searching ? byArticle(search.value ?? []).flatMap((group) => group.hits) : []
  const activeHit = hits[Math.min(active, hits.length - 1)]
  const articleId = searching ? activeHit?.article : selected.article?.id
  const shown = useShown(articleId, searching ? undefined : selected.article, changes)
  const open = (hit: SearchHit | undefined) => hit && goToSegment(hit.article, hit.segment, hit.language)
  const failed = pages.error ?? search.error

  if (facets.value?.articles === 0 && !searching) return <EmptyLibrary />
  return (
    <div className={styles.library}>
      <Filters facets={facets.value} view={view} />
      <main className={styles.middle} data-pane>
        <Toolbar
          view={view}
          sorts={!searching}
          count={
            searching
              ? search.value === null
                ? ''
                : t(hits.length >= mostHits ? 'library.foundMany' : 'library.found', { count: hits.length })
              : pages.total === null
                ? ''
                : t('library.count', { count: pages.total })
          }
        >
          <SearchField
            query={view.query}
            onQuery={(query) => {
              setActive(0)
              filterList({ query })
            }}
            listId="hits"
            activeId={activeHit ? hitId(activeHit) : undefined}
            onMove={(step) => {
              if (searching) setActive(Math.max(0, Math.min(hits.length - 1, active + step)))
              else document.getElementById('articles')?.focus()
            }}
            onOpen={() => open(activeHit)}
          />
        </Toolbar>
        <div className={styles.body}>
          {failed ? (
            <p role="alert" className={styles.failed}>
              {errorText(failed.code, failed.detail)}
            </p>
          ) : null}
          {searching ? (
            hits.length > 0 ? (
              <SearchResults id="hits" hits={hits} active={activeHit} onOpen={open} />
            ) : search.value ? (
              <NothingHere text={t('library.notFound', { query: view.query.trim() })} />
            ) : null
          ) : pages.total === 0 ? (
            <NothingHere text={t('library.noneLeft')} />
          ) : (
            <ArticleList
              pages={pages}
              total={pages.total ?? 0}
              selected={selected.index}
              onSelect={select}
              onOpen={() => selected.article && go('desk', selected.article.id)}
              view={JSON.stringify(view)}
            />
          )}
        </div>
      </main>
      {shown ? <Details article={shown} hit={activeHit} /> : <aside className={styles.noDetails} />}
    </div>
  )
}

interface Selected {
  readonly index: number
  readonly article: ArticleSummary | undefined
}

/**
 * Which row is selected: the article that was chosen, wherever the list has it after it was sorted anew; before
 * one was chosen, the article that was open. It is looked for in the first rows and about its old place.
 */
function useSelection(pages: Pages): [Selected, (index: number) => void] {
  const before = useSession((session) => session.article)
  const [chosen, choose] = useState<{ index: number; article: string | null }>({ index: 0, article: before })
  const { total, rowAt } = pages
  const found = placeOf(chosen.article, chosen.index, total ?? 0, rowAt) ?? chosen.index
  const index = Math.max(0, Math.min(found, (total ?? 1) - 1))
  return [
    { index, article: rowAt(index) },
    (next) => choose({ index: next, article: rowAt(next)?.id ?? null }),
  ]
}

function placeOf(article: string | null, near: number, total: number, rowAt: Pages['rowAt']): number | null {
  if (article === null || rowAt(near)?.id === article) return near
  for (let index = 0; index < Math.min(total, 100); index++) if (rowAt(index)?.id === article) return index
  for (let index = Math.max(0, near - 100); index < Math.min(total, near + 100); index++)
    if (rowAt(index)?.id === article) return index
  return null
}

/** The article of the right side: the selected row's, or fetched for the one that a search found. */
function useShown(id: string | undefined, row: ArticleSummary | undefined, changes: number) {
  const article = id as ArticleSummary['id'] | undefined
  const fetched = useAnswer(row || !article ? null : article, changes, async () =>
    article ? await desk.call.articles.get({ article }) : { ok: false, error: 'not-found' },
  )
  const [last, keep] = useState<ArticleSummary | null>(null)
  const now = row ?? fetched.value
  useEffect(() => {
    if (now) keep(now)
  }, [now])
  return now ?? (article === undefined ? null : last)
}
