import { parentPort } from 'node:worker_threads'
import { type ArticleId, ulids } from '../../shared/ids.ts'
import type { LibraryHandlers } from '../../shared/ipc/contract.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { addAlignment } from '../library/alignments/alignments.ts'
import { pairsTaken, takePair } from '../library/alignments/archive.ts'
import { articleIssues } from '../library/articleIssues.ts'
import { freeSlug } from '../library/articles.ts'
import { articleTexts } from '../library/articleTexts.ts'
import { readAsset } from '../library/assets.ts'
import { backupLibrary } from '../library/backup.ts'
import { checkpointAll, checkpointDue } from '../library/checkpoint.ts'
import { countSome, isCounting } from '../library/counting.ts'
import { commitExceptions, exceptionsToWrite, planExceptions } from '../library/exceptions/importing.ts'
import { noteExported } from '../library/history/exported.ts'
import { insertArticle } from '../library/insert.ts'
import { knownPairs } from '../library/knownPairs.ts'
import type { Library } from '../library/library.ts'
import { closeLibrary, createLibrary, describeLibrary, openLibrary } from '../library/open.ts'
import { planReturned, takeReturned } from '../library/outside/bringBack.ts'
import { noteTakenOut, outgoingReview } from '../library/outside/takeOut.ts'
import { enter } from '../library/people/people.ts'
import { publishedArticle } from '../library/published.ts'
import { articlesWithQuality, namedQuality } from '../library/quality/record.ts'
import { reindex } from '../library/reindex.ts'
import { renewArticle } from '../library/renewArticle.ts'
import { libraryReport } from '../library/report.ts'
import { serveLibrary } from '../library/serve.ts'
import { findArticle, summary } from '../library/summary.ts'
import { commitImport, planImport } from '../library/terms/importing.ts'
import { putEntries } from '../library/terms/termbase.ts'
import type { FromLibrary, LibraryOrders, OrderResult, Present, ToLibrary } from './messages.ts'
import { sent } from './sentArticle.ts'

/** The library's worker: one library at a time, one message after the other. */

interface Served {
  readonly library: Library
  readonly handlers: LibraryHandlers
}

type Orders = { readonly [K in keyof LibraryOrders]: (params: LibraryOrders[K]['params']) => OrderResult<K> }

const options = { now: Date.now, newId: ulids(Date.now, Math.random) }
/** How long the timer sleeps at most: what was edited meanwhile must not wait much longer than it has to. */
const longestSleep = 400
/**
 * So long nobody asked for anything before issues are counted: for so long, and then with such a pause. The first
 * time dictionary and rules are read, half a second in which nothing is stored: nobody types just then.
 */
const quiet = 4000
const counted = 8
const pause = 25
/** How many editions are indexed anew between two rests, if the index is an older one. */
const indexedAtOnce = 25
let served: Served | null = null
/** Whether the search index may have to be made anew. */
let indexing = false
let timer: NodeJS.Timeout | null = null
/** When it was last asked for something. */
let asked = 0

const orders: Orders = {
  open: ({ folder, ...present }) =>
    take(present, () => openLibrary(folder, { ...options, person: present.person })),
  create: ({ folder, traits, ...present }) =>
    take(present, () => createLibrary(folder, { ...options, person: present.person }, traits)),
  close: () => {
    letGo()
    return ok(null)
  },
  flush: () => {
    if (served !== null) checkpointAll(served.library)
    return ok(null)
  },
  person: ({ person, role }) => {
    if (served !== null) enter(served.library, person, role)
    return ok(null)
  },
  articleNamed: ({ name }) => {
    if (served === null) return fail('no-library')
    const id = findArticle(served.library, name)
    const known = id === null ? null : summary(served.library, id)
    if (!known?.ok) return ok(null)
    const { source, editions } = known.value
    const title = editions.find(({ language }) => language === source)?.title ?? ''
    return ok({ article: known.value.id, title, source })
  },
  renew: (text) => (served === null ? fail('no-library') : renewArticle(served.library, text)),
  insert: (article) => (served === null ? fail('no-library') : insertArticle(served.library, article)),
  freeSlug: ({ slug }) => (served === null ? fail('no-library') : ok(freeSlug(served.library, slug))),
  addEntries: ({ entries }) => {
    if (served === null) return fail('no-library')
    putEntries(served.library, entries)
    return ok(null)
  },
  planTerms: ({ read }) => (served === null ? fail('no-library') : ok(planImport(served.library, read))),
  commitTerms: ({ read, mark, ...decisions }) =>
    served === null ? fail('no-library') : commitImport(served.library, read, decisions, mark),
  planExceptions: ({ read }) =>
    served === null ? fail('no-library') : ok(planExceptions(served.library, read)),
  commitExceptions: (plan) => (served === null ? fail('no-library') : commitExceptions(served.library, plan)),
  exceptionsToWrite: () => (served === null ? fail('no-library') : ok(exceptionsToWrite(served.library))),
  knownPairs: ({ most }) => (served === null ? fail('no-library') : ok(knownPairs(served.library, most))),
  learn: ({ units }) => {
    if (served === null) return fail('no-library')
    served.library.memory.learn(units)
    return ok(null)
  },
  addAlignment: (alignment) =>
    served === null ? fail('no-library') : addAlignment(served.library, alignment),
  pairsTaken: ({ hashes }) => (served === null ? fail('no-library') : ok(pairsTaken(served.library, hashes))),
  takePair: ({ pair, articles }) =>
    served === null ? fail('no-library') : takePair(served.library, pair, articles),
  articleTexts: ({ articles }) =>
    served === null ? fail('no-library') : ok(articleTexts(served.library, articles)),
  articleIssues: ({ article }) =>
    served === null ? fail('no-library') : articleIssues(served.library, article),
  published: ({ article }) => {
    if (served === null) return fail('no-library')
    const published = publishedArticle(served.library, article, { bytes: false })
    return published.ok ? ok(sent(published.value)) : published
  },
  exported: ({ exported }) => (served === null ? fail('no-library') : noteExported(served.library, exported)),
  asset: ({ hash }) => (served === null ? fail('no-library') : ok(readAsset(served.library, hash))),
  outgoingReview: ({ article, language }) =>
    served === null ? fail('no-library') : outgoingReview(served.library, article, language),
  noteTakenOut: (taken) => (served === null ? fail('no-library') : noteTakenOut(served.library, taken)),
  planReturned: ({ review }) => (served === null ? fail('no-library') : planReturned(served.library, review)),
  takeReturned: ({ review, person }) =>
    served === null ? fail('no-library') : takeReturned(served.library, review, person),
  qualityArticles: () => (served === null ? fail('no-library') : ok(articlesWithQuality(served.library))),
  qualityRecord: ({ articles }) =>
    served === null ? fail('no-library') : ok(namedQuality(served.library, articles)),
  report: () => (served === null ? fail('no-library') : ok(libraryReport(served.library))),
  backup: ({ to }) => (served === null ? fail('no-library') : backupLibrary(served.library, to)),
}

function take<E extends string>(
  { person, role }: Present,
  open: () => Result<Library, E>,
): Result<ReturnType<typeof describeLibrary>, E> {
  letGo()
  const library = open()
  if (!library.ok) return library
  enter(library.value, person, role)
  library.value.changed = (article: ArticleId | null) => post({ event: 'changed', article })
  library.value.counted = (article: ArticleId) => post({ event: 'counted', article })
  served = { library: library.value, handlers: serveLibrary(library.value, () => performance.now()) }
  indexing = true
  return ok(describeLibrary(library.value))
}

function letGo(): void {
  if (served === null) return
  const { library } = served
  served = null
  closeLibrary(library)
}

async function answer(message: ToLibrary): Promise<Result<unknown>> {
  try {
    if (message.kind === 'request') return await request(message.domain, message.method, message.params)
    // The kind of a message decides the type of its parameters; the table cannot know that.
    const order = orders[message.kind] as (params: unknown) => Result<unknown>
    return order(message.params)
  } catch (error) {
    console.error(`library worker: ${message.kind}`, error)
    return fail('internal')
  } finally {
    asked = performance.now()
    schedule()
  }
}

function request(
  domain: string,
  method: string,
  params: unknown,
): Result<unknown> | Promise<Result<unknown>> {
  if (served === null) return fail('no-library')
  type Handler = (params: unknown) => Result<unknown> | Promise<Result<unknown>>
  const domains = served.handlers as unknown as Record<string, Record<string, Handler>>
  const methods = Object.hasOwn(domains, domain) ? domains[domain] : undefined
  const handler = methods !== undefined && Object.hasOwn(methods, method) ? methods[method] : undefined
  return handler === undefined ? fail('refused', `${domain}.${method}`) : handler(params)
}

/** Starts the timer that does what is due, where something waits and it does not run yet. */
function schedule(): void {
  if (timer !== null || served === null) return
  const { library } = served
  if (!indexing && library.heads.waiting.size === 0 && !isCounting(library)) return
  timer = setTimeout(doWhatIsDue, longestSleep)
}

function doWhatIsDue(): void {
  timer = null
  if (served === null) return
  let next: number | null = longestSleep
  try {
    indexing &&= reindex(served.library, indexedAtOnce)
    next = checkpointDue(served.library) ?? (indexing ? longestSleep : null)
    if (isCounting(served.library)) next = Math.min(next ?? longestSleep, count(served.library))
  } catch (error) {
    // Nothing is lost: the journal has it all, and the next round tries again.
    console.error('library worker: checkpoint', error)
  }
  if (next !== null) timer = setTimeout(doWhatIsDue, Math.min(next, longestSleep))
}

/** Counts issues for a moment, while nobody asks for anything; gives the milliseconds to the next time. */
function count(library: Library): number {
  if (performance.now() - asked < quiet) return longestSleep
  countSome(library, counted, () => performance.now())
  return pause
}

function post(message: FromLibrary): void {
  parentPort?.postMessage(message)
}

parentPort?.on('message', (message: ToLibrary) => {
  void answer(message).then((result) => post({ id: message.id, result }))
})
