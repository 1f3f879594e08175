// All checks over an article of 10,000 words in three editions, whole and after an edit (in processor time):
// node bench/run.mjs checks [--words 10000] [--rounds 5] [--edits 200] [--each 1: what each check takes]

import { join } from 'node:path'
import { Checker } from '../shared/checks/checker.ts'
import { checkContext, checks } from '../shared/checks/index.ts'
import {
  type ReadArticle,
  type ReadEdition,
  type ReadSegment,
  readEdition,
} from '../shared/checks/reading.ts'
import { defaultSettings } from '../shared/checks/settings.ts'
import { schema } from '../shared/document/schema.ts'
import { type EntryId, ulids } from '../shared/ids.ts'
import { countWords } from '../shared/language/counts.ts'
import type { Language } from '../shared/locale.ts'
import type { TermEntry } from '../shared/termbase/entry.ts'
import { articleNo } from './articles.ts'
import { loadedDictionary } from './checksQualityDictionary.ts'
import { newsTexts } from './checksQualityTexts.ts'
import { number, numberIn, row, tableHead, worked } from './measure.ts'
import { any, name, seeded } from './prose.ts'

const words = process.argv.slice(2)
const size = numberIn(words, 'words', 10_000)
const rounds = numberIn(words, 'rounds', 5)
const edits = numberIn(words, 'edits', 200)
const random = seeded(23)
const newId = ulids(Date.now, random)
const terms = Array.from({ length: 2000 }, person)
const context = { ...checkContext(terms), speller: loadedDictionary() }
const news = newsArticle()

console.log(
  `${checks.length} checks, ${terms.length} entries, ${size} English words in three editions\n\n${tableHead}`,
)
measure('made-up text', madeUp())
if (news) measure('news', news)
if (words.includes('--each')) each(news ?? madeUp())

function measure(what: string, article: ReadArticle): void {
  let checker = new Checker(context, defaultSettings)
  const whole = (round = 0): number => {
    const fresh = round === 0 ? article : otherwise(article, round)
    checker = new Checker(context, defaultSettings)
    return worked(() => checker.check(fresh))
  }
  const first = whole()
  console.log(row(`${what}: whole, the first time`, [first]))
  console.log(
    row(
      `${what}: whole, ${article.editions[0]?.segments.length} segments`,
      Array.from({ length: rounds }, (_, at) => whole(at + 1)),
    ),
  )
  checker.check(article)
  for (const [of, language] of [
    ['the source', 'en'],
    ['a translation', 'zh-Hans'],
  ] as const) {
    const times = Array.from({ length: edits }, (_, at) => {
      const edited = withEdit(article, language, at)
      const taken = worked(() => checker.check(edited))
      checker.check(article)
      return taken
    })
    console.log(row(`${what}: after an edit of ${of}`, times))
  }
  const open = checker.check(article).flatMap(({ segments }) => segments.flatMap(({ issues }) => issues))
  console.log(`| ${what}: ${open.length} issues | | | | |`)
}

/** The article with a word more in each segment: what checks remember of a text is no help. */
function otherwise({ source, editions }: ReadArticle, round: number): ReadArticle {
  const more = (language: Language): string =>
    language === 'en' ? `O${'o'.repeat(round)}h, ` : `${'哦'.repeat(round)}，`
  return {
    source,
    editions: editions.map(({ language, segments }) => ({
      language,
      segments: segments.map((read) => ({ ...read, text: more(language) + read.text })),
    })),
  }
}

/** What each check takes of the whole, the dearest first. */
function each(article: ReadArticle): void {
  const other = otherwise(article, 1)
  const taken = checks.map((check) => {
    const run = (round: number) =>
      new Checker(context, { ...defaultSettings, checks: { [check.spec.id]: { isOn: true } } }, [
        check,
      ]).check(round === 0 ? article : other)
    run(0)
    return [check.spec.id, worked(() => run(1))] as const
  })
  console.log('\n| check | ms |\n| --- | --: |')
  for (const [id, ms] of taken.toSorted((a, b) => b[1] - a[1])) console.log(`| ${id} | ${number(ms)} |`)
}

/** The article with a segment of an edition written otherwise; now and then with a quotation that stays open. */
function withEdit(article: ReadArticle, language: Language, at: number): ReadArticle {
  const edit = ({ segments, ...edition }: ReadEdition): ReadEdition => {
    const place = Math.floor(random() * segments.length)
    const more = at % 10 === 0 ? '“' : language === 'en' ? ` Again ${at}.` : `又${at}次。`
    return {
      ...edition,
      segments: segments.map((read, index) => (index === place ? { ...read, text: read.text + more } : read)),
    }
  }
  return {
    ...article,
    editions: article.editions.map((edition) => (edition.language === language ? edit(edition) : edition)),
  }
}

function madeUp(): ReadArticle {
  const { source, editions } = articleNo(7, Math.ceil(size / 17), newId)
  return {
    source,
    editions: editions.map(({ language, document }) => readEdition(schema.nodeFromJSON(document), language)),
  }
}

/** The news that lies beside the checkout as one article; null where it does not. */
function newsArticle(): ReadArticle | null {
  const found = newsTexts(join(import.meta.dirname, '..'))
  if (!found) return null
  const all = (language: Language): readonly ReadSegment[] =>
    found.articles.flatMap(
      ({ editions }) => editions.find((edition) => edition.language === language)?.segments ?? [],
    )
  let counted = 0
  let count = 0
  for (const { text } of all('en')) {
    if (counted >= size) break
    counted += countWords(text)
    count++
  }
  const languages = ['en', 'zh-Hans', 'zh-Hant'] as const
  return {
    source: 'en',
    editions: languages.map((language) => ({ language, segments: all(language).slice(0, count) })),
  }
}

function person(): TermEntry {
  const { en, 'zh-Hans': hans } = name(random)
  const status = any(['preferred', 'admitted'] as const, random)
  return {
    id: newId<EntryId>(),
    kind: 'person',
    note: '',
    terms: [
      { language: 'en', text: en, status: 'preferred' },
      { language: 'zh-Hans', text: hans, status },
    ],
  }
}
