import { type Archive, archiveFrom } from '../../shared/checks/archive.ts'
import { Checker } from '../../shared/checks/checker.ts'
import { readRules } from '../../shared/checks/house/readRules.ts'
import { checkContext, checks } from '../../shared/checks/index.ts'
import { type ArticleNews, withNews } from '../../shared/checks/news.ts'
import type { ReadArticle } from '../../shared/checks/reading.ts'
import type { Speller } from '../../shared/checks/spec.ts'
import { makeSpeller } from '../../shared/checks/spelling/speller.ts'
import type { CheckWays } from '../../shared/ipc/domains/checks.ts'
import type { TermEntry } from '../../shared/termbase/entry.ts'
import { englishDictionary } from './englishDictionary.ts'
import type { Answer, Request } from './work.ts'

let entries: readonly TermEntry[] = []
let region: 'tw' | 'hk' = 'tw'
let ways: CheckWays | null = null
let archive: Archive = archiveFrom([])
/** With other terms or ways everything is to be checked anew. */
let checker: Checker | null = null
let article: ReadArticle | null = null
/** Checks wait for the dictionary, and one after the other. */
let turn: Promise<void> = Promise.resolve()

self.onmessage = ({ data }: MessageEvent<Request>) => {
  switch (data.kind) {
    case 'terms':
      entries = data.entries
      region = data.region
      checker = null
      break
    case 'ways':
      ways = data.ways
      checker = null
      break
    case 'archive':
      archive = archiveFrom(data.answers)
      checker = null
      break
    case 'check':
      turn = turn.then(() => check(data.news))
      break
    case 'suggest':
      turn = turn.then(() => suggested(data))
      break
  }
}

async function check(news: ArticleNews): Promise<void> {
  article = withNews(article, news)
  checker ??= await makeChecker()
  const results = checker
    .check(article)
    .map(({ language, changed }) => ({ language, segments: changed }))
    .filter(({ segments }) => segments.length > 0)
  answer({ kind: 'checked', results })
}

/** A checker by what is known; where that changes while the dictionary loads, by what is known then. */
async function makeChecker(): Promise<Checker> {
  const known = ways
  if (known === null) return new Checker(checkContext(entries, { region }))
  const speller = await spellerFor(known)
  if (known !== ways) return makeChecker()
  const { quotes, vocabulary, settings, rules } = known
  const context = checkContext(entries, { region: known.region, quotes, vocabulary, ...speller, ...archive })
  return new Checker(context, settings, [...checks, ...readRules(rules).checks])
}

async function suggested({ id, word }: Extract<Request, { kind: 'suggest' }>): Promise<void> {
  const { speller } = ways === null ? {} : await spellerFor(ways)
  answer({ kind: 'suggested', id, words: speller?.suggest(word) ?? [] })
}

/** Without a dictionary all else is still checked. */
async function spellerFor({ settings, words }: CheckWays): Promise<{ readonly speller?: Speller }> {
  try {
    return { speller: makeSpeller(await englishDictionary(settings.english), words) }
  } catch (error) {
    console.error('the dictionary cannot be loaded', error)
    return {}
  }
}

function answer(message: Answer): void {
  self.postMessage(message)
}
