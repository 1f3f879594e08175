import { sureEnough } from '../../../shared/alignment/align.ts'
import type { AlignedTexts } from '../../../shared/alignment/beads/alignTexts.ts'
import { sentencesOf } from '../../../shared/alignment/beads/alignTexts.ts'
import { countBeads, isComplete, type WorkBead } from '../../../shared/alignment/beads/bead.ts'
import { sentenceTexts } from '../../../shared/alignment/beads/session.ts'
import type { Metadata } from '../../../shared/document/article.ts'
import type { AlignmentId } from '../../../shared/ids.ts'
import type { AlignmentRow, OpenAlignment } from '../../../shared/ipc/domains/alignments.ts'
import type { Language } from '../../../shared/locale.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { inTransaction } from '../../storage/database.ts'
import { written } from '../../storage/fault.ts'
import {
  allAlignments,
  insertAlignment,
  putBeads,
  tombAlignment,
  untombAlignment,
  wholeAlignment,
} from '../../storage/tables/alignment.ts'
import { type NewAsset, storeAsset } from '../assets.ts'
import { type Library, stampOf } from '../library.ts'

/** Texts that were put side by side, with what their files say of the article. */
export interface NewAlignment extends AlignedTexts {
  readonly name: string
  readonly files: readonly string[]
  readonly source: Language
  readonly metadata: Metadata
  /** The pictures that the texts name. */
  readonly pictures?: readonly NewAsset[]
}

/** Keeps an alignment to work on. */
export function addAlignment(library: Library, alignment: NewAlignment): Result<AlignmentId, 'not-writable'> {
  const { texts, beads, pictures = [] } = alignment
  if (!isComplete(beads, lengthsOf(texts))) throw new Error('an alignment does not hold its texts')
  const id = library.newId<AlignmentId>()
  const stored = written(alignment.name, () =>
    inTransaction(library.db, () => {
      for (const picture of pictures) storeAsset(library, picture)
      const counts = countBeads(beads, sureEnough)
      insertAlignment(library.db, { ...alignment, id, counts }, stampOf(library))
    }),
  )
  return stored.ok ? ok(id) : stored
}

/** The alignments of a library. */
export function listAlignments(library: Library): readonly AlignmentRow[] {
  return allAlignments(library.db)
}

/** An alignment with its texts as they are shown. */
export function openAlignment(library: Library, id: AlignmentId): Result<OpenAlignment, 'not-found'> {
  const whole = wholeAlignment(library.db, id)
  if (whole === null) return fail('not-found', id)
  const { row, version, texts, beads } = whole
  return ok({
    row,
    version,
    texts: texts.map((text) => ({ language: text.language, sentences: sentenceTexts(text) })),
    beads,
  })
}

/** Stores the beads of an alignment, where nobody else changed them since version `base`. */
export function saveBeads(
  library: Library,
  id: AlignmentId,
  base: number,
  beads: readonly WorkBead[],
): Result<{ readonly version: number }, 'not-found' | 'conflict' | 'not-writable'> {
  const whole = wholeAlignment(library.db, id)
  if (whole === null) return fail('not-found', id)
  if (whole.version !== base) return fail('conflict', whole.row.name)
  if (!isComplete(beads, lengthsOf(whole.texts))) throw new Error('beads do not hold their texts')
  const stored = written(whole.row.name, () =>
    inTransaction(library.db, () =>
      putBeads(library.db, whole.no, beads, countBeads(beads, sureEnough), stampOf(library)),
    ),
  )
  return stored.ok ? ok({ version: base + 1 }) : stored
}

/** Marks an alignment as removed; `restoreAlignment` brings it back. */
export function removeAlignment(
  library: Library,
  id: AlignmentId,
): Result<null, 'not-found' | 'not-writable'> {
  const removed = written(id, () => tombAlignment(library.db, id, stampOf(library)))
  if (!removed.ok) return removed
  return removed.value ? ok(null) : fail('not-found', id)
}

/** Brings a removed alignment back. */
export function restoreAlignment(
  library: Library,
  id: AlignmentId,
): Result<null, 'not-found' | 'not-writable'> {
  const restored = written(id, () => untombAlignment(library.db, id))
  if (!restored.ok) return restored
  return restored.value ? ok(null) : fail('not-found', id)
}

function lengthsOf(texts: AlignedTexts['texts']): number[] {
  return texts.map((text) => sentencesOf(text).length)
}
