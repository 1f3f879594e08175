import type { ReviewMisfit } from '../../../shared/formats/reviewTable/plan.ts'
import type { ReturnedReview } from '../../../shared/formats/reviewTable/table.ts'
import type { OutsideReport } from '../../../shared/ipc/domains/outside.ts'
import { ok } from '../../../shared/result.ts'
import { type ReviewFileError, readReview } from '../../exchange/outside/readReview.ts'
import type { Library } from '../../library/library.ts'
import { takeReturned } from '../../library/outside/bringBack.ts'
import { personName } from '../../library/people/people.ts'
import type { Arguments } from '../arguments.ts'
import { type Ended, stop } from '../command.ts'
import type { Io } from '../io.ts'
import { readWords } from '../words.ts'
import { type Imported, nothing } from './imported.ts'

/** What came back from reviewers, and what did not fit. */
export interface ImportedReview extends Imported {
  readonly reviews: readonly (Omit<OutsideReport, 'title'> & { readonly reviewer: string })[]
}

/** Shows what reviewers changed outside as their suggestions; each file whole, or nothing of it. */
export async function importReview(
  library: Library,
  args: Arguments,
  io: Io,
): Promise<Ended<ImportedReview>> {
  const read: { path: string; review: ReturnedReview }[] = []
  for (const path of args.words) {
    const review = await readReview(path)
    if (!review.ok) return stop(wordsFor(review.error, review.detail ?? path))
    read.push({ path, review: review.value })
  }
  const reviews: ImportedReview['reviews'][number][] = []
  for (const { path, review } of read) {
    const reviewer = (args.text('person') ?? review.authors[0] ?? personName(library, library.person)).trim()
    if (reviewer === '') return stop(`The file does not say who reviewed it. Say --person NAME: ${path}`)
    const taken = takeReturned(library, review, reviewer)
    if (!taken.ok) {
      const words: { readonly [E in typeof taken.error]: string } = {
        'not-found': 'The file belongs to no translation in this library',
        'read-only':
          'The edition is approved. Reopen it in the window first, so that suggestions can be made in it',
        damaged: 'The text of the article is damaged',
        'not-writable': 'This cannot be written',
      }
      return stop(`${words[taken.error]} (${taken.detail ?? ''}): ${path}`)
    }
    const { title: _, ...report } = taken.value
    io.note(
      `${report.slug} ${report.language}: ${report.changes.length} suggested by ${reviewer}, ${report.unchanged} unchanged, ${report.misfits.length} not taken`,
    )
    reviews.push({ ...report, reviewer })
  }
  return ok({
    ...nothing,
    articles: reviews.map(({ article, slug, language }) => ({ id: article, slug, editions: [language] })),
    warnings: reviews.flatMap(warningsOf),
    reviews,
  })
}

function wordsFor(error: ReviewFileError, detail: string): string {
  return error === 'not-a-review'
    ? `This is no review table and no XLIFF that was taken out of a library: ${detail}`
    : readWords(error, detail)
}

const misfits: { readonly [W in ReviewMisfit['why']]: string } = {
  unknown: 'there is no such segment',
  twice: 'it stands in the file twice',
  deleted: 'its row was deleted',
  content: 'something stands in it that is no text',
  emptied: 'its translation was emptied',
  source: 'its source says something else by now',
  'source-cell': 'its source was changed in the file',
  both: 'it was changed here too since it left',
  unsure: 'the file does not say what it left with',
  codes: 'its placeholders are not those of the segment',
  footnotes: 'it has not the footnotes that it left with',
  locked: 'the segment is locked',
}

function warningsOf({
  misfits: found,
  formatted,
  missing,
  remarks,
}: ImportedReview['reviews'][number]): string[] {
  const lost = remarks.filter(({ standing }) => standing === 'nowhere')
  return [
    ...found.map(
      ({ place, segment, why, text }) => `row ${place}, ${segment}: ${misfits[why]}: ${text.slice(0, 80)}`,
    ),
    ...(missing > 0 ? [`${missing} segments are not in the file`] : []),
    ...(formatted.length > 0 ? [`formatting by hand was left out in ${formatted.length} rows`] : []),
    ...lost.map(
      ({ author, text }) => `a remark on no segment was left out: ${author}: ${text.slice(0, 200)}`,
    ),
  ]
}
