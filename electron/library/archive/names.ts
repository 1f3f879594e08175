import type { SegmentPair } from '../../../shared/checks/spec.ts'
import { foldedName } from '../../../shared/checks/terms/names/compare.ts'
import { namesOf, sure } from '../../../shared/checks/terms/names/mentions.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { pairsWith, publishedEditions } from '../../storage/tables/published.ts'
import { matchExpression, phrasesOf } from '../../storage/tokens.ts'
import type { Library } from '../library.ts'
import { archiveVersion } from './archiveMark.ts'

interface Known {
  readonly version: string
  readonly names: Map<string, string | null>
}

/** So many of the newest articles are asked how they write a name, and so many of their sentences. */
const mostArticles = 6
const mostPairs = 12
/** So many names are remembered of an article. */
const mostNames = 5000

const known = new WeakMap<Library, Map<ArticleId | '', Known>>()
const noTerms = { recognise: () => [] }

/**
 * How the newest articles that the library has published write a name in Chinese, where two of their sentences
 * agree and none writes it otherwise; null where they do not, and where none has it.
 */
export function publishedName(
  library: Library,
  article: ArticleId | null,
  name: string,
  source: Language,
  target: Language,
): string | null {
  const names = namesFor(library, article ?? '')
  const key = [source, target, name].join(' ')
  const old = names.get(key)
  if (old !== undefined) return old
  if (names.size >= mostNames) names.clear()
  const found = agreed(renderings(library, article ?? '', name, source, target))
  names.set(key, found)
  return found
}

function namesFor(library: Library, article: ArticleId | ''): Known['names'] {
  const articles = known.get(library) ?? new Map<ArticleId | '', Known>()
  known.set(library, articles)
  const version = archiveVersion(library, article)
  const old = articles.get(article)
  if (old?.version === version) return old.names
  // The names of one article at a time: others may be counted in between, and have their own.
  if (articles.size > 3) articles.clear()
  const names = new Map<string, string | null>()
  articles.set(article, { version, names })
  return names
}

function renderings(
  library: Library,
  article: ArticleId | '',
  name: string,
  source: Language,
  target: Language,
): string[] {
  const expression = matchExpression(phrasesOf(`"${name}"`))
  if (expression === '') return []
  const editions = publishedEditions(library.db, { expression, source, target, article, most: mostArticles })
  const pairs = editions.flatMap((each) => pairsWith(library.db, each, name)).slice(0, mostPairs)
  return pairs.flatMap(({ ours, theirs }) => {
    const pair: SegmentPair = {
      segment: '',
      sourceLanguage: source,
      targetLanguage: target,
      source: ours,
      target: theirs,
      state: 'final',
    }
    const mentions = namesOf(pair, noTerms)?.mentions ?? []
    const written = mentions.find(({ latin, score }) => latin === name && score >= sure)
    return written === undefined ? [] : [written.han]
  })
}

function agreed([first, ...others]: readonly string[]): string | null {
  if (first === undefined || others.length === 0) return null
  const isSame = others.every((other) => foldedName(other) === foldedName(first))
  return isSame ? first : null
}
