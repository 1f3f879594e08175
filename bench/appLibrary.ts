import { insertArticle } from '../electron/library/insert.ts'
import { closeLibrary, createLibrary } from '../electron/library/open.ts'
import { rememberPlace } from '../electron/library/place.ts'
import { ulids } from '../shared/ids.ts'
import { languages } from '../shared/locale.ts'
import { articleNo } from './articles.ts'

/** A library for the window: some short articles, and one that is long, which the list shows first. */
export interface AppLibrary {
  readonly folder: string
  readonly articles: number
  /** Segments and English words of the long article. */
  readonly segments: number
  readonly words: number
}

/** Makes it, with all three columns shown when an article is opened. */
export function makeAppLibrary(folder: string, articles: number, words: number): AppLibrary {
  const options = { now: Date.now, newId: ulids(Date.now, Math.random), person: 'bench' }
  const made = createLibrary(folder, options)
  if (!made.ok) throw new Error(`${made.error} ${made.detail}`)
  const library = made.value
  for (let no = 1; no < articles; no++) insertArticle(library, articleNo(no, 24, options.newId))
  let segments = Math.round(words / 20)
  let long = articleNo(0, segments, options.newId)
  while (wordsOf(long.editions[0]?.document) < words) {
    segments += 5
    long = articleNo(0, segments, options.newId)
  }
  insertArticle(library, long)
  rememberPlace(library, {
    screen: 'library',
    article: null,
    columns: languages,
    segment: null,
    language: null,
    caret: 0,
  })
  closeLibrary(library)
  return { folder, articles, segments, words: wordsOf(long.editions[0]?.document) }
}

function wordsOf(document: unknown): number {
  return (JSON.stringify(document).match(/"text":"[^"]*/g) ?? []).join(' ').split(/\s+/).length
}
