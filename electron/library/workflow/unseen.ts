import type { Node } from 'prosemirror-model'
import type { Metadata } from '../../../shared/document/article.ts'
import { plainText, segmentsOf } from '../../../shared/document/segment.ts'
import { isSuggested } from '../../../shared/document/shape.ts'
import type { ArticleId, SegmentId } from '../../../shared/ids.ts'
import type { MetadataReason, PlaceReason } from '../../../shared/ipc/answers.ts'
import type { Language } from '../../../shared/locale.ts'
import { missingImageTexts, missingMetadata } from '../../../shared/review/gate/missing.ts'
import { openThreads } from '../comments/open.ts'
import type { Library } from '../library.ts'
import { completedByline } from '../terms/byline.ts'
import { workflowSettings } from './settings.ts'

/** What is to be said of an article and is not, in a language. */
export function metadataReasons(library: Library, metadata: Metadata, language: Language): MetadataReason[] {
  const { required } = workflowSettings(library)
  // As it leaves: with the names that the termbase has.
  const byline = completedByline(library, metadata.byline, metadata.date)
  return missingMetadata({ ...metadata, byline }, language, required).map((kind) => ({
    kind,
    segment: null,
    text: '',
    issue: null,
  }))
}

/** What stands in the way of approval and is not seen in the text itself, by segment. */
export function unseenReasons(
  library: Library,
  article: ArticleId,
  language: Language,
  doc: Node,
): ReadonlyMap<SegmentId, readonly PlaceReason[]> {
  const found = new Map<SegmentId, PlaceReason[]>()
  const add = (kind: PlaceReason['kind'], segment: SegmentId, text: string) => {
    const known = found.get(segment) ?? []
    found.set(segment, [...known, { kind, segment, text, issue: null }])
  }
  const segments = segmentsOf(doc)
  const texts = new Map(segments.map(({ id, text }) => [id, plainText(text)]))
  for (const { segment, field } of missingImageTexts(doc, workflowSettings(library).required)) {
    add(field, segment, texts.get(segment) ?? '')
  }
  for (const { id, text, position } of segments) {
    const node = doc.nodeAt(position)
    if (node && isSuggested(node)) add('suggested', id, plainText(text))
  }
  for (const { segment, quote } of openThreads(library, article, language)) add('comment', segment, quote)
  return found
}
