import { Transform } from 'prosemirror-transform'
import { textHash } from '../../../shared/document/hash.ts'
import { plainText, segmentsOf, textOf } from '../../../shared/document/segment.ts'
import { languageFromTag } from '../../../shared/formats/detect.ts'
import { type BackChange, type BackPlan, planBack } from '../../../shared/formats/xliff/back.ts'
import type { XliffDocument } from '../../../shared/formats/xliff/document.ts'
import { segmentNodes } from '../../../shared/formats/xliff/write.ts'
import type { ArticleId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { append } from '../../library/append.ts'
import { type Head, headsOf } from '../../library/heads.ts'
import type { Library } from '../../library/library.ts'
import { articleById } from '../../storage/tables/article.ts'

/** What was brought back into one translation. */
export interface BroughtBack extends BackPlan {
  readonly article: ArticleId
  readonly slug: string
  readonly language: Language
}

/**
 * Brings translations that left as XLIFF back into their articles, each by one durable request; the memory learns
 * what comes confirmed. Nothing is written where a file belongs to no article here, or to no translation of it.
 */
export function bringBack(
  library: Library,
  { files }: XliffDocument,
): Result<readonly BroughtBack[], 'not-found' | 'not-writable'> {
  const plans: (BroughtBack & { readonly source: Head; readonly target: Head })[] = []
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
    plans.push({ ...plan, article: row.id, slug: row.metadata.slug, language, source, target })
  }
  for (const { article, language, changes, source, target } of plans) {
    const done = apply(library, article, language, changes, { source, target })
    if (!done.ok) return done
  }
  return ok(plans.map(({ source: _source, target: _target, ...brought }) => brought))
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
    if (isText) transform.replaceWith(position + 1, position + 1 + node.content.size, content)
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
