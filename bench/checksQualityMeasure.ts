import type { CheckedEdition, Checker } from '../shared/checks/checker.ts'
import type { ReadArticle, ReadSegment } from '../shared/checks/reading.ts'
import type { Issue, Speller } from '../shared/checks/spec.ts'
import type { Language } from '../shared/locale.ts'
import { type ErrorKind, type Place, segmentsIn } from './checksQualityErrors.ts'
import type { Collection } from './checksQualityTexts.ts'
import { type Random, seeded } from './prose.ts'

/** Correct text with what checks it. */
export interface Checked {
  readonly texts: Collection
  /** A new one for each article: a checker keeps one article. */
  checker(): Checker
}

/** What the checks say of a collection of correct text. */
export interface Clean {
  readonly name: string
  readonly articles: number
  readonly segments: number
  readonly flags: readonly { readonly language: Language; readonly issue: Issue; readonly texts: Texts }[]
}

/** A pair as it is shown. */
export interface Texts {
  readonly source: string
  readonly target: string
}

/** An error that was put into a text, and the issues that it brought. */
export interface Put {
  readonly kind: ErrorKind
  readonly collection: string
  readonly language: Language
  readonly clean: Texts
  readonly wrong: Texts
  /** What the checks say only of the wrong text, and what they say of these segments when they are right. */
  readonly found: readonly Issue[]
  readonly before: readonly Issue[]
}

/** The issues in correct text. */
export function cleanFlags({ texts, checker }: Checked): Clean {
  const flags = texts.articles.flatMap((article) =>
    checker()
      .check(article)
      .flatMap(({ language, segments }) =>
        segments.flatMap(({ source, target, issues }) =>
          issues.map((issue) => ({ language, issue, texts: { source, target } })),
        ),
      ),
  )
  const segments = texts.articles.reduce((sum, article) => sum + segmentsIn(article, 'en').length, 0)
  return { name: texts.name, articles: texts.articles.length, segments, flags }
}

/** Puts errors of a kind into up to `each` places of every collection, one at a time, and checks what comes of it. */
export function seedErrors(
  kind: ErrorKind,
  collections: readonly Checked[],
  each: number,
  seed: number,
  speller: Speller,
): Put[] {
  const random = seeded(seed)
  return collections
    .filter(({ texts }) => texts.isMerged === (kind.needsSentences === true))
    .flatMap(({ texts, checker }) => {
      const places = texts.articles.flatMap((article) => {
        const own = { checker: null as Checker | null }
        // Pairs are put wrong where English is translated; what is wrong in a text by itself, anywhere.
        if (article.source !== 'en' && !kind.languages.includes('en')) return []
        return kind.languages.flatMap((language) =>
          segmentsIn(article, language).map((target, at) => ({ article, language, target, at, own })),
        )
      })
      const put: Put[] = []
      for (const { article, language, target, at, own } of shuffled(places, random)) {
        if (put.length >= each) break
        const source = segmentsIn(article, article.source)[at]
        if (!source || target.text === '') continue
        const isWord = (word: string) => speller.isKnown(word)
        const place: Place = { article, language, source, target, at, terms: texts.terms, isWord }
        const wrong = kind.make(place, random)
        if (wrong === null) continue
        own.checker ??= checker()
        put.push(checked(kind, texts.name, place, wrong, own.checker))
      }
      return put
    })
}

function checked(
  kind: ErrorKind,
  collection: string,
  { article, language, source, target }: Place,
  wrong: readonly ReadSegment[],
  checker: Checker,
): Put {
  const clean = issuesIn(checker.check(article), language)
  const dirty = issuesIn(checker.check(withSegments(article, language, wrong)), language)
  const ids = new Set(wrong.map(({ segment }) => segment))
  return {
    kind,
    collection,
    language,
    clean: { source: source.text, target: target.text },
    wrong: { source: source.text, target: wrong[0]?.text ?? '' },
    found: newIssues(clean, dirty),
    before: clean.filter(({ segment }) => ids.has(segment)),
  }
}

function withSegments(article: ReadArticle, language: Language, wrong: readonly ReadSegment[]): ReadArticle {
  const put = new Map(wrong.map((each) => [each.segment, each]))
  const editions = article.editions.map((edition) =>
    edition.language === language
      ? { ...edition, segments: edition.segments.map((each) => put.get(each.segment) ?? each) }
      : edition,
  )
  return { ...article, editions }
}

function issuesIn(editions: readonly CheckedEdition[], language: Language): Issue[] {
  return editions
    .filter((edition) => edition.language === language)
    .flatMap(({ segments }) => segments.flatMap(({ issues }) => issues))
}

/** The issues that there were not before: more of the same kind in the same segment, or with other words. */
function newIssues(clean: readonly Issue[], dirty: readonly Issue[]): Issue[] {
  const counts = new Map<string, number>()
  for (const issue of clean) counts.set(keyOf(issue), (counts.get(keyOf(issue)) ?? 0) + 1)
  return dirty.filter((issue) => {
    const left = counts.get(keyOf(issue)) ?? 0
    counts.set(keyOf(issue), left - 1)
    return left <= 0
  })
}

const keyOf = ({ check, code, segment, params }: Issue): string =>
  JSON.stringify([check, code, segment, params])

function shuffled<T>(all: readonly T[], random: Random): T[] {
  const rest = [...all]
  for (let at = rest.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const [a, b] = [rest[at], rest[other]]
    if (a !== undefined && b !== undefined) {
      rest[at] = b
      rest[other] = a
    }
  }
  return rest
}
