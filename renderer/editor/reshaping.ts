import type { Fragment, Node } from 'prosemirror-model'
import type { Transaction } from 'prosemirror-state'
import { type Kept, keptOf } from '../../shared/document/kept.ts'
import {
  type Depth,
  type SuggestedJoin,
  suggestedJoinsOf,
  suggestedSplitOf,
} from '../../shared/document/shape.ts'
import type { SegmentId } from '../../shared/ids.ts'
import { isHan, type Language } from '../../shared/locale.ts'
import type { Seam } from '../../shared/review/suggestions/divide.ts'
import type { Author } from '../../shared/review/suggestions/tracked.ts'
import { contentFrom } from '../../shared/script/content.ts'
import { joinKept } from '../../shared/script/keptParts.ts'
import { replaceContent } from './following/replace.ts'
import { findSegment } from './places.ts'
import { asStructure } from './plugins/guard.ts'
import {
  cutSegment,
  joinSegments,
  nextSegment,
  rejectedIn,
  seamOf,
  setAttributes,
  stoodOf,
  usualGap,
} from './restructure.ts'
import { type Columns, pairIn } from './structurePlaces.ts'

/** Whose suggestion an act is, or that it is done outright, or takes something back. */
export type Whose = Author | 'outright' | 'back'

function actOf(whose: Whose): { readonly author: Author | null; readonly isOutright: boolean } {
  return { author: typeof whose === 'string' ? null : whose, isOutright: whose === 'outright' }
}

/** Where a segment is cut in each edition, and how many suggested joins stay in the first part. */
export interface Places {
  readonly offsets: ReadonlyMap<Language, number | Seam>
  readonly joins: number
  /** What stands between the two, where that is known. */
  readonly gaps?: ReadonlyMap<Language, number>
  /** The suggested join that is taken back. */
  readonly taken?: ReadonlyMap<Language, SuggestedJoin>
}

/** Cuts and joins segments in the texts of all editions; who may do so, and what it means, is `structure.ts`'s. */
export class Reshaping {
  private readonly columns: Columns
  /** The white space that a split took away before a segment, for joining it back just so. */
  private readonly gaps = new Map<SegmentId, ReadonlyMap<Language, Fragment>>()

  constructor(columns: Columns) {
    this.columns = columns
  }

  /**
   * Gives a segment back how it stood, and all that it carried where its text is what it was; `whole`: nobody touched it,
   * so it is what it was.
   */
  restore(language: Language, was: Node, { whole }: { readonly whole: boolean }): void {
    const column = this.columns.get(language)
    const found = column ? findSegment(column.state.doc, was.attrs.id as SegmentId) : null
    if (!column || !found) return
    const transaction = asStructure(column.state.tr)
    const { node, position } = found
    if (whole) replaceContent(transaction, position, was.content)
    const isSame = whole || (node.content.eq(was.content) && rejectedIn(node).eq(rejectedIn(was)))
    const { suggestedSplit } = was.attrs
    setAttributes(transaction, position, isSame ? was.attrs : { ...stoodOf(was), suggestedSplit })
    if (transaction.docChanged) column.dispatch(transaction)
  }

  /** Forgets a suggested join in every edition. */
  withoutJoin(first: SegmentId, second: SegmentId): void {
    this.each(first, (transaction, position, node) => {
      const left = suggestedJoinsOf(node).filter(({ id }) => id !== second)
      setAttributes(transaction, position, { suggestedJoins: left.length > 0 ? left : null })
    })
  }

  /** Cuts a segment in every edition. */
  split(
    first: SegmentId,
    second: SegmentId,
    { offsets, joins, gaps: known, taken }: Places,
    depth: Depth,
    whose: Whose,
  ): void {
    const act = actOf(whose)
    const gaps = new Map<Language, Fragment>()
    this.gaps.set(second, gaps)
    this.each(first, (transaction, position, node, language) => {
      const at = placeIn(node, offsets.get(language) ?? node.content.size, joins)
      gaps.set(
        language,
        cutSegment(transaction, position, language, {
          second,
          at,
          gap: known?.get(language),
          join: taken?.get(language),
          joins,
          depth,
          ...act,
        }),
      )
    })
  }

  /** Joins a segment with the next in every edition. */
  join(first: SegmentId, depth: Depth, whose: Whose): void {
    const act = actOf(whose)
    const kept = this.keptJoined(first, depth)
    this.each(first, (transaction, position, _node, language) => {
      const next = nextSegment(transaction.doc, position, depth)
      if (!next) return
      const gap = this.knownGap(language, next)
      joinSegments(transaction, position, language, { depth, gap, kept: kept.get(language), ...act })
    })
  }

  /** What stood between a segment and the one before it when they were one. */
  private knownGap(language: Language, next: Node): Fragment | null {
    const suggestion = suggestedSplitOf(next)
    if (suggestion) return contentFrom(suggestion.gap)
    const gap = this.gaps.get(next.attrs.id as SegmentId)?.get(language)
    return gap ?? null
  }

  private gapOf(language: Language, node: Node, next: Node): string {
    const gap = this.knownGap(language, next) ?? usualGap(language, node, next)
    return gap.textBetween(0, gap.size)
  }

  /** What a segment that is made of two remembers of its conversion, in the editions that follow another. */
  private keptJoined(id: SegmentId, depth: Depth): ReadonlyMap<Language, Kept> {
    const joined = new Map<Language, Kept>()
    for (const [language, column] of this.columns) {
      const from = language === 'zh-Hant' ? 'zh-Hans' : 'zh-Hant'
      const [mine, its] = [column, this.columns.get(from)].map((each) => each && pairIn(each, id, depth))
      if (!isHan(language) || !mine || !its) continue
      const gap = { from: this.gapOf(from, ...its), gave: this.gapOf(language, ...mine) }
      const kept = joinKept(keptOf(mine[0]), keptOf(mine[1]), gap)
      if (kept) joined.set(language, kept)
    }
    return joined
  }

  /** Changes a segment in every edition that has it. */
  each(
    id: SegmentId,
    change: (transaction: Transaction, position: number, node: Node, language: Language) => void,
  ): void {
    for (const [language, column] of this.columns) {
      const found = findSegment(column.state.doc, id)
      if (!found) continue
      const transaction = asStructure(column.state.tr)
      change(transaction, found.position, found.node, language)
      if (transaction.docChanged) column.dispatch(transaction)
    }
  }
}

/** A place within what belongs to the joins that stay: what was joined behind it goes with the second part. */
function placeIn(node: Node, meant: number | Seam, staying: number): number | Seam {
  if (typeof meant !== 'number') return meant
  const place = Math.min(meant, node.content.size)
  const all = suggestedJoinsOf(node)
  const [last, next] = [all[staying - 1], all[staying]]
  if (next && place > next.end) return seamOf(node, next)
  return last && place < last.end ? seamOf(node, last) : place
}
