import { plainText } from '../../../shared/document/segment.ts'
import type { Language } from '../../../shared/locale.ts'
import { writeTable } from '../../../shared/termbase/files/delimited.ts'
import type { ArticleIssues } from '../../library/articleIssues.ts'
import { openFirst, reportWords, worded } from './checkReportWords.ts'

/** An article's issues as CSV with a byte order mark, which spreadsheets need for Chinese; no cell is a formula. */
export function checkReportCsv(article: ArticleIssues, reader: Language): string {
  const words = reportWords[reader]
  const rows = openFirst(article.issues).map((listed) => {
    const { check, message, place } = worded(article, listed, reader)
    const { number, language, source, target, issue, waiver } = listed
    return [
      String(number),
      language,
      words.severity[issue.severity],
      check,
      message,
      place,
      plainText(target),
      language === article.source ? '' : source,
      waiver?.reason ?? '',
    ]
  })
  return `\uFEFF${writeTable([words.columns, ...rows], ',')}`
}
