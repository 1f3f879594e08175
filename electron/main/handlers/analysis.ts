import type { ArticleId } from '../../../shared/ids.ts'
import type { DesktopHandlers, Events } from '../../../shared/ipc/contract.ts'
import type { AnalysedArticle } from '../../../shared/ipc/domains/analysis.ts'
import type { Pretranslated } from '../../../shared/ipc/domains/memory.ts'
import type { Language } from '../../../shared/locale.ts'
import { type Analysed, analyse, sumOf } from '../../../shared/matching/analysis.ts'
import type { Match } from '../../../shared/matching/match.ts'
import { worthOf } from '../../../shared/matching/pretranslate.ts'
import { matchKey } from '../../../shared/matching/tokens.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { ArticleTexts } from '../../library/articleTexts.ts'
import type { LibraryAccess } from '../libraryWorker.ts'
import type { MemoryAccess } from '../memoryWorker.ts'

/** What the analysis stands on. */
export interface AnalysisDesk {
  readonly library: LibraryAccess
  readonly memory: MemoryAccess
  readonly progress: (progress: Events['progress']) => void
}

/** So many articles are looked up with one question. */
const batch = 20
/** A text with no offer as good as this gets no help from the memory. */
const leastScore = 50

/** The analysis of articles, and what gives one up. */
export function analysisHandlers({ library, memory, progress }: AnalysisDesk): {
  readonly handlers: DesktopHandlers['analysis']
  readonly cancel: (job: string) => void
} {
  const running = new Set<string>()

  const lookUp = async (
    job: string,
    texts: readonly ArticleTexts[],
    source: Language,
    pair: { readonly target: Language; readonly region: 'tw' | 'hk' },
  ): Promise<Result<readonly Pretranslated[], 'cancelled' | 'no-library'>> => {
    const asked = texts.flatMap((article) =>
      article.texts.map(({ segment, text }, at) => ({
        segment,
        text,
        before: article.texts[at - 1]?.text ?? '',
        after: article.texts[at + 1]?.text ?? '',
      })),
    )
    const params = { job, source, ...pair, threshold: leastScore, texts: asked }
    // The worker answers the contract's method under the contract's types.
    const answer = (await memory.request('pretranslate', params)) as Result<readonly Pretranslated[]>
    if (answer.ok) return answer
    if (answer.error === 'cancelled' || answer.error === 'no-library') return fail(answer.error)
    throw new Error(`the memory answered ${answer.error} to an analysis`)
  }

  const run: DesktopHandlers['analysis']['run'] = async ({ job, articles, target, region }) => {
    running.add(job)
    const analysed: AnalysedArticle[] = []
    const seen = new Set<string>()
    const repeated = (text: string, source: Language) => {
      const key = `${source} ${matchKey(text, source)}`
      const before = seen.has(key)
      seen.add(key)
      return before
    }
    try {
      for (let from = 0; from < articles.length; from += batch) {
        const ids: readonly ArticleId[] = articles.slice(from, from + batch)
        const texts = await library.order('articleTexts', { articles: ids })
        if (!texts.ok) return fail('no-library')
        for (const group of runsOf(texts.value.filter(({ source }) => source !== target))) {
          const found = await lookUp(job, group.articles, group.source, { target, region })
          if (!found.ok) return found
          const offers = new Map(found.value.map(({ segment, match }) => [segment, match]))
          for (const { article, title, source, texts: sentences } of group.articles) {
            const counted = sentences.map(
              ({ segment, text }): Analysed => ({
                text,
                language: source,
                best: judged(offers.get(segment)),
                repeated: repeated(text, source),
              }),
            )
            analysed.push({ article, title, source, analysis: analyse(counted) })
          }
        }
        if (!running.has(job)) return fail('cancelled')
        progress({
          job,
          done: Math.min(from + batch, articles.length),
          total: articles.length,
          what: 'articles',
        })
      }
      return ok({ target, articles: analysed, sum: sumOf(analysed.map(({ analysis }) => analysis)) })
    } finally {
      running.delete(job)
    }
  }

  return { handlers: { run }, cancel: (job) => void running.delete(job) }
}

/** An offer as it counts: what its origin costs taken off. */
function judged(match: Match | undefined): Analysed['best'] {
  if (match === undefined) return null
  const score = worthOf(match)
  return score >= match.score ? { kind: match.kind, score } : { kind: 'fuzzy', score }
}

interface Group {
  readonly source: Language
  readonly articles: ArticleTexts[]
}

/** The articles in their order, those from one language that follow one another together. */
function runsOf(articles: readonly ArticleTexts[]): Group[] {
  const groups: Group[] = []
  for (const article of articles) {
    const last = groups.at(-1)
    if (last?.source === article.source) last.articles.push(article)
    else groups.push({ source: article.source, articles: [article] })
  }
  return groups
}
