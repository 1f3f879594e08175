import type { Node } from 'prosemirror-model'
import type { Metadata } from '../../../shared/document/article.ts'
import { type DraftEdition, runsText } from '../../../shared/document/draft.ts'
import { assemble } from '../../../shared/document/skeleton/assemble.ts'
import type { NewId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { alignDrafts } from './alignDrafts.ts'
import { annotate, type PlacedComment } from './annotate.ts'
import type { Annotations } from './textMarks.ts'

/** What a person decided about a plan: the editions' languages and titles stand in the plan's order. */
export interface Corrections {
  readonly slug: string
  readonly source: Language
  readonly metadata: Metadata
  readonly editions: readonly { readonly language: Language; readonly title: string }[]
}

/** An article ready to be stored: its editions share one skeleton of segments. */
export interface BuiltArticle {
  readonly source: Language
  readonly metadata: Metadata
  readonly documents: ReadonlyMap<Language, Node>
  readonly comments: readonly PlacedComment[]
}

/** Builds the documents of a plan's editions as corrected. */
export function buildArticle(
  plan: { readonly editions: readonly DraftEdition[]; readonly annotations?: readonly Annotations[] },
  corrections: Corrections,
  newId: NewId,
): Result<BuiltArticle, 'same-language'> {
  const editions = plan.editions.map((edition, at) => corrected(edition, corrections.editions[at]))
  if (new Set(editions.map(({ language }) => language)).size < editions.length) return fail('same-language')
  const { source, targets } = alignDrafts(editions, corrections.source)
  const documents = assemble(source, targets, newId)
  const comments: PlacedComment[] = []
  for (const [at, { language }] of editions.entries()) {
    const document = documents.get(language)
    const annotations = plan.annotations?.[at]
    if (document === undefined || annotations === undefined) continue
    const annotated = annotate(document, language, annotations)
    documents.set(language, annotated.document)
    comments.push(...annotated.comments)
  }
  const metadata = { ...corrections.metadata, slug: corrections.slug }
  return ok({ source: source.language, metadata, documents, comments })
}

/** The title keeps its formatting unless it was changed. */
function corrected(
  edition: DraftEdition,
  correction: Corrections['editions'][number] | undefined,
): DraftEdition {
  if (!correction) return edition
  const title = correction.title.trim()
  const isSame = title === runsText(edition.title).trim()
  return {
    ...edition,
    language: correction.language,
    title: isSame ? edition.title : title === '' ? [] : [{ text: title }],
  }
}
