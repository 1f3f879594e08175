import { Mark } from 'prosemirror-model'
import type { Language } from '../../locale.ts'
import { type Change, changesIn } from './change.ts'
import { type Tracked, tidied, trackedOf } from './tracked.ts'
import { marksOfType, type Stitch, type Strand, unwoven, type Weave, weaveOf, withMarks } from './weave.ts'

export type Verdict = 'accept' | 'reject'

/**
 * A segment with some of its changes accepted or rejected, the same object where none is meant. Accepting never
 * changes the text as accepted, rejecting never the text as rejected, and the order of verdicts does not matter. Where
 * a later change took away all words that another had put in, it goes on for it: with the other rejected it is about
 * what stood there before; with itself accepted the other is settled too.
 */
export function decided(
  tracked: Tracked,
  language: Language,
  verdict: Verdict,
  isMeant: (change: Change) => boolean,
): Tracked {
  const { content, layers } = tidied(tracked)
  // Layers whose changes were taken back by hand go with any act.
  if (layers.length === 0) return tracked.layers.length === 0 ? tracked : { content, layers }
  const weave = weaveOf({ content, layers }, language)
  const meant = changesIn(weave, layers).filter(([change]) => isMeant(change))
  if (meant.length === 0) return tracked
  const act: Act = {
    weave,
    heirs: new Map(weave.stitches.map((each) => [each, heirOf(each)])),
    standing: new Set(weave.strands.filter(({ died }) => died === null)),
    undone: new Set(),
  }
  for (const [, stitch] of meant) {
    if (verdict === 'accept') accept(act, stitch)
    else reject(act, stitch)
  }
  return trackedOf(unwoven(weave, layers.length), layers)
}

/** A segment whose content was changed outside suggestion mode: the change is no suggestion, nor a part of one. */
export function changedOutright(tracked: Tracked, after: Tracked['content'], language: Language): Tracked {
  const { content, layers } = tracked
  if (layers.length === 0) return { content: after, layers }
  if (content.eq(after)) return tracked
  const own = { by: '', at: '', content: content.toJSON() }
  return decided({ content: after, layers: [...layers, own] }, language, 'accept', ({ by }) => by === '')
}

interface Act {
  readonly weave: Weave
  /** As they were before the act, so that the order of its verdicts does not matter. */
  readonly heirs: ReadonlyMap<Stitch, Stitch | null>
  /** What stood in the text before the act. */
  readonly standing: ReadonlySet<Strand>
  readonly undone: Set<Stitch>
}

function accept(act: Act, stitch: Stitch): void {
  if (stitch.isFormat) {
    for (const strand of stitch.after) settleFormat(strand, stitch)
    return
  }
  absorb(act, stitch, putsIn(stitch))
  for (const strand of act.weave.strands) if (strand.born === stitch) strand.born = null
}

/** Settles the changes that an accepted one took the place of, and takes away for good what all of them did. */
function absorb(act: Act, stitch: Stitch, stays: boolean): void {
  const { weave, heirs } = act
  for (const ward of weave.stitches.filter((each) => heirs.get(each) === stitch)) {
    absorb(act, ward, stays)
    for (const strand of weave.strands) {
      if (stays && strand.born === ward && strand.died === null) strand.born = null
    }
  }
  remove(weave, ({ died }) => died === stitch)
}

function reject({ weave, heirs, standing, undone }: Act, stitch: Stitch): void {
  undone.add(stitch)
  if (stitch.isFormat) {
    for (const strand of stitch.after) dropFormat(strand, stitch)
    return
  }
  let heir = heirs.get(stitch) ?? null
  while (heir && undone.has(heir)) heir = heirs.get(heir) ?? null
  const takesRest = heir !== null && putsIn(heir)
  remove(weave, (strand) => strand.born === stitch && !(takesRest && standing.has(strand)))
  for (const strand of weave.strands) {
    if (strand.born === stitch) strand.born = heir
    if (strand.died === stitch) strand.died = heir
  }
}

/** The later change that took away all words that this one had put in; null where none did. */
function heirOf(stitch: Stitch): Stitch | null {
  if (stitch.isFormat) return null
  const born = stitch.after.filter((strand) => strand.born === stitch)
  const dead = born.filter(({ died }) => died !== null)
  if (dead.length === 0) return null
  const words = born.filter(isWord)
  if ((words.length > 0 ? words : born).some(({ died }) => died === null)) return null
  let heir: Stitch | null = null
  for (const { died } of dead) if (died && died.layer >= (heir?.layer ?? 0)) heir = died
  return heir
}

const isWord = ({ token }: Strand): boolean => token.leaf !== null || /[\p{L}\p{N}]/u.test(token.key)

const putsIn = (stitch: Stitch): boolean => stitch.after.some(({ born }) => born === stitch)

function remove({ strands }: Weave, isGone: (strand: Strand) => boolean): void {
  const kept = strands.filter((strand) => !isGone(strand))
  if (kept.length < strands.length) strands.splice(0, strands.length, ...kept)
}

/** The formatting becomes the text's own; what was done to the same marks before it is settled with it. */
function settleFormat(strand: Strand, stitch: Stitch): void {
  for (const { stitch: by, type, marks } of [...strand.formats]) {
    if (by !== stitch) continue
    strand.token = { ...strand.token, marks: withMarks(strand.token.marks, type, marks) }
    strand.formats = strand.formats.filter((each) => each.type !== type || each.stitch.layer > stitch.layer)
  }
}

/** The formatting is as before; a later change back to that is no change any more. */
function dropFormat(strand: Strand, stitch: Stitch): void {
  const types = strand.formats.filter((each) => each.stitch === stitch).map(({ type }) => type)
  for (const type of types) {
    let now = marksOfType(strand.token.marks, type)
    strand.formats = strand.formats.filter((each) => {
      if (each.type !== type) return true
      if (each.stitch === stitch || Mark.sameSet(each.marks, now)) return false
      now = each.marks
      return true
    })
  }
}
