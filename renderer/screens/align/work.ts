import { create } from 'zustand'
import { sureEnough } from '../../../shared/alignment/align.ts'
import { isDoubtful, type WorkBead } from '../../../shared/alignment/beads/bead.ts'
import { inverse, type Splice } from '../../../shared/alignment/beads/edits.ts'
import { act, begin, type History, redo, undo } from '../../../shared/alignment/beads/history.ts'
import type { AlignmentId } from '../../../shared/ids.ts'
import type { OpenAlignment } from '../../../shared/ipc/domains/alignments.ts'
import { desk } from '../../api/desk.ts'
import type { Order } from './view.ts'

/** Whether all that was done is stored. `lost`: the stored alignment is another one by now. */
type Saving = 'saved' | 'saving' | 'unsaved' | 'lost'

/** The alignment that is worked on; it stays open while other rooms are visited. */
export interface Work {
  readonly open: OpenAlignment
  readonly history: History
  /** The rows that stand first while doubtful ones do: those that were doubtful when this was asked for. */
  readonly marks: readonly boolean[]
  readonly order: Order
  /** The active row, and the text in it that sentences are moved in. */
  readonly at: number
  readonly side: number
  readonly saving: Saving
}

interface State {
  readonly work: Work | null
  readonly failed: { readonly code: string; readonly detail: string } | null
}

/** The alignment that is open in the window. */
export const useWork = create<State>(() => ({ work: null, failed: null }))

/** So long it rests after an act before the beads are stored, in milliseconds. */
const rest = 400
const retry = 2000
let timer: ReturnType<typeof setTimeout> | undefined
let storing: Promise<void> | null = null
/** Whether the window stores the work before it closes: the work stays open in other rooms, and that may be there. */
let guarded = false
/** The beads and the version that are known to be stored. */
let stored: { readonly beads: readonly WorkBead[]; readonly version: number } | null = null

const current = () => useWork.getState().work
const change = (part: Partial<Work>) =>
  useWork.setState(({ work }) => (work ? { work: { ...work, ...part } } : {}))

/** Opens an alignment, at its first doubtful row. */
export async function openWork(alignment: AlignmentId): Promise<void> {
  if (!guarded) desk.onFlush(flushWork)
  guarded = true
  if (!(await closeWork())) return
  const answer = await desk.call.alignments.open({ alignment })
  if (!answer.ok) {
    useWork.setState({ work: null, failed: { code: answer.error, detail: answer.detail ?? '' } })
    return
  }
  const { beads, version } = answer.value
  const first = beads.findIndex((bead) => isDoubtful(bead, sureEnough))
  stored = { beads, version }
  useWork.setState({
    failed: null,
    work: {
      open: answer.value,
      history: begin(beads),
      marks: marksOf(beads),
      order: 'text',
      at: Math.max(0, first),
      side: 0,
      saving: 'saved',
    },
  })
}

/** Stores what is not stored yet and goes back to the list; what cannot be stored stays open, and the answer is false. */
export async function closeWork(): Promise<boolean> {
  await flushWork()
  if (current()?.saving === 'unsaved') return false
  useWork.setState({ work: null })
  return true
}

/** Lets go of the alignment of a library that is no longer open. */
export function forgetWork(): void {
  clearTimeout(timer)
  stored = null
  useWork.setState({ work: null, failed: null })
}

/** Makes a row active, and one of its texts. */
export function goToRow(at: number, side?: number): void {
  const work = current()
  if (!work) return
  const last = work.history.beads.length - 1
  change({ at: Math.max(0, Math.min(last, at)), ...(side === undefined ? {} : { side }) })
}

/** Orders the rows; what is doubtful now stands first then. */
export function orderRows(order: Order): void {
  const work = current()
  if (work) change({ order, marks: marksOf(work.history.beads) })
}

/** Does a change, after which row `at` is active. */
export function edit(splice: Splice, at: number): void {
  const work = current()
  if (!work) return
  change({ history: act(work.history, splice), marks: marked(work.marks, splice), at })
  changed()
}

/** Takes the last change back, or does it again; false where there is none. */
export function goBackOrOn(way: 'undo' | 'redo'): boolean {
  const work = current()
  const last = way === 'undo' ? work?.history.done.at(-1) : work?.history.undone.at(-1)
  const history = work && (way === 'undo' ? undo(work.history) : redo(work.history))
  if (!work || !last || !history) return false
  const splice = way === 'undo' ? inverse(last) : last
  change({ history, marks: marked(work.marks, splice), at: Math.min(splice.at, history.beads.length - 1) })
  changed()
  return true
}

/** Stores what is not stored yet; resolves when it is, or cannot be. */
export async function flushWork(): Promise<void> {
  clearTimeout(timer)
  await storing
  await store()
}

/** The version under which all that was done is stored; null where it is not. */
export function storedVersion(): number | null {
  const work = current()
  return work && stored?.beads === work.history.beads ? stored.version : null
}

function marksOf(beads: readonly WorkBead[]): boolean[] {
  return beads.map((bead) => isDoubtful(bead, sureEnough))
}

/** Marks that go with a change: what is made of marked rows is marked. */
function marked(marks: readonly boolean[], { at, removed, added }: Splice): boolean[] {
  const was = marks.slice(at, at + removed.length)
  const now =
    removed.length === added.length
      ? was
      : added.map((bead) => was.includes(true) || isDoubtful(bead, sureEnough))
  return marks.toSpliced(at, removed.length, ...now)
}

function changed(): void {
  if (current()?.saving !== 'lost') change({ saving: 'saving' })
  clearTimeout(timer)
  timer = setTimeout(() => void store(), rest)
}

async function store(): Promise<void> {
  // One request at a time: each starts from the version that the last one led to.
  if (storing) return
  const work = current()
  const base = stored
  if (!work || !base || work.saving === 'lost' || work.history.beads === base.beads) return
  const { beads } = work.history
  const alignment = work.open.row.alignment
  let failed: string | null = null
  storing = desk.call.alignments.save({ alignment, base: base.version, beads: [...beads] }).then((answer) => {
    if (answer.ok) stored = { beads, version: answer.value.version }
    else failed = answer.error
  })
  await storing
  storing = null
  const now = current()
  if (now?.open.row.alignment !== alignment) return
  if (failed === null) {
    if (now.history.beads === beads) change({ saving: 'saved' })
    else await store()
    return
  }
  if (failed === 'conflict' || failed === 'not-found' || failed === 'refused')
    return change({ saving: 'lost' })
  change({ saving: 'unsaved' })
  clearTimeout(timer)
  timer = setTimeout(() => void store(), retry)
}
