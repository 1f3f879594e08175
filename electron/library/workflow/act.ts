import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { segmentsOf } from '../../../shared/document/segment.ts'
import type { RevisionId } from '../../../shared/ids.ts'
import type { libraryContract } from '../../../shared/ipc/contract.ts'
import type { HandedOver } from '../../../shared/ipc/domains/workflow.ts'
import type { ErrorsOf, ParamsOf } from '../../../shared/ipc/method.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { needsNote, refusalOf, statusAfter, type WorkflowAct } from '../../../shared/review/gate/acts.ts'
import { inTransaction } from '../../storage/database.ts'
import { written } from '../../storage/fault.ts'
import { articleById } from '../../storage/tables/article.ts'
import { type EditionRow, editionsOf, updateStatus } from '../../storage/tables/edition.ts'
import { addEvent, type EventKind } from '../../storage/tables/event.ts'
import { addRevision } from '../../storage/tables/revision.ts'
import { addSignOff } from '../../storage/tables/signOff.ts'
import type { Stamp } from '../../storage/tables/stamp.ts'
import { isReady, touchArchive } from '../archive/archiveMark.ts'
import { checkpoint, storeHeads } from '../checkpoint.ts'
import { nameOf } from '../folder.ts'
import { gate } from '../gate.ts'
import { type Head, type Heads, headsOf, keepHeads } from '../heads.ts'
import { lastChange } from '../history/lastChange.ts'
import { type Library, stampOf } from '../library.ts'
import { summary } from '../summary.ts'
import { workflowSettings } from './settings.ts'
import { handIn } from './standing.ts'

type Act = (typeof libraryContract)['workflow']['act']
type ActParams = ParamsOf<Act>

/**
 * Hands an edition over: status, signature, event and revision in one transaction. An approval makes the confirmed
 * segments of a translation final, a reopening makes them reviewed again.
 */
export function actOn(
  library: Library,
  { article, language, act, note, version }: ActParams,
): Result<HandedOver, Exclude<ErrorsOf<Act>, 'no-library'>> {
  const row = articleById(library.db, article)
  const edition = editionsOf(library.db, article).find((each) => each.language === language)
  const head = row === null || edition === undefined ? undefined : headsOf(library, article).get(language)
  if (row === null || edition === undefined || head === undefined) return fail('not-found', article)
  const refusal = refusalOf(act, handIn(library, edition), workflowSettings(library))
  if (refusal !== null) return fail(refusal, language)
  if (needsNote(act) && note === '') return fail('reason', language)
  // Who signs must have seen what is signed.
  if (version !== null && version !== head.version) return fail('conflict', language)
  if (act === 'approve' || act === 'review') {
    const reasons = gate(library, article, language)
    if (!reasons.ok) return reasons
    if (reasons.value.length > 0) return fail('gate', language)
  }
  if (library.heads.waiting.has(article)) checkpoint(library, article)
  const after = act === 'review' || language === row.source ? head : relocked(head, act)
  const heads: Heads = new Map([...headsOf(library, article), [language, after]])
  const stamp = stampOf(library)
  const stored = written(nameOf(library.folder), () =>
    inTransaction(library.db, () => {
      if (after !== head) storeHeads(library, article, heads, stamp)
      sign(library, edition, { act, note, after }, stamp)
    }),
  )
  if (!stored.ok) return stored
  keepHeads(library, article, heads)
  library.changed(article)
  const now = summary(library, article)
  if (!now.ok) return now
  const steps = after === head ? [] : (after.last?.steps.map((step) => JSON.parse(step) as unknown) ?? [])
  return ok({ summary: now.value, base: head.version, steps })
}

interface Signed {
  readonly act: WorkflowAct
  readonly note: string
  readonly after: Head
}

/** Writes down who handed the edition over, and what it was; within a transaction. */
function sign(library: Library, edition: EditionRow, { act, note, after }: Signed, stamp: Stamp): void {
  const { db, newId } = library
  const { article, language } = edition
  const status = statusAfter(act)
  const { version } = after
  if (status !== edition.status) updateStatus(db, edition.no, status, stamp)
  if (isReady(status) !== isReady(edition.status)) touchArchive(library, stamp)
  addSignOff(db, { id: newId<string>(), edition: edition.id, act, status, note, version }, stamp)
  const detail = { act, status, note }
  addEvent(db, { id: newId<string>(), article, language, kind: eventOf(act), detail }, stamp)
  const document = JSON.stringify(after.doc)
  // Who hands it over need not be who wrote last.
  const author = lastChange(library, edition.no)?.by ?? stamp.by
  addRevision(
    db,
    { id: newId<RevisionId>(), edition: edition.id, cause: 'status', status, version, document, author },
    stamp,
  )
}

function eventOf(act: WorkflowAct): EventKind {
  if (act === 'return') return 'returned'
  return act === 'reopen' ? 'reopened' : 'status'
}

/** The text after an act that locks or frees its segments; the same where it does neither. */
function relocked(head: Head, act: WorkflowAct): Head {
  if (act !== 'approve' && act !== 'reopen') return head
  const change = new Transform(head.doc)
  for (const { position, state } of segmentsOf(head.doc)) {
    if (act === 'approve' && (state === 'translated' || state === 'reviewed')) lock(change, position, 'final')
    if (act === 'reopen' && state === 'final') lock(change, position, 'reviewed')
  }
  if (change.steps.length === 0) return head
  const steps = change.steps.map((step) => JSON.stringify(step.toJSON()))
  const doc: Node = change.doc
  return { doc, version: head.version + steps.length, last: { base: head.version, steps } }
}

function lock(change: Transform, position: number, state: 'final' | 'reviewed'): void {
  change.setNodeAttribute(position, 'state', state)
}
