import { useCallback, useEffect, useRef, useState } from 'react'
import { plainText, textOf } from '../../../shared/document/segment.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import type { OpenArticle, Waiver } from '../../../shared/ipc/answers.ts'
import { type Language, languages } from '../../../shared/locale.ts'
import { directionOf } from '../../../shared/script/follow.ts'
import { desk as main } from '../../api/desk.ts'
import { Checking } from '../../editor/checking.ts'
import { Desk } from '../../editor/desk.ts'
import { type Converter, WorkerConverter } from '../../editor/following/converter.ts'
import { Following } from '../../editor/following/following.ts'
import { Offers } from '../../editor/offers.ts'
import { Recognition } from '../../editor/recognition.ts'
import { standingOfNode } from '../../editor/standing.ts'
import type { OpenDesk } from '../../editor/useDesk.ts'
import { Work } from '../../editor/work.ts'
import { regionNow, useSession } from '../../state/session.ts'
import { useErrorText } from '../../text/useText.ts'
import { notify } from '../../ui/toasts.tsx'

/** An article on the desk: what it is, and the editors and workers that stand on it. */
export interface OnDesk {
  readonly article: OpenArticle
  readonly open: OpenDesk
  /** Adds an edition with the same segments, all empty. */
  addEdition(language: Language): Promise<void>
  /** Opens the article anew from the library. */
  reload(): Promise<void>
}

/** Opens an article for the desk and closes it again; null until it is there. */
export function useOpenArticle(id: ArticleId): OnDesk | null {
  const [shown, setShown] = useState<{ article: OpenArticle; open: OpenDesk } | null>(null)
  const present = useRef<OpenDesk | null>(null)
  // The words change with the interface's language; the article does not have to be opened again for that.
  const errorText = useErrorText()
  const words = useRef(errorText)
  words.current = errorText

  const close = useCallback(async () => {
    const open = present.current
    present.current = null
    if (open) await leave(open)
  }, [])

  const show = useCallback(async (article: OpenArticle, wanted: () => boolean) => {
    const open = await stand(article)
    if (!wanted()) return void leave(open)
    present.current = open
    setShown({ article, open })
  }, [])

  const open = useCallback(
    async (wanted: () => boolean = () => true) => {
      const answer = await main.call.editions.open({ article: id })
      if (!wanted()) return
      if (answer.ok) return show(answer.value, wanted)
      notify({ kind: 'error', text: words.current(answer.error, answer.detail) })
      // An article that is not there (any more) is nothing to stay with.
      useSession.setState({ screen: 'library', article: null })
    },
    [id, show],
  )

  const reload = useCallback(async () => {
    await close()
    await open()
  }, [close, open])

  const addEdition = useCallback(
    async (language: Language) => {
      await present.current?.desk.journal.flush()
      const answer = await main.call.editions.add({ article: id, language })
      if (!answer.ok) {
        notify({ kind: 'error', text: words.current(answer.error, answer.detail) })
        return
      }
      await close()
      useSession.setState(({ columns }) => ({ columns: [...columns, language] }))
      await show(answer.value, () => true)
    },
    [id, close, show],
  )

  useEffect(() => {
    let current = true
    setShown(null)
    void open(() => current)
    const stopFlush = main.onFlush(async () => present.current?.desk.journal.flush())
    // What other articles and imports teach the memory may be offered here.
    const stopChanged = main.on('changed', ({ article }) => {
      if (article !== id) present.current?.offers.forget()
      if (present.current) void present.current.refreshWays()
      if (present.current && article === null) void learnCheckWays(present.current)
    })
    return () => {
      current = false
      stopFlush()
      stopChanged()
      void close()
    }
  }, [id, open, close])

  return shown && shown.article.summary.id === id ? { ...shown, addEdition, reload } : null
}

/** So long after the first checks the archive is asked, in milliseconds. */
const archiveRest = 2000

async function leave({ desk, checking, offers, recognition, work, converter }: OpenDesk): Promise<void> {
  await desk.journal.flush()
  desk.following?.stop()
  converter.stop()
  checking.stop()
  offers.stop()
  recognition.stop()
  work.stop()
  desk.destroy()
}

async function stand(article: OpenArticle): Promise<OpenDesk> {
  const columns = columnsFor(article, useSession.getState().columns)
  useSession.setState({ columns })
  const desk = new Desk(article, columns)
  const work: Work = new Work((results) => checking.take(results))
  const checking = new Checking(desk, work, article.waivers)
  const terms = await main.call.terms.all({})
  if (terms.ok) {
    work.learnTerms(terms.value, regionNow())
    checking.touchAll()
  }
  await learnCheckWays({ desk, checking })
  const converter = await followIn(desk)
  const offers = offersFor(desk)
  completeFrom(desk, offers)
  return {
    key: crypto.randomUUID(),
    desk,
    checking,
    work,
    converter,
    translatedFrom: translatedFrom(article, desk),
    statuses: new Map(article.editions.map(({ language, status }) => [language, status])),
    offers,
    recognition: recognitionFor(desk),
    refreshWays: () => learnWays(desk, converter),
    setWaivers: (waivers: readonly Waiver[]) => checking.setWaivers(waivers),
  }
}

/** What the library says of its checks, at the opening and where that changed. */
async function learnCheckWays({ desk, checking }: Pick<OpenDesk, 'desk' | 'checking'>): Promise<void> {
  const ways = await main.call.checks.ways({ known: checking.ways?.mark ?? null })
  if (!ways.ok || !ways.value) return
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
async function followIn(desk: Desk): Promise<Converter> {
  const converter = new WorkerConverter()
  const ways = await main.call.conversion.ways({ article: desk.article, known: null })
  if (!ways.ok || !ways.value) return converter
  converter.learn(ways.value)
  const direction = directionOf(desk.source, (language) => desk.columns.has(language))
  if (!direction) return converter
  const following = new Following(desk, direction.from, direction.to, converter, ways.value)
  desk.following = following
  requestIdleCallback(() => following.start(), { timeout: 500 })
  return converter
}

/** Exceptions, terms or the library's ways may have changed. */
async function learnWays(desk: Desk, converter: Converter): Promise<void> {
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

/** What each segment was translated from: the source as it stands, or as the library kept it for a stale one. */
function translatedFrom(article: OpenArticle, desk: Desk): Map<string, string> {
  const texts = new Map<string, string>()
  const ids = desk.ids()
  for (const { language, translatedFrom: kept } of article.editions) {
    for (const id of ids) {
      const source = desk.segment(desk.source, id)
      const target = desk.segment(language, id)
      if (source && target && standingOfNode(target, source) !== 'stale') {
        texts.set(`${language} ${id}`, plainText(textOf(source)))
      }
    }
    for (const [id, text] of Object.entries(kept)) texts.set(`${language} ${id}`, text)
  }
  return texts
}
