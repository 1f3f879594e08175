import { type LeavingReview, leavingRows } from '../../../shared/formats/reviewTable/table.ts'
import { writeReviewTable } from '../../../shared/formats/reviewTable/write.ts'
import { segmentNodes, writeXliff } from '../../../shared/formats/xliff/write.ts'
import type { OutsideFormat } from '../../../shared/ipc/domains/outside.ts'
import { documentFrom } from '../../library/heads.ts'
import type { OutgoingReview } from '../../library/outside/takeOut.ts'
import type { SentSegment } from '../../storage/tables/takenOut.ts'
import { zip } from '../export/zip.ts'

/** A translation as a file for a reviewer, and what of it the library has to remember. */
export interface WrittenReview {
  readonly bytes: Uint8Array
  readonly sent: readonly SentSegment[]
}

/** Makes the file of a translation that is taken out; the same texts give the same bytes. */
export async function writeReview(review: OutgoingReview, format: OutsideFormat): Promise<WrittenReview> {
  const { article, slug, region } = review
  const source = { language: review.source.language, document: documentFrom(review.source.document) }
  const target = { language: review.target.language, document: documentFrom(review.target.document) }
  const leaving: LeavingReview = { article, title: review.title || slug, region, source, target }
  const contents = segmentNodes(target.document)
  const sent = leavingRows(source.document, target.document).map(({ segment, mark }) => ({
    segment,
    mark,
    content: contents.get(segment)?.content.toJSON() as unknown,
  }))
  const utf8 = (text: string) => new TextEncoder().encode(text)
  if (format === 'xliff') return { bytes: utf8(writeXliff({ id: article, slug, source, target })), sent }
  const { parts } = writeReviewTable(leaving)
  const files = [...parts].map(([path, text]) => [path, utf8(text)] as const)
  return { bytes: await zip(new Map(files)), sent }
}
