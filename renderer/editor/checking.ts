import type { Issue, SegmentPair } from '../../shared/checks/check.ts'
import { segmentAttributes, textOf } from '../../shared/document/segment.ts'
import type { Standing } from '../../shared/document/standing.ts'
import type { SegmentId } from '../../shared/ids.ts'
import type { Waiver } from '../../shared/ipc/answers.ts'
import type { Language } from '../../shared/locale.ts'
import { aboutPair } from '../../shared/review/about.ts'
import type { Column } from './column.ts'
import type { Change, Desk } from './desk.ts'
import { type Sign, setSigns } from './plugins/signs.ts'
import { standingOfNode } from './standing.ts'
import type { Checked, Work } from './work.ts'

const rest = 120

/** An issue of an edition that stands open. */
export interface OpenIssue extends Issue {
  readonly language: Language
  readonly id: SegmentId
  /** Digest of both texts, for a waiver. */
  readonly about: string
}

/** Has changed pairs checked and keeps what stands open; an answer about an older text is dropped. */
export class Checking {
  waivers: readonly Waiver[]
  private readonly desk: Desk
  private readonly work: Work
  private readonly found = new Map<string, readonly OpenIssue[]>()
  /** The digest of both texts that each pair's issues are about. */
  private readonly checked = new Map<string, string>()
  private readonly touched = new Map<Language, Set<SegmentId>>()
  private timer: ReturnType<typeof setTimeout> | null = null
  private underWay = 0
  private readonly waiting: (() => void)[] = []
  private readonly stopListening: () => void

  constructor(desk: Desk, work: Work, waivers: readonly Waiver[]) {
    this.desk = desk
    this.work = work
    this.waivers = waivers
    this.stopListening = desk.listen((change) => this.heard(change))
    this.touchAll()
  }

  stop(): void {
    this.stopListening()
    if (this.timer) clearTimeout(this.timer)
  }

  /** The issues that stand open in an edition, or in all, in the order of the text. */
  open(language?: Language): OpenIssue[] {
    const targets = language ? [language] : this.targets().map((column) => column.language)
    const ids = this.desk.ids()
    return targets.flatMap((target) => ids.flatMap((id) => this.of(target, id)))
  }

  /** The issues of one segment that stand open. */
  of(language: Language, id: SegmentId): readonly OpenIssue[] {
    return (this.found.get(`${language} ${id}`) ?? []).filter((issue) => !this.isWaived(issue))
  }

  /** Takes over the waivers after one was given or taken back. */
  setWaivers(waivers: readonly Waiver[]): void {
    this.waivers = waivers
    for (const column of this.targets()) this.sign(column, this.desk.ids())
    this.desk.tell({ kind: 'checked' })
  }

  /** Resolves when every pair is checked as it stands. */
  idle(): Promise<void> {
    if (this.timer === null && this.underWay === 0) return Promise.resolve()
    return new Promise((resolve) => this.waiting.push(resolve))
  }

  /** Takes over what the worker found. */
  take(results: readonly Checked[]): void {
    this.underWay--
    const changed = new Map<Language, SegmentId[]>()
    for (const { pair, issues } of results) {
      const id = pair.segment as SegmentId
      const now = this.pair(pair.targetLanguage, id)
      if (!now || now.source !== pair.source || now.target !== pair.target) continue
      const about = aboutPair(pair.source, pair.target)
      const key = `${pair.targetLanguage} ${id}`
      this.checked.set(key, about)
      this.found.set(
        key,
        issues.map((issue) => ({ ...issue, id, language: pair.targetLanguage, about })),
      )
      const list = changed.get(pair.targetLanguage) ?? []
      list.push(id)
      changed.set(pair.targetLanguage, list)
    }
    for (const [language, ids] of changed) {
      const column = this.desk.columns.get(language)
      if (column) this.sign(column, ids)
    }
    this.desk.tell({ kind: 'checked' })
    if (this.timer !== null || this.underWay > 0) return
    for (const resolve of this.waiting.splice(0)) resolve()
  }

  /** Has everything checked again, as after the terms changed. */
  touchAll(): void {
    const ids = this.desk.ids()
    for (const column of this.targets()) this.touch(column.language, ids)
  }

  private heard(change: Change): void {
    if (change.kind === 'structure') this.touchAll()
    if (change.kind !== 'text') return
    if (change.language !== this.desk.source) this.confirmed(change.language, change.segments)
    if (change.language !== this.desk.source) this.touch(change.language, change.segments)
    else for (const column of this.targets()) this.touch(column.language, change.segments)
  }

  /** A segment that was confirmed shows it at once: its text is the one that was checked, only its state is new. */
  private confirmed(language: Language, ids: ReadonlySet<SegmentId>): void {
    const column = this.desk.columns.get(language)
    const same = [...ids].filter((id) => {
      const pair = this.pair(language, id)
      return pair !== null && this.checked.get(`${language} ${id}`) === aboutPair(pair.source, pair.target)
    })
    if (!column || same.length === 0) return
    this.sign(column, same)
    this.desk.tell({ kind: 'checked' })
  }

  private touch(language: Language, ids: Iterable<SegmentId>): void {
    const set = this.touched.get(language) ?? new Set()
    for (const id of ids) set.add(id)
    this.touched.set(language, set)
    this.timer ??= setTimeout(() => this.send(), rest)
  }

  private send(): void {
    this.timer = null
    const pairs: SegmentPair[] = []
    for (const [language, ids] of this.touched) {
      for (const id of ids) {
        const pair = this.pair(language, id)
        if (pair) pairs.push(pair)
      }
    }
    this.touched.clear()
    this.underWay++
    this.work.check(pairs)
  }

  private pair(language: Language, id: SegmentId): SegmentPair | null {
    const source = this.desk.segment(this.desk.source, id)
    const target = this.desk.segment(language, id)
    if (!source || !target) return null
    return {
      segment: id,
      sourceLanguage: this.desk.source,
      targetLanguage: language,
      source: textOf(source),
      target: textOf(target),
      state: segmentAttributes(target).state,
    }
  }

  private targets(): Column[] {
    return [...this.desk.columns.values()].filter(({ language }) => language !== this.desk.source)
  }

  /** Signs go on when no input method composes in that column, and no press is being read: see there. */
  private sign(column: Column, ids: readonly SegmentId[]): void {
    column.whenUntouched(() => {
      const signs = new Map(ids.map((id) => [id, this.signOf(column.language, id)]))
      column.dispatch(setSigns(column.state.tr, signs))
    })
  }

  private signOf(language: Language, id: SegmentId): Sign {
    const target = this.desk.segment(language, id)
    const issues = this.of(language, id)
    const classes: string[] = []
    if (target) {
      const standing: Standing = standingOfNode(target, this.desk.segment(this.desk.source, id))
      if (standing === 'stale' || standing === 'edited' || standing === 'draft')
        classes.push(`is-${standing}`)
    }
    const visible = issues.filter(({ check }) => check !== 'untranslated')
    if (visible.length > 0) classes.push('has-issue')
    const underlines = visible.flatMap(({ target: range, severity }) =>
      range ? [{ from: range[0], to: range[1], severity }] : [],
    )
    return { classes, underlines }
  }

  private isWaived(issue: OpenIssue): boolean {
    return this.waivers.some(
      (waiver) =>
        waiver.segment === issue.id &&
        waiver.language === issue.language &&
        waiver.check === issue.check &&
        waiver.code === issue.code &&
        waiver.about === issue.about,
    )
  }
}
