import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSample, sampleTerms } from '../electron/exchange/import/sample.ts'
import { readSampleTerms } from '../electron/workers/jobs/sampleTerms.ts'
import { type ReadArticle, type ReadSegment, readEdition } from '../shared/checks/reading.ts'
import { ulids } from '../shared/ids.ts'
import { type Language, languages } from '../shared/locale.ts'
import type { TermEntry } from '../shared/termbase/entry.ts'

/** Correct text to put errors into: articles whose editions have the same segments, and the terms that they keep to. */
export interface Collection {
  readonly name: string
  readonly articles: readonly ReadArticle[]
  readonly terms: readonly TermEntry[]
  /** Whether neighbours were joined, so that segments have two sentences and more. */
  readonly isMerged: boolean
}

const newId = ulids(() => 0, Math.random)
const newsLines = 20

// News names: English; Simplified and Traditional rendering; what must not be used for them.
const newsTerms = `Trump,特朗普,川普,特兰普,特蘭普
Senate,参议院,參議院,上院,上院
North Korea,朝鲜,北韩|北韓,,
United Nations,联合国,聯合國,,
European Union,欧盟,歐盟,,
FBI,联邦调查局,聯邦調查局,,
Indonesia,印尼|印度尼西亚,印尼|印度尼西亞,,
Supreme Court,最高法院,最高法院,高等法院,高等法院
Mexico,墨西哥,墨西哥,,
Republican,共和党,共和黨,,
Democratic Party,民主党,民主黨,,
Arizona,亚利桑那,亞利桑那,,
Russia,俄罗斯|俄国,俄羅斯|俄國,,
Germany,德国,德國,,
Macedonia,马其顿,馬其頓,,
Liverpool,利物浦,利物浦,,
hurricane,飓风,颶風,,
Brexit,脱欧,脫歐,,`

/** The sample articles whose three editions are whole and approved: others have errors of their own to be found. */
export async function sampleTexts(root: string): Promise<Collection> {
  const folder = join(root, 'resources/sample')
  const whole = (await readSample(folder, newId)).filter(({ statuses }) =>
    languages.every((language) => ['approved', 'published'].includes(statuses.get(language) ?? '')),
  )
  const articles = whole.map(({ source, documents }) => ({
    source,
    editions: [...documents].map(([language, document]) => readEdition(document, language)),
  }))
  const entries = readSampleTerms(readFileSync(sampleTerms(folder), 'utf8'), newId)
  return { name: 'sample', articles, terms: entries, isMerged: false }
}

/** News that professionals translated, where it lies beside the checkout; twenty lines are made an article. */
export function newsTexts(root: string): Collection | null {
  const folder = join(root, '../shared/data/ntrex')
  if (!existsSync(folder)) return null
  const read = (name: string) =>
    readFileSync(join(folder, `newstest2019-${name}.first1000.txt`), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.trim())
  const texts: readonly (readonly [Language, string[]])[] = [
    ['en', read('src.eng')],
    ['zh-Hans', read('ref.zho-CN')],
    ['zh-Hant', read('ref.zho-TW')],
  ]
  const english = texts[0]?.[1] ?? []
  const articles: ReadArticle[] = []
  for (let at = 0; at < english.length; at += newsLines) {
    const editions = texts.map(([language, lines]) => ({
      language,
      segments: lines.slice(at, at + newsLines).map((text, n) => {
        // A line that ends without a mark in English is a headline.
        const isProse = /[.?!:,;]["'”’)]*$/u.test(english[at + n] ?? '')
        return block(isProse ? 'paragraph' : 'heading', `n${at + n}`, text)
      }),
    }))
    articles.push({ source: 'en', editions })
  }
  return { name: 'news', articles, terms: newsTerms.split('\n').map(newsEntry), isMerged: false }
}

/** The same text with each two neighbours as one segment. */
export function mergedTexts({ name, articles, terms }: Collection): Collection {
  const merged = articles.map(({ source, editions }) => ({
    source,
    editions: editions.map(({ language, segments }) => ({
      language,
      segments: segments.flatMap((first, at) => {
        const second = segments[at + 1]
        if (at % 2 === 1) return []
        return second ? [joined(first, second, language === 'en' ? ' ' : '')] : [first]
      }),
    })),
  }))
  return { name: `${name}, joined`, articles: merged, terms, isMerged: true }
}

function joined(first: ReadSegment, second: ReadSegment, between: string): ReadSegment {
  const shift = first.text.length + between.length
  const moved = second.marks.map((mark) => ({ ...mark, from: mark.from + shift, to: mark.to + shift }))
  return {
    ...first,
    text: first.text + between + second.text,
    marks: [...first.marks, ...moved],
    isLast: true,
  }
}

function block(block: string, segment: string, text: string): ReadSegment {
  return {
    segment,
    text,
    marks: [],
    block,
    isFirst: true,
    isLast: true,
    state: 'translated',
    origin: null,
    sourceHash: null,
    textHash: null,
  }
}

function newsEntry(row: string): TermEntry {
  const [en = '', hans = '', hant = '', notHans = '', notHant = ''] = row.split(',')
  const terms = (language: Language, words: string, status: 'preferred' | 'forbidden') =>
    words
      .split('|')
      .filter(Boolean)
      .map(
        (text, at) =>
          ({ language, text, status: at > 0 && status === 'preferred' ? 'admitted' : status }) as const,
      )
  return {
    id: newId(),
    kind: 'term',
    note: '',
    terms: [
      ...terms('en', en, 'preferred'),
      ...terms('zh-Hans', hans, 'preferred'),
      ...terms('zh-Hant', hant, 'preferred'),
      ...terms('zh-Hans', notHans, 'forbidden'),
      ...terms('zh-Hant', notHant, 'forbidden'),
    ],
  }
}
