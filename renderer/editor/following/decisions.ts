import type { Transaction } from 'prosemirror-state'
import type { SegmentId } from '../../../shared/ids.ts'
import { conflictsOf, follow, type Following as Verdict } from '../../../shared/script/follow.ts'
import { type Choice, decided } from '../../../shared/script/keep.ts'
import type { Column } from '../column.ts'
import { findSegment } from '../places.ts'
import type { Known } from './asking.ts'
import { adopting, keptBy, writeConverted } from './writing.ts'

/** What decisions need of the following that they are about. */
export interface Decided {
  readonly to: Column
  readonly verdicts: Map<SegmentId, Verdict>
  known(id: SegmentId): Known | null
  /** One act on one segment, one step of undo. */
  act(change: (transaction: Transaction, position: number) => void, id: SegmentId): void
  dispatch(transaction: Transaction): void
  show(ids: readonly SegmentId[]): void
}

/** What a person decides about segments that do not simply follow. */
export class Decisions {
  private readonly of: Decided
  private readonly choices = new Map<SegmentId, Choice[]>()

  constructor(of: Decided) {
    this.of = of
  }

  /** The choices made so far for a segment's conflicts. */
  chosen(id: SegmentId): readonly Choice[] {
    return this.choices.get(id) ?? []
  }

  /** The choices were about a conflict that is another one now. */
  forget(id: SegmentId): void {
    this.choices.delete(id)
  }

  /** Chooses for the next undecided conflict of a segment; with the last one the update is made. */
  choose(id: SegmentId, choice: Choice): void {
    const verdict = this.of.verdicts.get(id)
    const found = findSegment(this.of.to.state.doc, id)
    if (verdict?.kind !== 'conflict' || !found || this.of.to.composing) return
    // What was typed since is not in what was asked; it is asked again at once.
    if (!verdict.hand.eq(found.node.content) || found.node.attrs.state === 'final') return
    const choices = [...this.chosen(id), choice]
    this.choices.set(id, choices)
    if (choices.length < conflictsOf(verdict.pieces).length) {
      this.of.show([id])
      return
    }
    this.of.act((transaction, position) => {
      writeConverted(transaction, position, decided(verdict.pieces, choices), verdict.kept)
    }, id)
  }

  /** Puts what conversion gives now in the place of a segment's text, whatever was changed by hand. */
  convertAnew(id: SegmentId): void {
    const known = this.of.known(id)
    const found = findSegment(this.of.to.state.doc, id)
    if (!known || !found || this.of.to.composing || found.node.attrs.state === 'final') return
    this.of.act((transaction, position) => {
      writeConverted(transaction, position, known.next, keptBy(known))
      transaction.setNodeAttribute(position, 'origin', { kind: 'converted' })
    }, id)
  }

  /** Takes the update over that a person declined before; a conflict may come of it. */
  takeUpdate(id: SegmentId): void {
    const found = findSegment(this.of.to.state.doc, id)
    const known = this.of.known(id)
    if (!found || !known || this.of.to.composing) return
    const verdict = follow(found.node, { ...known, isWanted: true })
    if (verdict.kind === 'write') {
      this.of.act((transaction, position) => {
        writeConverted(transaction, position, verdict.content, verdict.kept)
      }, id)
    } else if (verdict.kind !== 'current') {
      this.of.verdicts.set(id, verdict)
      this.of.show([id])
    }
  }

  /** Lets every segment that was written on its own follow from now on, its differences being edits by hand. */
  adopt(): number {
    if (this.of.to.composing) return 0
    const { transaction, adopted } = adopting(this.of.to, (id) => this.of.known(id))
    if (adopted > 0) this.of.dispatch(transaction)
    return adopted
  }
}
