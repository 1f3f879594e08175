import { languageFromTag } from '../detect.ts'
import { piecesText, wholeText, type XliffDocument } from '../xliff/document.ts'
import type { ReturnedReview } from './table.ts'

/**
 * A file of XLIFF that left as one article's translation, as a review that came back; null where it is no such file.
 * What people wrote beside units are remarks; states are left out, since a reviewer's word changes none.
 */
export function reviewOfXliff({ files }: XliffDocument): ReturnedReview | null {
  const [file, ...more] = files
  const source = file === undefined ? null : languageFromTag(file.source)
  const target = file === undefined ? null : languageFromTag(file.target)
  if (file === undefined || more.length > 0 || source === null || target === null) return null
  return {
    format: 'xliff',
    article: file.id,
    source,
    target,
    rows: file.units.map((unit) => {
      const pieces = wholeText(unit, 'target') ?? []
      return {
        segment: unit.id,
        place: unit.line,
        was: unit.was,
        sourceWas: '',
        source: wholeText(unit, 'source'),
        target: pieces,
        fault: null,
        isFormatted: false,
        text: piecesText(pieces),
      }
    }),
    remarks: file.units.flatMap(({ id, notes }) =>
      notes.map((text) => ({
        segment: id,
        side: 'target' as const,
        author: '',
        at: '',
        text,
        about: null,
        replies: [],
      })),
    ),
    authors: [],
  }
}
