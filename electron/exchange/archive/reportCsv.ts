import type { ArchiveReport } from '../../../shared/ipc/domains/archive.ts'
import { writeTable } from '../../../shared/termbase/files/delimited.ts'

const header = ['files', 'languages', 'state', 'beads', 'sure', 'doubtful', 'confidence', 'units', 'problem']

/** A report as CSV with a byte order mark, which spreadsheets need for Chinese names. */
export function reportCsv({ pairs, alone }: Omit<ArchiveReport, 'report'>): string {
  const rows = pairs.map((pair) => [
    pair.files.join(' | '),
    pair.languages.join(' '),
    pair.state,
    String(pair.beads),
    String(pair.sure),
    String(pair.doubtful),
    pair.confidence.toFixed(3),
    String(pair.units),
    [pair.error, pair.detail].filter((part) => part !== '').join(': '),
  ])
  const without = alone.map((file) => [file, '', 'alone', '', '', '', '', '', ''])
  return `\uFEFF${writeTable([header, ...rows, ...without], ',')}`
}
