import { sureEnough } from '../../../shared/alignment/align.ts'
import { isDoubtful, spansOf } from '../../../shared/alignment/beads/bead.ts'
import * as edits from '../../../shared/alignment/beads/edits.ts'
import { likelySplit } from '../../../shared/alignment/beads/likelySplit.ts'
import { isHan } from '../../../shared/locale.ts'
import { itemsOf, nextMarked } from './view.ts'
import { edit, goToRow, orderRows, useWork, type Work } from './work.ts'

/** English letters for a Han character, so that lengths can be compared. */
const lettersPerHan = 3.1

type Edit = (work: Work) => { readonly splice: edits.Splice | null; readonly at: number }

/** Makes an act of an edit; it does nothing where the edit cannot be made. */
function doing(make: Edit): () => void {
  return () => {
    const { work } = useWork.getState()
    if (!work) return
    const { splice, at } = make(work)
    if (splice) edit(splice, at)
  }
}

/** What can be done to the active row. */
export const rowActs = {
  'align.accept': () => {
    const { work } = useWork.getState()
    if (!work) return
    const splice = edits.accept(work.history.beads, work.at)
    if (splice) edit(splice, work.at)
    goOn()
  },
  'align.acceptThrough': () => {
    const { work } = useWork.getState()
    if (!work) return
    const splice = edits.acceptThrough(work.history.beads, work.at)
    if (splice) edit(splice, work.at)
    goOn()
  },
  'align.doubt': doing(({ history, at }) => ({ splice: edits.doubt(history.beads, at), at })),
  'align.link': doing(({ history, at }) => {
    const splice = edits.link(history.beads, at)
    return { splice, at: splice?.at ?? at }
  }),
  'align.unlink': doing(({ history, at }) => ({ splice: edits.unlink(history.beads, at), at })),
  'align.split': doing((work) => {
    const heads = likelySplit(lengthsIn(work))
    return { splice: heads && edits.split(work.history.beads, work.at, heads), at: work.at }
  }),
  'align.join': doing(({ history, at }) => ({ splice: edits.join(history.beads, at, at + 1), at })),
  'align.joinPrevious': doing(({ history, at }) => ({
    splice: edits.join(history.beads, at - 1, at),
    at: at - 1,
  })),
  'align.moveBack': doing(({ history, at, side }) => {
    const splice = edits.moveBack(history.beads, at, side)
    return { splice, at: splice ? splice.at + splice.added.length - 1 : at }
  }),
  'align.moveOn': doing(({ history, at, side }) => {
    const splice = edits.moveOn(history.beads, at, side)
    return { splice, at: splice?.at ?? at }
  }),
  'align.nextDoubtful': () => toDoubtful(1),
  'align.previousDoubtful': () => toDoubtful(-1),
  'align.order': () => {
    const { work } = useWork.getState()
    if (work) orderRows(work.order === 'text' ? 'doubtful' : 'text')
  },
} as const

/** Moves among the rows as they are shown. */
export function step(by: number): void {
  const { work } = useWork.getState()
  if (!work) return
  const rows = itemsOf(work.marks, work.order).flatMap((item) => (item.kind === 'bead' ? [item.at] : []))
  const place = rows.indexOf(work.at)
  const next = rows[Math.max(0, Math.min(rows.length - 1, place + by))]
  if (next !== undefined) goToRow(next)
}

function toDoubtful(way: 1 | -1): void {
  const { work } = useWork.getState()
  if (!work) return
  const { beads } = work.history
  const next = nextMarked((at) => doubtfulAt(work, at), beads.length, work.at, way)
  if (next !== null) goToRow(next)
}

/** After a row was accepted: to the next doubtful one, or where none is left to the next row. */
function goOn(): void {
  const { work } = useWork.getState()
  if (!work) return
  const next = nextMarked((at) => doubtfulAt(work, at), work.history.beads.length, work.at, 1)
  if (next !== null) goToRow(next)
  else step(1)
}

function doubtfulAt({ history }: Work, at: number): boolean {
  const bead = history.beads[at]
  return bead !== undefined && isDoubtful(bead, sureEnough)
}

/** The lengths of the active row's sentences, comparable between the texts. */
function lengthsIn({ open, history, at }: Work): number[][] {
  const spans = spansOf(history.beads)[at] ?? []
  return open.texts.map(({ language, sentences }, side) => {
    const [from, end] = spans[side] ?? [0, 0]
    return sentences.slice(from, end).map(({ text }) => text.length * (isHan(language) ? lettersPerHan : 1))
  })
}
