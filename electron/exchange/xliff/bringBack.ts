import { Transform } from 'prosemirror-transform'
import { textHash } from '../../../shared/document/hash.ts'
import { layersOf } from '../../../shared/document/layer.ts'
import { plainText, segmentsOf, textOf } from '../../../shared/document/segment.ts'
import { languageFromTag } from '../../../shared/formats/detect.ts'
import { reviewOfXliff } from '../../../shared/formats/reviewTable/xliff.ts'
import { type BackChange, type BackPlan, planBack } from '../../../shared/formats/xliff/back.ts'
import type { XliffDocument, XliffFile } from '../../../shared/formats/xliff/document.ts'
import { segmentNodes } from '../../../shared/formats/xliff/write.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import type { OutsideRemark } from '../../../shared/ipc/domains/outside.ts'
import type { Language } from '../../../shared/locale.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { changedOutright } from '../../../shared/review/suggestions/decide.ts'
import { append } from '../../library/append.ts'
import { isReady } from '../../library/archive/archiveMark.ts'
import { nameOf } from '../../library/folder.ts'
import { type Head, headsOf } from '../../library/heads.ts'
import type { Library } from '../../library/library.ts'
import { standingRemarks, takeRemarks } from '../../library/outside/remarks.ts'
import { replaceContent } from '../../library/outside/replaceContent.ts'
import { inTransaction } from '../../storage/database.ts'
import { written } from '../../storage/fault.ts'
import { articleById } from '../../storage/tables/article.ts'
import { editionsOf } from '../../storage/tables/edition.ts'

/** What was brought back into one translation; of its notes, which are comments here now and which were already. */
export interface BroughtBack extends Omit<BackPlan, 'notes'> {
  readonly notes: readonly OutsideRemark[]
  readonly article: ArticleId
  readonly slug: string
  readonly language: Language
}

interface Planned extends BroughtBack {
  readonly file: XliffFile
  readonly source: Head
  readonly target: Head
}

/**
 * Brings translations that left as XLIFF back into their articles, each by one durable request; the memory learns
 * what comes confirmed, and notes become comments of who brings them. Nothing is written where a file belongs to no
 * article here or to no translation of it, or would change one that is approved.
 */
export function bringBack(
  library: Library,
  { files }: XliffDocument,
): Result<readonly BroughtBack[], 'not-found' | 'read-only' | 'not-writable'> {
  const plans: Planned[] = []
  for (const file of files) {
    const row = articleById(library.db, file.id as ArticleId)
    const language = languageFromTag(file.target)
    if (row === null || language === null || languageFromTag(file.source) !== row.source) {
      return fail('not-found', `${file.id} ${file.source} ${file.target}`)
    }
    const heads = headsOf(library, row.id)
    const source = heads.get(row.source)
    const target = heads.get(language)
    const isTwice = plans.some((plan) => plan.article === row.id)
    if (source === undefined || target === undefined || language === row.source || isTwice) {
      return fail('not-found', `${row.metadata.slug} ${file.target}`)
    }
    const plan = planBack(file, source.doc, target.doc)
    const status = editionsOf(library.db, row.id).find((edition) => edition.language === language)?.status
    if (plan.changes.length > 0 && isReady(status ?? 'draft')) {
      return fail('read-only', `${row.metadata.slug} ${language}`)
    }
    const review = reviewOfXliff({ version: '', files: [file] })
    const notes = review === null ? [] : standingRemarks(library, row.id, review, source.doc)
    plans.push({ ...plan, notes, file, article: row.id, slug: row.metadata.slug, language, source, target })
  }
  for (const plan of plans) {
    const { article, language, changes, source, target } = plan
    const done = apply(library, article, language, changes, { source, target })
    if (!done.ok) return done
    const told = tell(library, plan)
    if (!told.ok) return told
  }
  return ok(plans.map(({ file: _file, source: _source, target: _target, ...brought }) => brought))
}

/** Makes comments of the notes that are new here. */
function tell(library: Library, { file, article, notes }: Planned): Result<null, 'not-writable'> {
  const review = reviewOfXliff({ version: '', files: [file] })
  if (review === null || notes.every(({ standing }) => standing !== 'new')) return ok(null)
  const done = written(nameOf(library.folder), () =>
    inTransaction(library.db, () => takeRemarks(library, article, review, '')),
  )
  return done.ok ? ok(null) : done
}

function apply(
  library: Library,
  article: ArticleId,
  language: Language,
  changes: readonly BackChange[],
  { source, target }: { readonly source: Head; readonly target: Head },
): Result<null, 'not-writable'> {
  if (changes.length === 0) return ok(null)
  const sources = segmentNodes(source.doc)
  const transform = new Transform(target.doc)
  const wanted = new Map(changes.map((change) => [change.segment, change]))
  // From the end on, so that positions before stay.
  for (const { id, position } of segmentsOf(target.doc).reverse()) {
    const change = wanted.get(id)
    const node = target.doc.nodeAt(position)
    const from = sources.get(id)
    if (change === undefined || node === null || from === undefined) continue
    const { content, state, isText } = change
    if (isText) {
      replaceContent(transform, node, position, content)
      // Work from outside is nobody's suggestion, and leaves those that wait as they are.
      const { layers } = changedOutright({ content: node.content, layers: layersOf(node) }, content, language)
      if (layers !== layersOf(node)) {
        transform.setNodeAttribute(position, 'suggested', layers.length > 0 ? layers : null)
      }
    }
    const isOpen = state === 'initial'
    const text = content.size === 0 ? '' : plainText(textOf(node.copy(content)))
    const attributes = {
      state,
      origin: isText ? (text === '' ? null : { kind: 'typed' }) : node.attrs.origin,
      sourceHash: isOpen ? null : textHash(plainText(textOf(from))),
      textHash: isOpen ? null : textHash(text),
    }
    for (const [name, value] of Object.entries(attributes)) {
      if (node.attrs[name] !== value) transform.setNodeAttribute(position, name, value)
    }
  }
  const steps = transform.steps.map((step) => step.toJSON() as { stepType: string })
  const learn = changes.flatMap(({ segment, state }) => (state === 'initial' ? [] : [{ language, segment }]))
  const entries = [{ language, base: target.version, steps }]
  const stored = append(library, { article, entries, learn, place: null })
  if (stored.ok) return ok(null)
  if (stored.error === 'not-writable') return fail('not-writable', stored.detail)
  // The steps were made from the very text that they go to.
  throw new Error(`what came back to ${article}: ${stored.error}`)
}
