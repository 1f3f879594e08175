import { ok } from '../../../shared/result.ts'
import { type CsvFault, parseTermsCsv } from '../../../shared/termbase/csv.ts'
import { entryKinds, type TermEntry, termStatuses } from '../../../shared/termbase/entry.ts'
import type { Library } from '../../library/library.ts'
import { entries, putEntries } from '../../library/terms.ts'
import type { Arguments } from '../arguments.ts'
import { type Ended, stop } from '../command.ts'
import { eachLine } from '../input.ts'
import type { Io } from '../io.ts'
import { type Imported, nothing } from './imported.ts'

/**
 * Adds the entries of CSV files to the termbase, all or none. An entry with the English name of one that is
 * there takes its place; one that is there just so is left alone.
 */
export async function importTerms(library: Library, args: Arguments, io: Io): Promise<Ended<Imported>> {
  const read: TermEntry[] = []
  for (const file of args.words) {
    const lines: string[] = []
    const taken = await eachLine(io, file, (line) => void lines.push(line))
    if (!taken.ok) return taken
    const parsed = parseTermsCsv(lines.join('\n'), library.newId)
    if (!parsed.ok) return stop(faultWords(file, parsed.faults))
    read.push(...parsed.value)
  }
  if (read.length === 0) return stop('There is no term in the file.')
  const known = new Map(entries(library).map((entry) => [nameOf(entry), entry]))
  const changed = read.flatMap((entry) => {
    const old = known.get(nameOf(entry))
    if (old === undefined) return [entry]
    return contentOf(old) === contentOf(entry) ? [] : [{ ...entry, id: old.id }]
  })
  putEntries(library, changed)
  const replaced = changed.filter((entry) => known.get(nameOf(entry))?.id === entry.id).length
  const same = read.length - changed.length
  return ok({
    ...nothing,
    terms: changed.length,
    warnings: [
      ...(replaced > 0 ? [`${replaced} entries took the place of those with the same name`] : []),
      ...(same > 0 ? [`${same} entries were there already and were left alone`] : []),
    ],
  })
}

function faultWords(file: string, faults: readonly CsvFault[]): string {
  const words: { readonly [F in CsvFault['fault']]: string } = {
    header: 'the first line has to name the columns en,zh-Hans,zh-Hant,status,kind,note',
    unclosedQuote: 'a quotation mark is never closed',
    noTerm: 'there is no term',
    status: `the status has to be one of ${termStatuses.join(', ')}`,
    kind: `the kind has to be one of ${entryKinds.join(', ')}`,
  }
  const lines = faults.slice(0, 20).map(({ line, fault, value }) => {
    return `\n  line ${line}: ${words[fault]}${value === '' ? '' : `, but is "${value}"`}`
  })
  const more = faults.length > lines.length ? `\n  and ${faults.length - lines.length} more` : ''
  return `${file} was not taken over:${lines.join('')}${more}`
}

/** What tells an entry from others: its first term, which is English where it has one. */
function nameOf({ terms }: TermEntry): string {
  const term = terms.find(({ language }) => language === 'en') ?? terms[0]
  return `${term?.language} ${term?.text}`
}

function contentOf({ kind, note, terms }: TermEntry): string {
  return JSON.stringify([kind, note, terms.map(({ language, text, status }) => [language, text, status])])
}
