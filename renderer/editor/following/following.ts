import { closeHistory } from 'prosemirror-history'
import type { Fragment, Node } from 'prosemirror-model'
import type { Transaction } from 'prosemirror-state'
import { keptOf } from '../../../shared/document/kept.ts'
import { layersOf } from '../../../shared/document/layer.ts'
import { textOf } from '../../../shared/document/segment.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Han } from '../../../shared/locale.ts'
import type { Author } from '../../../shared/review/suggestions/tracked.ts'
import { contentFrom } from '../../../shared/script/content.ts'
import { follow, isUntouched, type Following as Verdict } from '../../../shared/script/follow.ts'
import { type PlacedSpot, placeSpots } from '../../../shared/script/spotPlaces.ts'
import type { Column } from '../column.ts'
import type { Change } from '../desk.ts'
import { findSegment, segmentIds } from '../places.ts'
import { asOutright, asWhose } from '../suggesting/tracking.ts'
import { Asking, type Known, rest } from './asking.ts'
import { confirmFollowed, type FollowedDesk } from './confirmFollowed.ts'
import type { Converter } from './converter.ts'
import { Decisions } from './decisions.ts'
import type { Ways } from './protocol.ts'
import { signsOf } from './signsOf.ts'
import { noteDeclined, writeConverted } from './writing.ts'

/** A stretch of a segment (UTF-16 offsets). */
interface AskedPlace {
  readonly id: SegmentId
  readonly from: number
  readonly to: number
}

/** How a segment stands toward the one that it is converted from. */
export type Keeping =
  /** Never converted, or empty. */
  | 'none'
  /** As conversion gave it, or with changes by hand that are kept. */
  | 'converted'
  | 'edited'
  /** A person has to decide, or chose that it stays behind. */
  | 'conflict'
  | 'final'
  | 'declined'
  | 'apart'

/**
 * Keeps the edition in one Chinese script up with the one in the other: what nobody touched is converted again, what a
 * hand changed is merged, and where both changed the same place nothing happens until a person decides. Each update
 * is one step of undo in the edition that follows; one that is taken back does not come again by itself.
 */
export class Following {
  readonly from: Column
  readonly to: Column
  private readonly desk: FollowedDesk
  private readonly asking: Asking
  private readonly verdicts = new Map<SegmentId, Verdict>()
  readonly decisions: Decisions
  private present: AskedPlace | null = null
  /** What was known of a segment when it was last decided what has to happen. */
  private readonly judged = new Map<SegmentId, Known>()
  /** Segments to be confirmed, with the text that was confirmed in the edition that they follow. */
  private readonly toConfirm = new Map<SegmentId, Fragment>()
  /** Those that show a sign. */
  private readonly signed = new Set<SegmentId>()
  private readonly toJudge = new Set<SegmentId>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly stopListening: () => void
  private stopped = false

  constructor(desk: FollowedDesk, from: Han, to: Han, converter: Converter, ways: Ways) {
    const [one, other] = [desk.columns.get(from), desk.columns.get(to)]
    if (!one || !other) throw new Error('an article without two Chinese editions')
    this.desk = desk
    this.from = one
    this.to = other
    this.asking = new Asking(one, other, converter, ways, (ids) => this.bring(ids))
    this.decisions = new Decisions({
      to: other,
      verdicts: this.verdicts,
      known: (id) => this.asking.known(id),
      act: (change, id) => this.act(change, id),
      dispatch: (transaction) => this.dispatch(transaction),
      show: (ids) => this.show(ids),
    })
    this.stopListening = desk.listen((change) => this.heard(change))
  }

  /** Begins, as soon as there is time for it. */
  start(): void {
    this.asking.soon()
  }

  stop(): void {
    this.stopped = true
    this.stopListening()
    clearTimeout(this.timer)
    this.asking.stop()
  }

  /** Converts by other ways from now on. */
  setWays(ways: Ways): void {
    this.asking.setWays(ways)
  }

  get ways(): Ways {
    return this.asking.ways
  }

  /** Resolves when everything that was written so far has been followed. */
  idle(): Promise<void> {
    return this.asking.idle()
  }

  keepingOf(id: SegmentId): Keeping {
    const verdict = this.verdicts.get(id)
    if (verdict?.kind === 'conflict') return 'conflict'
    if (verdict?.kind === 'behind') return verdict.why
    const node = this.segment(id)
    const kept = node ? keptOf(node) : null
    if (!node || !kept) return 'none'
    return contentFrom(kept.gave).eq(node.content) ? 'converted' : 'edited'
  }

  /** The verdict on a segment that waits for a person; null for one that does not. */
  waiting(id: SegmentId): Extract<Verdict, { kind: 'conflict' | 'behind' }> | null {
    const verdict = this.verdicts.get(id)
    return verdict?.kind === 'conflict' || verdict?.kind === 'behind' ? verdict : null
  }

  /** The segments with a conflict, in the order of the text. */
  conflicts(): SegmentId[] {
    return this.desk.ids().filter((id) => this.verdicts.get(id)?.kind === 'conflict')
  }

  /** The place that a person is being asked about; null when the walk ends. */
  get asked(): AskedPlace | null {
    return this.present
  }

  set asked(place: AskedPlace | null) {
    const ids = [this.present?.id, place?.id].filter((id) => id !== undefined)
    this.present = place
    this.show(ids)
  }

  /** Where a segment's conversion was in doubt, and still stands as it was given. */
  spotsOf(id: SegmentId): readonly PlacedSpot[] {
    const known = this.asking.known(id)
    const node = this.segment(id)
    const kept = node ? keptOf(node) : null
    if (!known || !node || !kept || !this.asking.isFresh(id)) return []
    return placeSpots(known.spots, contentFrom(kept.gave), node.content)
  }

  /** What a segment's text is converted from. */
  sourceText(id: SegmentId): string {
    const node = findSegment(this.from.state.doc, id)?.node
    return node ? textOf(node) : ''
  }

  /** Confirms what follows these segments as soon as it is up to date, where no hand touched it. */
  confirmWith(ids: readonly SegmentId[]): void {
    for (const id of ids) {
      const source = findSegment(this.from.state.doc, id)?.node
      if (source) this.toConfirm.set(id, source.content)
    }
    // Behind whatever waits to be written.
    void this.idle().then(() => this.whenUntouched(() => this.confirmNow()))
  }

  /** Does it as soon as nothing composes and no press is being read in the edition that follows. */
  private whenUntouched(act: () => void): void {
    this.to.whenUntouched(() => {
      if (!this.stopped) act()
    })
  }

  private segment(id: SegmentId): Node | null {
    return findSegment(this.to.state.doc, id)?.node ?? null
  }

  private heard(change: Change): void {
    if (change.kind === 'structure') this.asking.restructured()
    if (change.kind !== 'text') return
    if (change.language === this.from.language) this.asking.soon()
    if (change.language === this.to.language) this.touched(change.segments)
  }

  /** Answers came: what has to happen is decided on the text as it is then. */
  private bring(ids: readonly SegmentId[]): void {
    this.whenUntouched(() => {
      const transaction = closeHistory(this.to.state.tr)
      const order = segmentIds(this.to.state.doc)
      const wanted = new Set(ids)
      // From the end on: what stands before keeps its place.
      for (const id of order.toReversed()) if (wanted.has(id)) this.judge(transaction, id)
      if (transaction.docChanged) this.dispatch(transaction)
      this.show(ids)
      this.confirmNow()
    })
  }

  private judge(transaction: Transaction, id: SegmentId): void {
    const found = findSegment(this.to.state.doc, id)
    const known = this.asking.known(id)
    if (!found || !known) return
    // Its source may come back to what was answered.
    if (!this.asking.isFresh(id)) {
      this.asking.again(id)
      return
    }
    this.verdicts.delete(id)
    this.judged.set(id, known)
    const verdict = follow(found.node, known)
    if (verdict.kind === 'write') {
      writeConverted(transaction, found.position, verdict.content, verdict.kept)
      this.decisions.forget(id)
    } else if (verdict.kind !== 'current') this.verdicts.set(id, verdict)
    if (verdict.kind !== 'conflict') this.decisions.forget(id)
  }

  /** One act on one segment, one step of undo. */
  private act(change: (transaction: Transaction, position: number) => void, id: SegmentId): void {
    const found = findSegment(this.to.state.doc, id)
    if (!found) return
    const transaction = closeHistory(this.to.state.tr)
    change(transaction, found.position)
    this.verdicts.delete(id)
    this.decisions.forget(id)
    this.dispatch(transaction)
    this.show([id])
  }

  private dispatch(transaction: Transaction): void {
    // What follows a suggestion is one too, by the same person: nobody has accepted it in this edition.
    this.to.dispatch(asWhose(transaction, (id) => this.suggestedBy(id)))
    // What is typed next is a step of its own.
    this.to.dispatch(closeHistory(this.to.state.tr))
  }

  private suggestedBy(id: SegmentId): Author | null {
    const source = findSegment(this.from.state.doc, id)?.node
    return (source ? layersOf(source).at(-1) : undefined) ?? null
  }

  /** The text that follows was touched: by a hand, by an act of this, or an update was taken back. */
  private touched(ids: ReadonlySet<SegmentId>): void {
    const back: SegmentId[] = []
    const anew: SegmentId[] = []
    for (const id of ids) {
      const known = this.asking.known(id)
      const node = this.segment(id)
      // An answer that was not looked at yet still waits to be written: nobody took it back.
      if (!node || !known || this.judged.get(id) !== known) continue
      if (!this.asking.isFresh(id)) {
        this.asking.again(id)
        continue
      }
      const verdict = this.verdicts.get(id)
      if (!isOff(node, known)) {
        if (keptOf(node)) this.verdicts.delete(id)
      } else if (!verdict) back.push(id)
      else if (verdict.kind === 'conflict' || isOpened(node, verdict)) anew.push(id)
    }
    if (anew.length > 0) this.judgeAgain(anew)
    if (back.length > 0) queueMicrotask(() => this.whenUntouched(() => this.decline(back)))
    else this.show([...ids])
  }

  /** A hand wrote where there is a conflict, or opened what was locked: it may be another case now. */
  private judgeAgain(ids: readonly SegmentId[]): void {
    for (const id of ids) {
      this.toJudge.add(id)
      this.decisions.forget(id)
    }
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      const waiting = [...this.toJudge]
      this.toJudge.clear()
      this.bring(waiting)
    }, rest)
  }

  /** Notes that updates were taken back. */
  private decline(ids: readonly SegmentId[]): void {
    const { tr } = this.to.state
    for (const id of ids) {
      const known = this.asking.known(id)
      const node = this.segment(id)
      // It may have been done again meanwhile.
      if (!node || !known || !this.asking.isFresh(id) || this.verdicts.has(id) || !isOff(node, known))
        continue
      const kept = noteDeclined(tr, id, known)
      if (kept) this.verdicts.set(id, { kind: 'behind', why: 'declined', kept })
    }
    if (tr.docChanged) this.to.dispatch(asOutright(tr))
    this.show(ids)
  }

  private confirmNow(): void {
    const ready = [...this.toConfirm].filter(([id]) => this.asking.isFresh(id))
    for (const [id] of ready) this.toConfirm.delete(id)
    const sound = ready.filter(([id, confirmed]) => {
      const node = this.segment(id)
      return node && this.asking.known(id)?.source.eq(confirmed) && isUntouched(node, confirmed)
    })
    if (sound.length > 0)
      confirmFollowed(
        this.desk,
        this.to,
        sound.map(([id]) => id),
      )
  }

  private show(ids: readonly SegmentId[]): void {
    const isToSign = (id: SegmentId) => this.waiting(id) !== null || this.present?.id === id
    const changed = ids.filter((id) => this.signed.has(id) || isToSign(id))
    for (const id of changed) {
      if (isToSign(id)) this.signed.add(id)
      else this.signed.delete(id)
    }
    if (changed.length > 0) {
      this.whenUntouched(() => this.to.dispatch(signsOf(this.to.state.tr, changed, this)))
    }
    this.desk.tell({ kind: 'following' })
  }
}

/** Whether a segment does not remember what is known now; of one that never followed, whether it is bare. */
function isOff(node: Node, { source, next }: Known): boolean {
  const kept = keptOf(node)
  if (!kept) return node.content.size === 0 && next.size > 0
  return !contentFrom(kept.from).eq(source) || !contentFrom(kept.gave).eq(next)
}

/** Whether a segment was locked when it was judged, and is not any more. */
function isOpened(node: Node, verdict: Verdict): boolean {
  return verdict.kind === 'behind' && verdict.why === 'final' && node.attrs.state !== 'final'
}
