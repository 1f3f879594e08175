import { type Language, languages } from '../locale.ts'
import { Finder, type Findings, type PairResult } from './finder.ts'
import { checks } from './index.ts'
import { type OpenMarks, openMarks } from './openMarks.ts'
import type { ReadArticle, ReadEdition, ReadSegment } from './reading.ts'
import { type CheckSettings, defaultSettings } from './settings.ts'
import type { Check, CheckContext, Issue } from './spec.ts'

/** A segment of an edition with what stands open in it, and the texts that this is about. */
export interface CheckedSegment {
  readonly segment: string
  /** Of the source edition itself: its own text on both sides. */
  readonly source: string
  readonly target: string
  readonly issues: readonly Issue[]
}

/** What the checks say of an edition; `changed` are the segments of which they say something new. */
export interface CheckedEdition {
  readonly language: Language
  readonly segments: readonly CheckedSegment[]
  readonly changed: readonly CheckedSegment[]
}

/** A segment before what checks of articles find in it. */
interface Worked {
  readonly read: ReadSegment
  /** Null in the source edition, and where the source has no such segment. */
  readonly source: ReadSegment | null
  readonly marks: OpenMarks
  readonly pair: PairResult
  readonly text: Findings
}

/** A segment that may be as it was; what is null is to be found. */
interface Wanted extends Omit<Worked, 'pair' | 'text'> {
  readonly pair: PairResult | null
  readonly text: Findings | null
}

interface Entry extends Worked {
  readonly placed: Findings
  readonly checked: CheckedSegment
}

/** What a check of articles found, and the facts by which it did. */
interface Placed {
  readonly facts: readonly unknown[]
  readonly findings: ReadonlyMap<string, Findings>
}

/** An edition as it was checked last. */
interface State {
  readonly edition: ReadEdition
  readonly original: ReadEdition | null
  readonly entries: ReadonlyMap<string, Entry>
  readonly order: readonly string[]
  readonly placed: readonly Placed[]
  readonly segments: readonly CheckedSegment[]
}

/** So many segments are checked together. */
const atOnce = 48

const nothing: PairResult = { findings: [], facts: [] }
const unmarked: OpenMarks = { before: [], after: [] }
const none: Findings = []

/**
 * Checks an article again and again as it changes: what was found is kept by content, and after an edit only
 * what depends on it is worked out anew. Other terms or settings need another one.
 */
export class Checker {
  private readonly finder: Finder
  private readonly states = new Map<Language, State>()

  constructor(
    context: CheckContext,
    settings: CheckSettings = defaultSettings,
    list: readonly Check[] = checks,
  ) {
    this.finder = new Finder(list, context, settings, languages)
  }

  /** What stands open in each edition of an article as it is now. */
  check(article: ReadArticle): CheckedEdition[] {
    const steps = this.steps(article)
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
    }
  }

  /** The same bit by bit, for a process that has more urgent things to do in between. */
  *steps({ source, editions }: ReadArticle): Generator<void, CheckedEdition[]> {
    const original = editions.find(({ language }) => language === source) ?? {
      language: source,
      segments: [],
    }
    const sources = new Map(original.segments.map((read) => [read.segment, read]))
    const checked: CheckedEdition[] = []
    for (const edition of editions) {
      const state: State | undefined = this.states.get(edition.language)
      const other = edition === original ? null : original
      if (state?.edition === edition && state.original === other) {
        checked.push({ language: edition.language, segments: state.segments, changed: [] })
      } else checked.push(yield* this.edition(edition, other, sources))
    }
    for (const language of this.states.keys()) {
      if (!editions.some((edition) => edition.language === language)) this.states.delete(language)
    }
    return checked
  }

  private *edition(
    edition: ReadEdition,
    original: ReadEdition | null,
    sources: ReadonlyMap<string, ReadSegment>,
  ): Generator<void, CheckedEdition> {
    const { language, segments } = edition
    const before = this.states.get(language)
    const marks = openMarks(segments)
    const wanted = segments.map((read, at): Wanted => {
      const source = original === null ? null : (sources.get(read.segment) ?? null)
      const around = marks[at] ?? unmarked
      const old = before?.entries.get(read.segment)
      const isSameText = old?.read === read && sameMarks(old.marks, around)
      const isSamePair = old?.read === read && old.source === source
      if (isSameText && isSamePair) return old
      const pair = original === null ? nothing : isSamePair ? old.pair : null
      return { read, source, marks: around, pair, text: isSameText ? old.text : null }
    })
    const found = yield* this.worked(original, language, wanted)
    const placed = original === null ? [] : this.placed(found, before)
    const { entries, changed } = this.settled(found, bySegment(placed), before, original === null)
    const checked = [...entries.values()].map((entry) => entry.checked)
    const order = segments.map(({ segment }) => segment)
    this.states.set(language, { edition, original, entries, order, placed, segments: checked })
    return { language, segments: checked, changed }
  }

  /** Checks what is wanted, so many segments at a time. */
  private *worked(
    original: ReadEdition | null,
    language: Language,
    wanted: readonly Wanted[],
  ): Generator<void, Worked[]> {
    const pairs = new Map<Wanted, PairResult>()
    const texts = new Map<Wanted, Findings>()
    const noPair = original === null ? [] : wanted.filter(({ pair }) => pair === null)
    for (const part of parts(noPair)) {
      const found = yield* this.finder.inPairs(original?.language ?? language, language, part)
      for (const [at, each] of part.entries()) pairs.set(each, found[at] ?? nothing)
    }
    for (const part of parts(wanted.filter(({ text }) => text === null))) {
      const found = yield* this.finder.inTexts(language, part)
      for (const [at, each] of part.entries()) texts.set(each, found[at] ?? none)
    }
    return wanted.map((each) => {
      if (isWorked(each)) return each
      const { pair, text, ...rest } = each
      return { ...rest, pair: pair ?? pairs.get(each) ?? nothing, text: text ?? texts.get(each) ?? none }
    })
  }

  /** Runs the checks of articles whose facts are other ones than before. */
  private placed(found: readonly Worked[], before: State | undefined): Placed[] {
    const isSameOrder =
      before?.order.length === found.length &&
      found.every(({ read }, at) => read.segment === before.order[at])
    const changed = isSameOrder ? changedPairs(found, before) : null
    return this.finder.articleChecks.map((check, number): Placed => {
      const old = before?.placed[number]
      const isSame = ({ pair, at }: { pair: PairResult; at: number }) =>
        (pair.facts[number] ?? null) === old?.facts[at]
      if (old && changed?.every(isSame)) return old
      const facts = found.map(({ pair }) => pair.facts[number] ?? null)
      const reads = found.map(({ read }) => read)
      return { facts, findings: this.finder.inArticle(check, reads, facts) }
    })
  }

  private settled(
    found: readonly Worked[],
    placed: ReadonlyMap<string, Findings>,
    before: State | undefined,
    isSource: boolean,
  ): { readonly entries: ReadonlyMap<string, Entry>; readonly changed: readonly CheckedSegment[] } {
    const entries = new Map<string, Entry>()
    const changed: CheckedSegment[] = []
    for (const one of found) {
      const { read, source, pair, text } = one
      const old = before?.entries.get(read.segment)
      const own = placed.get(read.segment) ?? none
      const from = isSource ? read.text : (source?.text ?? '')
      const isSame = old?.pair === pair && old.text === text && sameFindings(old.placed, own)
      if (isSame && old.checked.source === from && old.checked.target === read.text) {
        entries.set(read.segment, one === old ? old : { ...one, placed: old.placed, checked: old.checked })
        continue
      }
      const issues = this.finder.issues(read.segment, [...pair.findings, ...text, ...own])
      const checked = { segment: read.segment, source: from, target: read.text, issues }
      entries.set(read.segment, { ...one, placed: own, checked })
      changed.push(checked)
    }
    return { entries, changed }
  }
}

/** What stands open in an article that is checked once. */
export function checkArticle(
  article: ReadArticle,
  context: CheckContext,
  settings: CheckSettings = defaultSettings,
  list: readonly Check[] = checks,
): CheckedEdition[] {
  return new Checker(context, settings, list).check(article)
}

function parts(all: readonly Wanted[]): (readonly Wanted[])[] {
  return Array.from({ length: Math.ceil(all.length / atOnce) }, (_, no) =>
    all.slice(no * atOnce, (no + 1) * atOnce),
  )
}

function isWorked(wanted: Wanted): wanted is Worked {
  return wanted.pair !== null && wanted.text !== null
}

/** The pairs that were worked out anew, with their places. */
function changedPairs(found: readonly Worked[], before: State): { pair: PairResult; at: number }[] {
  const changed: { pair: PairResult; at: number }[] = []
  for (const [at, { read, pair }] of found.entries()) {
    if (before.entries.get(read.segment)?.pair !== pair) changed.push({ pair, at })
  }
  return changed
}

/** What all checks of articles found, by segment; most segments have nothing. */
function bySegment(placed: readonly Placed[]): ReadonlyMap<string, Findings> {
  const all = new Map<string, Findings>()
  for (const { findings } of placed) {
    for (const [segment, found] of findings) all.set(segment, [...(all.get(segment) ?? none), ...found])
  }
  return all
}

function sameMarks(one: OpenMarks, other: OpenMarks): boolean {
  if (one === other) return true
  return one.before.join('') === other.before.join('') && one.after.join('') === other.after.join('')
}

function sameFindings(one: Findings, other: Findings): boolean {
  if (one.length !== other.length) return false
  return one.every((each, at) => each === other[at]) || JSON.stringify(one) === JSON.stringify(other)
}
