import { closeHistory } from 'prosemirror-history'
import { TextSelection } from 'prosemirror-state'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import type { Verdict } from '../../../shared/review/suggestions/decide.ts'
import { rewrites } from '../../../shared/review/suggestions/documents.ts'
import type { Desk } from '../desk.ts'
import { replaceContent } from '../following/replace.ts'
import { findSegment } from '../places.ts'
import { isLockedSegment } from '../plugins/locks.ts'
import { holderOf } from '../structurePlaces.ts'
import type { Shape, Suggestion } from './listed.ts'
import type { Suggesting } from './suggesting.ts'
import { asSettled } from './tracking.ts'

/** What of the desk the acts on suggestions need. */
export type DecidedDesk = Pick<Desk, 'columns' | 'structure'> & Pick<Suggesting, 'all'>

/**
 * Accepts or rejects suggestions of an edition: those about its text in one step of undo, those about which segments
 * there are in another, in all editions. Answers how many segments it changed; 0 where all of them are locked.
 */
export function decide(
  desk: DecidedDesk,
  language: Language,
  verdict: Verdict,
  these: readonly Suggestion[],
): number {
  if ([...desk.columns.values()].some(({ composing }) => composing)) return 0
  const shapes = these.filter(({ what }) => 'shape' in what)
  const keys = new Set(these.map(({ key }) => key))
  const segments = new Set(these.map(({ segment }) => segment))
  const isAll = verdict === 'reject' && desk.all(language).every(({ key }) => keys.has(key))
  // With the segments as they were, the text comes back as it was in them.
  if (isAll)
    return decideShapes(desk, verdict, shapes) + decideText(desk, language, verdict, () => true, null)
  const changed = decideText(desk, language, verdict, (key) => keys.has(key), segments)
  return changed + decideShapes(desk, verdict, shapes)
}

function decideText(
  { columns }: DecidedDesk,
  language: Language,
  verdict: Verdict,
  isMeant: (key: string) => boolean,
  within: ReadonlySet<SegmentId> | null,
): number {
  const column = columns.get(language)
  if (!column) return 0
  const all = rewrites(
    column.state.doc,
    language,
    verdict,
    ({ segment, change }) => isMeant(`${segment} ${change.id}`),
    within,
  ).filter(({ segment }) => {
    const found = findSegment(column.state.doc, segment)
    return found !== null && !isLockedSegment(column.state, found.node)
  })
  if (all.length === 0) return 0
  const transaction = asSettled(closeHistory(column.state.tr))
  for (const { position, after } of all) {
    replaceContent(transaction, position, after.content)
    transaction.setNodeAttribute(position, 'suggested', after.layers.length > 0 ? after.layers : null)
  }
  column.dispatch(transaction)
  // What is typed next is a step of its own.
  column.dispatch(closeHistory(column.state.tr))
  return all.length
}

/** What the acts need of an open desk. */
export function decidedIn({ columns, structure, suggesting }: Desk): DecidedDesk {
  return { columns, structure, all: (language) => suggesting.all(language) }
}

/** The latest first: what was cut and joined before is then as it was when that was done. */
function decideShapes(desk: DecidedDesk, verdict: Verdict, shapes: readonly Suggestion[]): number {
  let done = 0
  desk.structure.asOne(() => {
    for (const { what } of shapes.toSorted((one, other) => (one.at < other.at ? 1 : -1))) {
      if ('shape' in what && decideShape(desk, verdict, what.shape)) done++
    }
  })
  return done
}

function decideShape(
  { columns, structure }: DecidedDesk,
  verdict: Verdict,
  { kind, first, second }: Shape,
): boolean {
  // Meanwhile it may stand elsewhere.
  const holder = kind === 'join' ? (holderOf(columns, second) ?? first) : first
  if (!structure.isOpen(1, holder)) return false
  if (verdict === 'reject') {
    return kind === 'split' ? structure.rejectSplit(second) : structure.rejectJoin(holder, second)
  }
  if (kind === 'split') structure.acceptSplit(second)
  else structure.acceptJoin(holder, second)
  return true
}

/** Goes to the next suggestion of the present edition, or the previous one, from the caret on; null where there is none. */
export function step(desk: Desk, by: 1 | -1): Suggestion | null {
  const column = desk.present
  if (!column || column.composing) return null
  const { language } = column
  const all = desk.suggesting.all(language)
  if (all.length === 0) return null
  const here = all.findIndex(({ key }) => key === desk.suggesting.present)
  const { from } = column.state.selection
  const ahead = all.findIndex((each) => each.from >= from)
  const first = by === 1 ? Math.max(ahead, 0) : (ahead < 0 ? all.length : ahead) - 1
  const next = all.at(here < 0 ? first : (here + by) % all.length) ?? null
  if (next) goTo(desk, language, next)
  return next
}

/** Makes a suggestion the present one and selects what stands of it. */
export function goTo(desk: Desk, language: Language, { key }: Suggestion): void {
  // The text may have been changed since it was listed.
  const suggestion = desk.suggesting.all(language).find((each) => each.key === key)
  const column = desk.columns.get(language)
  if (!column || !suggestion) return
  desk.goTo(language, suggestion.segment)
  const { tr } = column.state
  const { from, to } = suggestion
  column.dispatch(tr.setSelection(TextSelection.create(tr.doc, from, to)).scrollIntoView())
  desk.suggesting.choose(language, suggestion)
}

/**
 * The suggestions that the next act of the present edition is about: the present one where the caret still is there,
 * else all in the selection or at the caret.
 */
function meant(desk: Desk): Suggestion[] {
  const column = desk.present
  if (!column) return []
  const { from, to } = column.state.selection
  const touched = desk.suggesting.all(column.language).filter((each) => touches(each, from, to))
  const present = touched.filter(({ key }) => key === desk.suggesting.present)
  return present.length > 0 ? present : touched
}

/** Accepts or rejects what the selection or the caret is about, and goes on to the next; false where that is nothing. */
export function decideHere(desk: Desk, verdict: Verdict): boolean {
  const column = desk.present
  const these = meant(desk)
  if (!column || these.length === 0) return false
  if (decide(decidedIn(desk), column.language, verdict, these) === 0) return false
  desk.suggesting.choose(column.language, null)
  step(desk, 1)
  return true
}

/** One without extent is touched also at its ends. */
function touches({ from: start, to: end }: Suggestion, from: number, to: number): boolean {
  return start === end ? from <= start && start <= to : start <= to && from <= end
}
