import { type CheckedSegment as CheckedTexts, Checker } from '../../shared/checks/checker.ts'
import { checks } from '../../shared/checks/index.ts'
import { type ReadArticle, readEdition } from '../../shared/checks/reading.ts'
import type { Check, CheckContext, Issue } from '../../shared/checks/spec.ts'
import { type PlacedSegment, segmentsOf } from '../../shared/document/segment.ts'
import type { ArticleId } from '../../shared/ids.ts'
import type { Waiver } from '../../shared/ipc/answers.ts'
import type { Language } from '../../shared/locale.ts'
import { aboutPair } from '../../shared/review/about.ts'
import { archiveOf } from './archive/archive.ts'
import { archiveVersion } from './archive/archiveMark.ts'
import { checkSettingsOf } from './checkSettings.ts'
import { checksMark } from './checksMark.ts'
import { spellerFor } from './dictionarySpeller.ts'
import { wordsOf as regionalWordsOf, settingsOf } from './exceptions/settings.ts'
import type { Heads } from './heads.ts'
import { houseChecksOf } from './houseRules.ts'
import type { Library } from './library.ts'
import { recogniserFor } from './terms/termbase.ts'

/** An edition's segment with what the checks find in it. */
export interface CheckedSegment {
  readonly segment: PlacedSegment
  readonly issues: readonly { readonly issue: Issue; readonly waiver: Waiver | null }[]
}

interface KeptChecker {
  readonly mark: string
  readonly checker: Checker
}

/** The checkers of so many articles are kept: of the one that is open, and of those that are counted meanwhile. */
const mostKept = 3

const kept = new WeakMap<Library, Map<ArticleId, KeptChecker>>()

/** The checker of an article; what it found is kept until terms, settings, region or the archive change. */
export function checkerOf(library: Library, article: ArticleId): Checker {
  const mark = `${checksMark(library)} ${archiveVersion(library, article)}`
  const all = kept.get(library) ?? new Map<ArticleId, KeptChecker>()
  kept.set(library, all)
  const known = all.get(article)
  const checker =
    known?.mark === mark
      ? known.checker
      : new Checker(contextOf(library, article), checkSettingsOf(library), checksOf(library))
  all.delete(article)
  all.set(article, { mark, checker })
  const [oldest] = all.keys()
  if (all.size > mostKept && oldest !== undefined) all.delete(oldest)
  return checker
}

/** A checker that runs only some checks, whether or not the library has them on. */
export function checkerOfOnly(library: Library, article: ArticleId, only: ReadonlySet<string>): Checker {
  const chosen = checksOf(library).filter(({ spec }) => only.has(spec.id))
  const settings = checkSettingsOf(library)
  const on = chosen.map(({ spec: { id } }) => [id, { ...settings.checks[id], isOn: true }] as const)
  return new Checker(contextOf(library, article), { ...settings, checks: Object.fromEntries(on) }, chosen)
}

/** The checks that a library has: the application's, and the rules of its house. */
export function checksOf(library: Library): readonly Check[] {
  return [...checks, ...houseChecksOf(library)]
}

/** What the checks know of a library beside the texts; of what it has published only where the article is named. */
export function contextOf(library: Library, article?: ArticleId): CheckContext {
  const conversion = settingsOf(library)
  return {
    region: conversion.region,
    quotes: conversion.quotes,
    vocabulary: regionalWordsOf(conversion),
    speller: spellerFor(library, checkSettingsOf(library).english),
    recognise: (text: string, language: Language) => recogniserFor(library, language)(text),
    ...(article === undefined ? {} : archiveOf(library, article)),
  }
}

/** An article's editions as the checks read them. */
export function articleFrom(source: Language, heads: Heads): ReadArticle {
  return { source, editions: [...heads].map(([language, { doc }]) => readEdition(doc, language)) }
}

/** Checks the editions of an article, with the waiver of each issue that has one. */
export function checkEditions(
  checker: Checker,
  source: Language,
  heads: Heads,
  waivers: readonly Waiver[],
): ReadonlyMap<Language, readonly CheckedSegment[]> {
  const checked = new Map<Language, readonly CheckedSegment[]>()
  for (const { language, segments } of checker.check(articleFrom(source, heads))) {
    const doc = heads.get(language)?.doc
    const placed = new Map(doc ? segmentsOf(doc).map((each) => [String(each.id), each]) : [])
    const own = waivers.filter((waiver) => waiver.language === language)
    checked.set(
      language,
      segments.flatMap((each) => {
        const segment = placed.get(each.segment)
        const found = each.issues.map((issue) => ({ issue, waiver: waiverOf(issue, each, own) }))
        return segment === undefined ? [] : [{ segment, issues: found }]
      }),
    )
  }
  return checked
}

/** Whether a person let an issue stand; the waivers are those of its edition. */
export function isWaived(issue: Issue, about: Texts, waivers: readonly Waiver[]): boolean {
  return waiverOf(issue, about, waivers) !== null
}

type Texts = Pick<CheckedTexts, 'segment' | 'source' | 'target'>

function waiverOf(
  issue: Issue,
  { segment, source, target }: Texts,
  waivers: readonly Waiver[],
): Waiver | null {
  const own = waivers.filter(
    (waiver) => waiver.segment === segment && waiver.check === issue.check && waiver.code === issue.code,
  )
  if (own.length === 0) return null
  const about = aboutPair(source, target)
  return own.find((waiver) => waiver.about === about) ?? null
}
