import type { AnalysedArticles } from '../../../../shared/ipc/domains/analysis.ts'
import { type Analysis, type Band, bands } from '../../../../shared/matching/analysis.ts'

/** The words of a table of counts, in the interface's language. */
export interface CsvWords {
  readonly article: string
  readonly total: string
  readonly segments: string
  readonly words: string
  readonly characters: string
  readonly band: (band: Band) => string
}

/** An analysis as CSV (RFC 4180): a line an article and one for all, for each band segments, words, characters. */
export function analysisCsv({ articles, sum }: AnalysedArticles, words: CsvWords): string {
  const sizes = [words.segments, words.words, words.characters]
  const head = [
    words.article,
    ...[...bands.map(words.band), words.total].flatMap((band) => sizes.map((size) => `${band}: ${size}`)),
  ]
  const line = (title: string, { rows, total }: Analysis) => [
    title,
    ...[...rows, total].flatMap(({ segments, words: size, characters }) =>
      [segments, size, characters].map(String),
    ),
  ]
  const lines = [
    head,
    ...articles.map(({ title, analysis }) => line(title, analysis)),
    line(words.total, sum),
  ]
  return lines.map((fields) => `${fields.map(quoted).join(',')}\r\n`).join('')
}

/** A field that begins like a formula would be run by a spreadsheet. */
function quoted(field: string): string {
  const safe = /^[=+\-@\t]/.test(field) ? `'${field}` : field
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
