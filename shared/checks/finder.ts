import { digestOf } from '../document/standing.ts'
import type { Language } from '../locale.ts'
import { ContentCache } from './contentCache.ts'
import type { OpenMarks } from './openMarks.ts'
import type { ReadSegment } from './reading.ts'
import { type Bound, bindChecks, issueOf } from './running.ts'
import { withSafeFix } from './safeFix.ts'
import { type CheckSettings, isOn } from './settings.ts'
import type {
  ArticleCheck,
  Check,
  CheckContext,
  Finding,
  Issue,
  PairCheck,
  PlacedFinding,
  SegmentPair,
  TextCheck,
  TextSegment,
} from './spec.ts'

/** Findings with the rank of their check in the order in which issues are shown. */
export type Findings = readonly (readonly [rank: number, finding: Finding])[]

/** What was found in a pair, and its facts for each check of articles. */
export interface PairResult {
  readonly findings: Findings
  readonly facts: readonly unknown[]
}

/** A segment and its source, to be checked as a pair. */
export interface AskedPair {
  readonly source: ReadSegment | null
  readonly read: ReadSegment
}

/** A segment to be checked by itself. */
export interface AskedText {
  readonly read: ReadSegment
  readonly marks: OpenMarks
}

/** A check of articles with its rank. */
export type RankedArticleCheck = Ranked<ArticleCheck>

type Ranked<C extends Check> = Bound<C> & { readonly rank: number }

/** As many pairs and texts are kept: those of a long article in three editions, and of what was undone in it. */
const most = 6000
const digests = new WeakMap<ReadSegment, { readonly digest: string | null }>()

/** Runs the checks that a library has on over pairs and texts; what was found is kept by content. */
export class Finder {
  readonly articleChecks: readonly RankedArticleCheck[]
  private readonly all: readonly Bound[]
  private readonly pairChecks: readonly Ranked<PairCheck>[]
  private readonly textChecks: ReadonlyMap<Language, readonly Ranked<TextCheck>[]>
  private readonly pairs = new ContentCache<PairResult>(most)
  private readonly texts = new ContentCache<Findings>(most)

  constructor(
    list: readonly Check[],
    context: CheckContext,
    settings: CheckSettings,
    languages: readonly Language[],
  ) {
    const on = list.filter(({ spec }) => isOn(spec, settings))
    this.all = bindChecks(on, { ...context, english: settings.english }, settings.checks)
    const ranked = this.all.map((bound, rank) => ({ ...bound, rank }))
    const ofTexts = ranked.filter((one): one is Ranked<TextCheck> => one.check.kind === 'text')
    this.pairChecks = ranked.filter((one): one is Ranked<PairCheck> => one.check.kind === 'pair')
    this.articleChecks = ranked.filter((one): one is Ranked<ArticleCheck> => one.check.kind === 'article')
    this.textChecks = new Map(
      languages.map((language) => [
        language,
        ofTexts.filter(({ check }) => check.spec.languages.includes(language)),
      ]),
    )
  }

  /**
   * What the checks of pairs find in segments and their sources, which may be missing. Check by check: that is a
   * quarter faster than segment by segment, whose hundreds of patterns would drive each other out of the caches.
   */
  *inPairs(from: Language, to: Language, asked: readonly AskedPair[]): Generator<void, PairResult[]> {
    const wanted = asked.map(({ source, read }) => pairOf(from, source, to, read))
    return yield* eachOnce(this.pairs, wanted, this.foundInPairs(from, to))
  }

  private foundInPairs(from: Language, to: Language) {
    const [pairChecks, articleChecks] = [this.pairChecks, this.articleChecks]
    return function* (pairs: readonly SegmentPair[]): Generator<void, PairResult[]> {
      const results = pairs.map(() => ({
        findings: [] as (readonly [number, Finding])[],
        facts: articleChecks.map((): unknown => null),
      }))
      for (const { check, context, rank } of pairChecks) {
        if (!check.applies(from, to)) continue
        for (const [at, pair] of pairs.entries()) {
          for (const finding of check.find(pair, context)) {
            results[at]?.findings.push([rank, withSafeFix(finding, pair.target, pair.targetMarks ?? [])])
          }
        }
        yield
      }
      for (const [number, { check, context }] of articleChecks.entries()) {
        if (!check.applies(from, to)) continue
        for (const [at, pair] of pairs.entries()) {
          const facts = results[at]?.facts
          if (facts) facts[number] = check.facts(pair, context)
        }
        yield
      }
      return results
    }
  }

  /** What the checks of texts find in segments by themselves. */
  *inTexts(language: Language, asked: readonly AskedText[]): Generator<void, Findings[]> {
    const wanted = asked.map(({ read, marks: { before, after } }): TextSegment => {
      const { segment, text, marks, block, isFirst, isLast } = read
      return { segment, language, text, marks, block, isFirst, isLast, open: before, openAfter: after }
    })
    const textChecks = this.textChecks.get(language) ?? []
    return yield* eachOnce(this.texts, wanted, function* (texts) {
      const results = texts.map((): (readonly [number, Finding])[] => [])
      for (const { check, context, rank } of textChecks) {
        for (const [at, whole] of texts.entries()) {
          for (const finding of check.find(whole, context)) {
            results[at]?.push([rank, withSafeFix(finding, whole.text, whole.marks)])
          }
        }
        yield
      }
      return results
    })
  }

  /** What a check of articles finds, by segment. */
  inArticle(
    { check, context, rank }: RankedArticleCheck,
    segments: readonly ReadSegment[],
    facts: readonly unknown[],
  ): ReadonlyMap<string, Findings> {
    const all: { readonly segment: string; readonly facts: unknown }[] = []
    for (const [at, { segment }] of segments.entries()) {
      const each = facts[at] ?? null
      if (each !== null) all.push({ segment, facts: each })
    }
    const placed: readonly PlacedFinding[] = check.find(all, context)
    if (placed.length === 0) return new Map()
    const texts = new Map(segments.map((read) => [read.segment, read]))
    const findings = new Map<string, Findings>()
    for (const { segment, ...finding } of placed) {
      const read = texts.get(segment)
      if (!read) continue
      const safe = withSafeFix(finding, read.text, read.marks)
      findings.set(segment, [...(findings.get(segment) ?? []), [rank, safe]])
    }
    return findings
  }

  /** Findings of a segment as issues, in the order of the checks whatever their kinds. */
  issues(segment: string, findings: Findings): Issue[] {
    return [...findings]
      .sort(([one], [other]) => one - other)
      .flatMap(([rank, finding]) => {
        const bound = this.all[rank]
        return bound ? [issueOf(bound, segment, finding)] : []
      })
  }
}

/** What is kept of contents, and of the others what `work` makes of them; of equal ones it works one out. */
function* eachOnce<C extends { readonly segment: string }, T>(
  cache: ContentCache<T>,
  wanted: readonly C[],
  work: (missing: readonly C[]) => Generator<void, T[]>,
): Generator<void, T[]> {
  const keys = wanted.map(({ segment: _, ...content }) => JSON.stringify(content))
  const found = new Map<string, T>()
  const missing = new Map<string, C>()
  for (const [at, each] of wanted.entries()) {
    const key = keys[at] ?? ''
    const known = cache.find(key)
    if (known === undefined) missing.set(key, each)
    else found.set(key, known)
  }
  if (missing.size > 0) {
    const made = yield* work([...missing.values()])
    for (const [at, key] of [...missing.keys()].entries()) {
      const each = made[at]
      if (each === undefined) continue
      cache.keep(key, each)
      found.set(key, each)
    }
  }
  return keys.flatMap((key) => {
    const each = found.get(key)
    return each === undefined ? [] : [each]
  })
}

function pairOf(from: Language, source: ReadSegment | null, to: Language, read: ReadSegment): SegmentPair {
  const digest = ownDigest(read)
  const sourceDigest = source === null ? null : ownDigest(source)
  const { sourceHash, textHash, state } = read
  return {
    segment: read.segment,
    sourceLanguage: from,
    targetLanguage: to,
    source: source?.text ?? '',
    target: read.text,
    state,
    origin: read.origin,
    isEdited: textHash !== null && digest !== null && textHash !== digest,
    isStale:
      state !== 'initial' && sourceHash !== null && sourceDigest !== null && sourceHash !== sourceDigest,
    block: read.block,
    sourceMarks: source?.marks ?? [],
    targetMarks: read.marks,
  }
}

function ownDigest(read: ReadSegment): string | null {
  const known = digests.get(read)
  if (known) return known.digest
  const digest = digestOf(read.text)
  digests.set(read, { digest })
  return digest
}
