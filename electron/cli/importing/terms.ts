import type { EntryId, NewId } from '../../../shared/ids.ts'
import { ok } from '../../../shared/result.ts'
import {
  entryKinds,
  isEntryKind,
  isTermStatus,
  type Term,
  type TermEntry,
  termStatuses,
} from '../../../shared/termbase/entry.ts'
import type { Library } from '../../library/library.ts'
import { entries, putEntries } from '../../library/terms.ts'
import type { Arguments } from '../arguments.ts'
import { type Ended, stop } from '../command.ts'
import { eachLine } from '../input.ts'
import type { Io } from '../io.ts'
import { readCsv } from './csv.ts'
import { type Imported, nothing } from './imported.ts'

const columns = ['en', 'zh-Hans', 'zh-Hant', 'status', 'kind', 'note'] as const
const needed = columns.slice(0, 4)

/**
 * Adds the entries of CSV files to the termbase, all or none. An entry with the English name of one that is
 * there takes its place; one that is there just so is left alone.
 */
export async function importTerms(library: Library, args: Arguments, io: Io): Promise<Ended<Imported>> {
  const added = new Map<string, TermEntry>()
  for (const file of args.words) {
    const lines: string[] = []
    const read = await eachLine(io, file, (line) => void lines.push(line))
    if (!read.ok) return read
    const understood = addRows(added, lines.join('\n'), file, library.newId)
    if (!understood.ok) return understood
  }
  const known = new Map(entries(library).map((entry) => [nameOf(entry), entry]))
  const changed = [...added].flatMap(([name, entry]) => {
    const old = known.get(name)
    if (old === undefined) return [entry]
    return contentOf(old) === contentOf(entry) ? [] : [{ ...entry, id: old.id }]
  })
  putEntries(library, changed)
  const replaced = changed.filter(({ id }) => [...known.values()].some((entry) => entry.id === id)).length
  const same = added.size - changed.length
  return ok({
    ...nothing,
    terms: changed.length,
    warnings: [
      ...(replaced > 0 ? [`${replaced} entries took the place of those with the same English name`] : []),
      ...(same > 0 ? [`${same} entries were there already and were left alone`] : []),
    ],
  })
}

/** Rows with one English name are one entry: the first gives its names, the others further Chinese terms. */
function addRows(added: Map<string, TermEntry>, csv: string, file: string, newId: NewId): Ended<null> {
  const rows = readCsv(csv)
  if (rows === null) return stop(`${file}: a quotation mark is never closed.`)
  const [first, ...others] = rows
  const missing = needed.filter((name) => !first?.cells.includes(name))
  if (first === undefined || missing.length > 0) {
    return stop(
      `${file}: the first line has to name the columns ${columns.join(',')}; ${missing.join(', ')} is missing.`,
    )
  }
  const places = columns.map((name) => first.cells.indexOf(name))
  for (const { line, cells } of others) {
    const [name = '', hans = '', hant = '', status = '', kind = '', note = ''] = places.map(
      (at) => cells[at] ?? '',
    )
    const place = `${file}, line ${line + 1}`
    if (name === '') return stop(`${place}: the English name is empty.`)
    if (!isTermStatus(status)) {
      return stop(`${place}: the status is "${status}", but has to be one of ${termStatuses.join(', ')}.`)
    }
    const entryKind = kind === '' ? 'term' : kind
    if (!isEntryKind(entryKind)) {
      return stop(`${place}: the kind is "${kind}", but has to be one of ${entryKinds.join(', ')}.`)
    }
    const known = added.get(name)
    const english: Term[] = known ? [] : [{ language: 'en', text: name, status }]
    const chinese: Term[] = [
      { language: 'zh-Hans', text: hans, status },
      { language: 'zh-Hant', text: hant, status },
    ]
    added.set(name, {
      id: known?.id ?? newId<EntryId>(),
      kind: known?.kind ?? entryKind,
      note: [known?.note, note].filter(Boolean).join('; '),
      terms: [...(known?.terms ?? []), ...english, ...chinese.filter(({ text }) => text !== '')],
    })
  }
  return ok(null)
}

/** The English name of an entry: its first English term. */
function nameOf({ terms }: TermEntry): string {
  return terms.find(({ language }) => language === 'en')?.text ?? ''
}

function contentOf({ kind, note, terms }: TermEntry): string {
  return JSON.stringify([kind, note, terms.map(({ language, text, status }) => [language, text, status])])
}
