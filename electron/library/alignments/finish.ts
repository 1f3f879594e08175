import { sureEnough } from '../../../shared/alignment/align.ts'
import { type AlignedTexts, editionsOf, pairsOf } from '../../../shared/alignment/beads/alignTexts.ts'
import { isDoubtful, isWhole, type WorkBead } from '../../../shared/alignment/beads/bead.ts'
import type { Metadata } from '../../../shared/document/article.ts'
import type { PlacedSegment } from '../../../shared/document/segment.ts'
import { assemble } from '../../../shared/document/skeleton/assemble.ts'
import type { AlignmentId, ArticleId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { NewUnit } from '../../memory/memory.ts'
import { inTransaction } from '../../storage/database.ts'
import { written } from '../../storage/fault.ts'
import { finishRow, wholeAlignment } from '../../storage/tables/alignment.ts'
import { dropLessons } from '../../storage/tables/lesson.ts'
import type { Stamp } from '../../storage/tables/stamp.ts'
import { freeSlug } from '../articles.ts'
import { insertArticle, type NewArticle } from '../insert.ts'
import { keepLesson, teach } from '../learn.ts'
import { type Library, stampOf } from '../library.ts'

/** What is to become of aligned texts. */
export interface Outcome {
  readonly article: boolean
  readonly memory: boolean
}

/** What became of them. */
export interface Finished {
  readonly article: ArticleId | null
  readonly units: number
}

/** Makes of an alignment an article, units of the memory, or both; all of it or nothing. */
export function finishAlignment(
  library: Library,
  id: AlignmentId,
  base: number,
  { source, ...outcome }: Outcome & { readonly source: Language },
): Result<Finished, 'not-found' | 'conflict' | 'not-writable'> {
  const whole = wholeAlignment(library.db, id)
  if (whole === null) return fail('not-found', id)
  if (whole.version !== base) return fail('conflict', whole.row.name)
  if (!whole.row.languages.includes(source)) throw new Error('an alignment has no such text')
  return settle(library, { ...whole, source }, outcome, (finished, stamp) =>
    finishRow(library.db, whole.no, finished, stamp),
  )
}

/**
 * Stores what aligned texts become and `alongside` in one transaction. The memory learns the beads that are
 * accepted or sure; with an article these are its segments, which the units then name.
 */
export function settle(
  library: Library,
  aligned: AlignedTexts & { readonly source: Language; readonly metadata: Metadata },
  { article, memory }: Outcome,
  alongside: (finished: Finished, stamp: Stamp) => void,
): Result<Finished, 'not-writable'> {
  const { source, metadata } = aligned
  const stamp = stampOf(library)
  if (article) {
    let units = 0
    const made = newArticle(library, aligned)
    const teaches = ({ origin }: PlacedSegment) => {
      const taught = memory && (origin?.score ?? 0) >= sureEnough * 100
      if (taught) units++
      return taught
    }
    let finished: Finished = { article: null, units: 0 }
    const stored = written(metadata.slug, () =>
      insertArticle(library, made, {
        teaches,
        alongside: (id) => {
          finished = { article: id, units }
          alongside(finished, stamp)
        },
      }),
    )
    if (!stored.ok) return stored
    if (!stored.value.ok) throw new Error(`an aligned article was refused: ${stored.value.error}`)
    return ok(finished)
  }
  const units = memory ? unitsOf(aligned, source, stamp) : []
  const finished: Finished = { article: null, units: units.length }
  const stored = written(metadata.slug, () =>
    inTransaction(library.db, () => {
      if (library.learned > 0) dropLessons(library.db, library.learned)
      keepLesson(library, units, stamp)
      alongside(finished, stamp)
    }),
  )
  if (!stored.ok) return stored
  teach(library)
  return ok(finished)
}

/** Whether the memory takes a bead: one that has all texts, and that a person or the aligner is sure of. */
export function isTaken(bead: WorkBead): boolean {
  return isWhole(bead) && !isDoubtful(bead, sureEnough)
}

function newArticle(
  library: Library,
  aligned: AlignedTexts & { readonly source: Language; readonly metadata: Metadata },
): NewArticle {
  const { source, targets } = editionsOf(aligned, aligned.source)
  const documents = assemble(source, targets, library.newId)
  return {
    source: source.language,
    metadata: { ...aligned.metadata, slug: freeSlug(library, aligned.metadata.slug) },
    editions: [...documents].map(([language, document]) => ({
      language,
      status: language === source.language ? 'draft' : 'translating',
      document: document.toJSON() as unknown,
    })),
    cause: 'imported',
  }
}

function unitsOf(aligned: AlignedTexts, source: Language, { by, at }: Stamp): NewUnit[] {
  // Of three texts one may be missing and the other two still say the same.
  const takes = (bead: WorkBead) => !isDoubtful(bead, sureEnough)
  return pairsOf(aligned, source, takes).map(({ target, sourceText, targetText, before, after }) => ({
    sourceLanguage: source,
    targetLanguage: target,
    source: sourceText,
    target: targetText,
    before,
    after,
    by,
    at,
    article: null,
    segment: null,
    origin: 'aligned',
  }))
}
