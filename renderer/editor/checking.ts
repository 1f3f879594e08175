import type { ArchiveAnswer } from '../../shared/checks/archive.ts'
import { newsOf } from '../../shared/checks/news.ts'
import { type ReadArticle, readEdition } from '../../shared/checks/reading.ts'
import type { Issue } from '../../shared/checks/spec.ts'
import { textOf } from '../../shared/document/segment.ts'
import type { Standing } from '../../shared/document/standing.ts'
import type { SegmentId } from '../../shared/ids.ts'
import type { Waiver } from '../../shared/ipc/answers.ts'
import type { CheckWays } from '../../shared/ipc/domains/checks.ts'
import type { Language } from '../../shared/locale.ts'
import { aboutPair } from '../../shared/review/about.ts'
import type { Column } from './column.ts'
import type { Change, Desk } from './desk.ts'
import { changedSigns, type Sign, setSigns } from './plugins/signs.ts'
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

/** Whether an issue is told of on the desk; that a segment is empty is seen there anyway. */
export function isShown({ code }: Issue): boolean {
  return code !== 'untranslated.empty'
}

/** Has what changed checked and keeps what stands open; an answer about an older text is dropped. */
export class Checking {
  waivers: readonly Waiver[]
  /** What the library says of its checks; null until it was asked. */
  ways: CheckWays | null = null
  isStopped = false
  private archive = '[]'
  private readonly desk: Desk
  private readonly work: Work
  private readonly found = new Map<string, readonly OpenIssue[]>()
  /** The digest of both texts that each pair's issues are about. */
  private readonly checked = new Map<string, string>()
  /** The article as the worker was told last. */
  private told: ReadArticle | null = null
  private timer: ReturnType<typeof setTimeout> | null = null
  private underWay = 0
  private begun = false
  /** The open issues by edition, until they are other ones. */
  private readonly listed = new Map<Language, readonly OpenIssue[]>()
  private readonly waiting: (() => void)[] = []
  private readonly stopListening: () => void

  constructor(desk: Desk, work: Work, waivers: readonly Waiver[]) {
    this.desk = desk
    this.work = work
    this.waivers = waivers
    this.stopListening = desk.listen((change) => this.heard(change))
  }

  /** Begins to check, once it is known by what: before, all would only be checked twice. */
  begin(): void {
    this.begun = true
    this.touchAll()
  }

  stop(): void {
    this.isStopped = true
    this.stopListening()
    if (this.timer) clearTimeout(this.timer)
  }

  /** The issues that stand open in an edition, or in all, in the order of the text. */
  open(language?: Language): OpenIssue[] {
    const editions = language ? [language] : [...this.desk.columns.keys()]
    return editions.flatMap((edition) => this.openIn(edition))
  }

  private openIn(language: Language): readonly OpenIssue[] {
    const known = this.listed.get(language)
    if (known) return known
    const listed = this.desk.ids().flatMap((id) => this.of(language, id))
    this.listed.set(language, listed)
    return listed
  }

  /** The issues of one segment that stand open. */
  of(language: Language, id: SegmentId): readonly OpenIssue[] {
    return (this.found.get(`${language} ${id}`) ?? []).filter((issue) => !this.isWaived(issue))
  }

  /** The issues that a person let stand, each with its waiver, in the order of the text. */
  waived(): { readonly issue: OpenIssue; readonly waiver: Waiver }[] {
    if (this.waivers.length === 0) return []
    return this.desk.ids().flatMap((id) =>
      [...this.desk.columns.keys()].flatMap((language) =>
        (this.found.get(`${language} ${id}`) ?? []).flatMap((issue) => {
          const waiver = this.waiverOf(issue)
          return waiver ? [{ issue, waiver }] : []
        }),
      ),
    )
  }

  /** The reason that was given when an issue was let stand in a text that has changed since. */
  lapsedReason(issue: OpenIssue): string {
    return this.waivers.findLast((waiver) => isAbout(waiver, issue))?.reason ?? ''
  }

  /** Takes over the waivers after one was given or taken back. */
  setWaivers(waivers: readonly Waiver[]): void {
    this.waivers = waivers
    this.listed.clear()
    for (const column of this.desk.columns.values()) this.sign(column, this.desk.ids())
    this.desk.tell({ kind: 'checked' })
  }

  /** Takes in what the library says of its checks, and has everything checked anew. */
  learnWays(ways: CheckWays): void {
    this.ways = ways
    this.work.learnWays(ways)
    this.touchAll()
  }

  /** Takes in what other articles have published, and has everything checked anew where that is news. */
  learnArchive(answers: readonly ArchiveAnswer[]): void {
    const mark = JSON.stringify(answers)
    if (mark === this.archive) return
    this.archive = mark
    this.work.learnArchive(answers)
    this.touchAll()
  }

  /** Resolves when every pair is checked as it stands. */
  idle(): Promise<void> {
    if (this.begun && this.timer === null && this.underWay === 0) return Promise.resolve()
    return new Promise((resolve) => this.waiting.push(resolve))
  }

  /** Takes over what the worker found. */
  take(results: readonly Checked[]): void {
    this.underWay--
    for (const { language, segments } of results) {
      this.listed.delete(language)
      const changed: SegmentId[] = []
      for (const { segment, source, target, issues } of segments) {
        const id = segment as SegmentId
        const now = this.texts(language, id)
        if (!now || now.source !== source || now.target !== target) continue
        const about = aboutPair(source, target)
        const key = `${language} ${id}`
        this.checked.set(key, about)
        this.found.set(
          key,
          issues.map((issue) => ({ ...issue, id, language, about })),
        )
        changed.push(id)
      }
      const column = this.desk.columns.get(language)
      if (column) this.sign(column, changed)
    }
    this.desk.tell({ kind: 'checked' })
    if (this.timer !== null || this.underWay > 0) return
    for (const resolve of this.waiting.splice(0)) resolve()
  }

  /** Has everything checked again, as after the terms changed. */
  touchAll(): void {
    if (this.begun) this.timer ??= setTimeout(() => this.send(), rest)
  }

  private heard(change: Change): void {
    if (change.kind !== 'text' && change.kind !== 'structure') return
    if (change.kind === 'structure') this.listed.clear()
    if (change.kind === 'text' && change.language !== this.desk.source) {
      this.confirmed(change.language, change.segments)
    }
    this.touchAll()
  }

  /** A segment that was confirmed shows it at once: its text is the one that was checked, only its state is new. */
  private confirmed(language: Language, ids: ReadonlySet<SegmentId>): void {
    const column = this.desk.columns.get(language)
    const same = [...ids].filter((id) => {
      const texts = this.texts(language, id)
      return texts !== null && this.checked.get(`${language} ${id}`) === aboutPair(texts.source, texts.target)
    })
    if (!column || same.length === 0) return
    this.sign(column, same)
    this.desk.tell({ kind: 'checked' })
  }

  private send(): void {
    this.timer = null
    const { source, columns } = this.desk
    const editions = [...columns.values()].map(({ language, state }) => readEdition(state.doc, language))
    const article: ReadArticle = { source, editions }
    // How segments stand is known without any check, and is not to wait for one.
    if (this.told === null) for (const column of columns.values()) this.sign(column, this.desk.ids())
    this.underWay++
    this.work.check(newsOf(this.told, article))
    this.told = article
  }

  /** The texts that issues of a segment are about: of the source itself, its own on both sides. */
  private texts(
    language: Language,
    id: SegmentId,
  ): { readonly source: string; readonly target: string } | null {
    const source = this.desk.segment(this.desk.source, id)
    const target = this.desk.segment(language, id)
    return source && target ? { source: textOf(source), target: textOf(target) } : null
  }

  /** Signs go on when no input method composes in that column, and no press is being read: see there. */
  private sign(column: Column, ids: readonly SegmentId[]): void {
    column.whenUntouched(() => {
      const signs = new Map(ids.map((id) => [id, this.signOf(column.language, id)]))
      const changed = changedSigns(column.state, 'checks', signs)
      if (changed.size > 0) column.dispatch(setSigns(column.state.tr, 'checks', changed))
    })
  }

  private signOf(language: Language, id: SegmentId): Sign {
    const target = this.desk.segment(language, id)
    const issues = this.of(language, id)
    const classes: string[] = []
    if (target && language !== this.desk.source) {
      const standing: Standing = standingOfNode(target, this.desk.segment(this.desk.source, id))
      if (standing === 'stale' || standing === 'edited' || standing === 'draft')
        classes.push(`is-${standing}`)
    }
    const visible = issues.filter(isShown)
    if (visible.length > 0) classes.push('has-issue')
    const underlines = visible.flatMap(({ target: range, severity }) =>
      range ? [{ from: range[0], to: range[1], severity }] : [],
    )
    return { classes, underlines }
  }

  private isWaived(issue: OpenIssue): boolean {
    return this.waiverOf(issue) !== undefined
  }

  private waiverOf(issue: OpenIssue): Waiver | undefined {
    return this.waivers.find((waiver) => isAbout(waiver, issue) && waiver.about === issue.about)
  }
}

function isAbout(waiver: Waiver, { id, language, check, code }: OpenIssue): boolean {
  return (
    waiver.segment === id && waiver.language === language && waiver.check === check && waiver.code === code
  )
}
