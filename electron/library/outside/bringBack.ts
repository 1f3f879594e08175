import { Fragment } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { layersOf } from '../../../shared/document/layer.ts'
import { schema } from '../../../shared/document/schema.ts'
import { plainText, segmentsOf } from '../../../shared/document/segment.ts'
import { planReview, type ReviewPlan, type SentContent } from '../../../shared/formats/reviewTable/plan.ts'
import type { ReturnedReview } from '../../../shared/formats/reviewTable/table.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import type { OutsideReport } from '../../../shared/ipc/domains/outside.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { recorded } from '../../../shared/review/suggestions/tracked.ts'
import { inTransaction } from '../../storage/database.ts'
import { written } from '../../storage/fault.ts'
import { type ArticleRow, articleById } from '../../storage/tables/article.ts'
import { addEvent } from '../../storage/tables/event.ts'
import { personByName } from '../../storage/tables/person.ts'
import { sentOf } from '../../storage/tables/takenOut.ts'
import { append } from '../append.ts'
import { checkpoint } from '../checkpoint.ts'
import { derive } from '../derive.ts'
import { nameOf } from '../folder.ts'
import { DamagedText, type Head, headsOf } from '../heads.ts'
import { type Library, stampOf } from '../library.ts'
import { personNamed } from '../people/people.ts'
import { Refused } from '../refused.ts'
import { standingRemarks, takeRemarks } from './remarks.ts'
import { replaceContent } from './replaceContent.ts'

interface Held {
  readonly row: ArticleRow
  readonly source: Head
  readonly target: Head
  readonly plan: ReviewPlan
}

/** Says what a review that came back would change. */
export function planReturned(
  library: Library,
  review: ReturnedReview,
): Result<OutsideReport, 'not-found' | 'damaged'> {
  const held = hold(library, review)
  return held.ok ? ok(reportOf(library, review, held.value)) : held
}

/**
 * Shows what a review brings as the suggestions of a person, in one transaction: the changed texts by ordinary steps,
 * each segment with the layer that says what stood there, and the remarks as comments. Brought in twice it changes
 * nothing the second time.
 */
export function takeReturned(
  library: Library,
  review: ReturnedReview,
  person: string,
): Result<OutsideReport, 'not-found' | 'damaged' | 'read-only' | 'not-writable'> {
  const held = hold(library, review)
  if (!held.ok) return held
  const { row } = held.value
  const report = reportOf(library, review, held.value)
  const present = library.person
  try {
    const stored = written(nameOf(library.folder), () =>
      inTransaction(library.db, () => {
        const stamp = stampOf(library)
        const isNew = personByName(library.db, person) === null
        const { id } = personNamed(library, person, isNew ? 'editor' : undefined)
        const detail = {
          format: review.format,
          changes: report.changes.length,
          misfits: report.misfits.length,
          remarks: report.remarks.filter(({ standing }) => standing === 'new').length,
          reviewer: person,
        }
        const event = { id: library.newId<string>(), article: row.id, language: review.target }
        addEvent(library.db, { ...event, kind: 'brought-back', detail }, stamp)
        // What came from outside is that person's, whoever brought it in.
        library.person = id
        suggest(library, review, held.value)
        takeRemarks(library, row.id, review, person)
      }),
    )
    if (!stored.ok) library.heads.articles.delete(row.id)
    if (!stored.ok) return stored
  } catch (error) {
    // The texts at hand may be ahead of what is stored.
    library.heads.articles.delete(row.id)
    if (error instanceof Refused) return fail(error.code, error.detail)
    throw error
  } finally {
    library.person = present
  }
  checkpoint(library, row.id)
  return ok(report)
}

function hold(library: Library, review: ReturnedReview): Result<Held, 'not-found' | 'damaged'> {
  const row = articleById(library.db, review.article as ArticleId)
  if (row === null) return fail('not-found', review.article)
  try {
    const heads = headsOf(library, row.id)
    const source = heads.get(row.source)
    const target = heads.get(review.target)
    if (!source || !target || review.source !== row.source || review.target === row.source) {
      return fail('not-found', `${row.metadata.slug} ${review.source} ${review.target}`)
    }
    const plan = planReview(review, source.doc, target.doc, sentContents(library, row.id, review))
    return ok({ row, source, target, plan })
  } catch (error) {
    if (!(error instanceof DamagedText)) throw error
    return fail('damaged', `${row.metadata.slug} (${error.language})`)
  }
}

/** What segments left with; each time that the edition left is looked at only when a row asks for it. */
function sentContents(library: Library, article: ArticleId, { target }: ReturnedReview): SentContent {
  const times = sentOf(library.db, article, target)
  const known = new Map<string, unknown>()
  return (segment, mark) => {
    const key = `${segment} ${mark}`
    while (!known.has(key)) {
      const next = times.next()
      if (next.done) return null
      for (const each of next.value) known.set(`${each.segment} ${each.mark}`, each.content)
    }
    return Fragment.fromJSON(schema, known.get(key) ?? [])
  }
}

function reportOf(library: Library, review: ReturnedReview, { row, source, plan }: Held): OutsideReport {
  const text = (content: Fragment) => plainText(content.textBetween(0, content.size))
  return {
    article: row.id,
    slug: row.metadata.slug,
    title: derive(source.doc, row.source, null).title,
    source: row.source,
    language: review.target,
    changes: plan.changes.map(({ segment, place, before, after, isMerged }) => ({
      segment,
      place,
      before: text(before),
      after: text(after),
      isMerged,
    })),
    unchanged: plan.unchanged,
    missing: plan.missing,
    misfits: plan.misfits,
    formatted: plan.formatted,
    remarks: standingRemarks(library, row.id, review, source.doc),
  }
}

/** Replaces the changed texts, each with the layer that says what stood there before. */
function suggest(library: Library, { target: language }: ReturnedReview, { row, target, plan }: Held): void {
  const changes = new Map(plan.changes.map((change) => [change.segment, change]))
  const author = stampOf(library)
  const transform = new Transform(target.doc)
  // From the end on, so that positions before stay.
  for (const { id, position } of segmentsOf(target.doc).reverse()) {
    const change = changes.get(id)
    const node = target.doc.nodeAt(position)
    if (change === undefined || node === null) continue
    const layers = recorded({ content: node.content, layers: layersOf(node) }, change.after, author)
    replaceContent(transform, node, position, change.after)
    if (layers !== layersOf(node)) transform.setNodeAttribute(position, 'suggested', layers)
  }
  if (transform.steps.length === 0) return
  const steps = transform.steps.map((step) => step.toJSON() as { stepType: string })
  const entries = [{ language, base: target.version, steps }]
  const stored = append(library, { article: row.id, entries, learn: [], place: null })
  if (stored.ok) return
  const { error, detail } = stored
  if (error === 'read-only' || error === 'not-writable') throw new Refused(error, detail ?? '')
  // The steps were made from the very text that they go to.
  throw new Error(`what came back to ${row.id}: ${error}`)
}
