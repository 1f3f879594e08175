import type { OpenArticle, Waiver } from '../../../shared/ipc/answers.ts'
import { type Language, languages } from '../../../shared/locale.ts'
import { directionOf } from '../../../shared/script/follow.ts'
import { desk as main } from '../../api/desk.ts'
import { Checking } from '../../editor/checking.ts'
import { Desk } from '../../editor/desk.ts'
import { WorkerConverter } from '../../editor/following/converter.ts'
import { Following } from '../../editor/following/following.ts'
import { Offers } from '../../editor/offers.ts'
import { Recognition } from '../../editor/recognition.ts'
import type { OpenDesk } from '../../editor/useDesk.ts'
import { Work } from '../../editor/work.ts'
import { regionNow, useSession } from '../../state/session.ts'
import { translatedFrom } from './translatedFrom.ts'

/** So long after the first checks the archive is asked, in milliseconds. */
const archiveRest = 2000

/** Sets an article up for editing. Nothing is asked for it: the text is there at once, `begin` fetches the rest. */
export function stand(article: OpenArticle): OpenDesk {
  const columns = columnsFor(article, useSession.getState().columns)
  useSession.setState({ columns })
  const desk = new Desk(article, columns)
  const work: Work = new Work((results) => checking.take(results))
  const checking = new Checking(desk, work, article.waivers)
  const converter = new WorkerConverter()
  const offers = offersFor(desk)
  completeFrom(desk, offers)
  const asked: { promise?: Promise<void> } = {}
  const open: OpenDesk = {
    key: crypto.randomUUID(),
    desk,
    checking,
    work,
    converter,
    translatedFrom: translatedFrom(article, desk),
    statuses: new Map(article.editions.map(({ language, status }) => [language, status])),
    offers,
    recognition: recognitionFor(desk),
    ready: () => {
      asked.promise ??= begin(open)
      return asked.promise
    },
    refreshWays: () => learnWays(open),
    setWaivers: (waivers: readonly Waiver[]) => checking.setWaivers(waivers),
  }
  return open
}

/** Stores what was typed and ends what stands on the desk. */
export async function leave({
  desk,
  checking,
  offers,
  recognition,
  work,
  converter,
}: OpenDesk): Promise<void> {
  // An answer that comes late finds nothing to begin any more.
  checking.stop()
  await desk.journal.flush()
  desk.following?.stop()
  converter.stop()
  offers.stop()
  recognition.stop()
  work.stop()
  desk.destroy()
}

/** Asks for the terms and for the library's ways, all at once, and begins what needs them. */
async function begin(open: OpenDesk): Promise<void> {
  await Promise.all([learnChecks(open), followIn(open)])
}

async function learnChecks({ desk, work, checking }: OpenDesk): Promise<void> {
  const [terms, ways] = await Promise.all([main.call.terms.all({}), main.call.checks.ways({ known: null })])
  if (checking.isStopped) return
  if (terms.ok) work.learnTerms(terms.value, regionNow())
  if (ways.ok && ways.value) checking.learnWays(ways.value)
  checking.begin()
  if (ways.ok && ways.value) void learnArchive(desk, checking)
}

/** What the library says of its checks, where that changed. */
export async function learnCheckWays({ desk, checking }: OpenDesk): Promise<void> {
  const ways = await main.call.checks.ways({ known: checking.ways?.mark ?? null })
  if (!ways.ok || !ways.value || checking.isStopped) return
  checking.learnWays(ways.value)
  void learnArchive(desk, checking)
}

/** What the archive says of the article, which takes as long as checking it: after the first checks, at leisure. */
async function learnArchive(desk: Desk, checking: Checking): Promise<void> {
  await checking.idle()
  await new Promise((resolve) => setTimeout(resolve, archiveRest))
  if (checking.isStopped) return
  const answers = await main.call.checks.archive({ article: desk.article })
  if (answers.ok && !checking.isStopped) checking.learnArchive(answers.value)
}

/** Has one Chinese edition follow the other, where there are two. */
async function followIn({ desk, converter, checking }: OpenDesk): Promise<void> {
  const ways = await main.call.conversion.ways({ article: desk.article, known: null })
  if (!ways.ok || !ways.value || checking.isStopped) return
  converter.learn(ways.value)
  const direction = directionOf(desk.source, (language) => desk.columns.has(language))
  if (!direction) return
  const following = new Following(desk, direction.from, direction.to, converter, ways.value)
  desk.following = following
  desk.tell({ kind: 'following' })
  requestIdleCallback(() => following.start(), { timeout: 500 })
}

/** Exceptions, terms or the library's ways may have changed. */
async function learnWays({ desk, converter, ready }: OpenDesk): Promise<void> {
  await ready()
  const known = desk.following?.ways.mark ?? null
  const ways = await main.call.conversion.ways({ article: desk.article, known })
  if (!ways.ok || !ways.value) return
  if (desk.following) desk.following.setWays(ways.value)
  else converter.learn(ways.value)
}

function recognitionFor(desk: Desk): Recognition {
  return new Recognition(desk, async (question) => {
    const answer = await main.call.terms.recognise(question)
    return answer.ok ? answer.value : null
  })
}

function offersFor(desk: Desk): Offers {
  return new Offers(desk, {
    ask: async (question) => {
      const region = regionNow()
      const answer = await main.call.memory.lookup({ ...question, region })
      return answer.ok ? answer.value : null
    },
    used: (unit) => void main.call.memory.use({ unit }),
    whenIdle: (act) => requestIdleCallback(act, { timeout: 200 }),
    now: () => performance.now(),
  })
}

/** Words are completed from the terms of the active segment and from what the memory offers for it. */
function completeFrom(desk: Desk, offers: Offers): void {
  const region = () => regionNow()
  desk.completion.start({
    enabled: () => useSession.getState().settings.completion,
    region,
    offered: () => offers.shown,
    terms: async (text, target) => {
      const answer = await main.call.terms.recognise({ source: desk.reference, target, text })
      return answer.ok ? answer.value : []
    },
  })
  offers.listen(() => {
    const { active } = desk
    if (active && active.language !== desk.reference) void desk.completion.prepare(active.language)
  })
}

/** The columns to show: those of last time that the article has, else the source and its first translation. */
function columnsFor(article: OpenArticle, wanted: readonly Language[]): Language[] {
  const has = (language: Language) => article.editions.some((edition) => edition.language === language)
  const kept = wanted.filter(has)
  if (kept.length > 1 && kept.includes(article.summary.source)) return kept
  const others = languages.filter((language) => language !== article.summary.source && has(language))
  return [article.summary.source, ...others.slice(0, 1)]
}
