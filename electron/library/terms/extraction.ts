import type { ArticleId, SegmentId } from '../../../shared/ids.ts'
import type { CandidateExample, ExtractionState } from '../../../shared/ipc/domains/termAnswers.ts'
import { extractTerms } from '../../../shared/termbase/extract.ts'
import type { TermCandidate, TextPair } from '../../../shared/termbase/extraction/candidate.ts'
import { statement } from '../../storage/statement.ts'
import type { Library } from '../library.ts'
import { type AlignedArticle, alignedArticles, pairsIn } from './aligned.ts'
import { knownKeys } from './known.ts'

/** An extraction under way or done. */
export interface Extraction {
  readonly language: 'zh-Hans' | 'zh-Hant'
  readonly steps: Generator<number, TermCandidate[]>
  /** Where each pair of texts stands. */
  readonly places: { readonly article: AlignedArticle; readonly segment: SegmentId }[]
  readonly ofPairs: number
  /** What the texts were when it began. */
  readonly mark: string
  share: number
  ready: boolean
  found: readonly TermCandidate[]
}

/** More pairs are not looked at: every second, third … article is left out. Some ten seconds of work. */
const mostPairs = 60_000
/** Work between two answers, in milliseconds: nobody who types waits longer for the worker. */
const slice = 25
/** The extraction's progress is told in these steps. */
const parts = 1000

const extractions = new WeakMap<Library, Extraction>()

/** The library's extraction, if one was begun. */
export function extractionOf(library: Library): Extraction | null {
  return extractions.get(library) ?? null
}

/** Begins an extraction where there is none, or anew, and works on it for a moment. */
export function extract(library: Library, restart: boolean): ExtractionState {
  const known = restart ? null : extractionOf(library)
  const extraction = known ?? begin(library)
  const until = performance.now() + slice
  while (!extraction.ready && performance.now() < until) {
    const next = extraction.steps.next()
    if (next.done) {
      extraction.found = next.value
      extraction.ready = true
      extraction.share = 1
    } else extraction.share = next.value
  }
  return stateOf(library)
}

/** How far the library's extraction is. */
export function stateOf(library: Library): ExtractionState {
  const extraction = extractionOf(library)
  if (extraction === null) {
    return { done: 0, total: 0, ready: false, outdated: false, pairs: 0, ofPairs: 0 }
  }
  const { share, ready, places, ofPairs, mark } = extraction
  return {
    done: Math.floor(share * parts),
    total: parts,
    ready,
    outdated: mark !== markOf(library),
    pairs: places.length,
    ofPairs,
  }
}

/** A pair of texts by its number, as it stands now; null where it is gone. */
export function exampleOf(library: Library, { places }: Extraction, pair: number): CandidateExample | null {
  const place = places[pair]
  if (place === undefined) return null
  const { article, segment } = place
  const text = (edition: number): string | undefined =>
    statement<[number, string], { text: string }>(
      library.db,
      'SELECT text FROM segment WHERE edition = ? AND id = ?',
    ).get(edition, segment)?.text
  const [en, han] = [text(article.en), text(article.han)]
  if (en === undefined || han === undefined) return null
  return { article: article.id as ArticleId, slug: article.slug, segment, en, han }
}

function begin(library: Library): Extraction {
  const { language, articles, pairs: ofPairs } = alignedArticles(library)
  const every = Math.max(1, Math.ceil(ofPairs / mostPairs))
  const chosen = articles.filter((_, at) => at % every === 0)
  const total = chosen.reduce((sum, { segments }) => sum + segments, 0)
  const places: Extraction['places'] = []
  const texts: TextPair[] = []
  // Read once: the second reading must see the same texts, whatever is written meanwhile.
  function* reading(): Generator<TextPair> {
    if (places.length > 0) {
      yield* texts
      texts.length = 0
      return
    }
    for (const article of chosen) {
      for (const { segment, en, han } of pairsIn(library, article)) {
        places.push({ article, segment })
        texts.push({ en, han })
        yield { en, han }
      }
    }
  }
  const extraction: Extraction = {
    language,
    steps: extractTerms(reading, total, {
      least: total < 3000 ? 2 : total < 30_000 ? 3 : 4,
      known: knownKeys(library),
      translates: null,
    }),
    places,
    ofPairs,
    mark: markOf(library),
    share: 0,
    ready: false,
    found: [],
  }
  extractions.set(library, extraction)
  return extraction
}

/** Changes with every text of the library. */
function markOf(library: Library): string {
  const row = statement<[], { at: string | null; n: number }>(
    library.db,
    'SELECT max(changed_at) AS at, count(*) AS n FROM article WHERE deleted_at IS NULL',
  ).get()
  return `${row?.at} ${row?.n}`
}
