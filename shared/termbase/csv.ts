import type { EntryId, NewId } from '../ids.ts'
import type { Language } from '../locale.ts'
import {
  type EntryKind,
  isEntryKind,
  isTermStatus,
  type Term,
  type TermEntry,
  type TermStatus,
} from './entry.ts'

/** What is wrong in a line (from 1) of a list of terms; `value` is what stood there. */
export interface CsvFault {
  readonly line: number
  readonly fault: 'header' | 'unclosedQuote' | 'noTerm' | 'status' | 'kind'
  readonly value: string
}

/** A list of terms that was read, or every fault in it. */
export type TermsRead =
  | { readonly ok: true; readonly value: TermEntry[] }
  | { readonly ok: false; readonly error: 'badTerms'; readonly faults: readonly CsvFault[] }

const columns = ['en', 'zh-Hans', 'zh-Hant', 'status', 'kind', 'note'] as const

type Column = (typeof columns)[number]
type Row = { readonly line: number; readonly cells: { readonly [C in Column]: string } }
type Draft = { kind: EntryKind; note: string; terms: Term[] }

/**
 * Reads a list of terms: CSV (RFC 4180) with the columns en, zh-Hans, zh-Hant, status, kind, note in any
 * order; status and kind may be empty (preferred, term). Rows with the same English term are one entry; the
 * status is that of the row's Chinese terms, or of the English one where there is no other.
 */
export function parseTermsCsv(text: string, newId: NewId): TermsRead {
  const { records, faults } = recordsOf(text.replace(/^\uFEFF/u, ''))
  const [header, ...body] = records
  const names = header?.fields.map((field) => field.trim()) ?? []
  const places = columns.map((column) => names.indexOf(column))
  if (!header || places.slice(0, 3).every((place) => place < 0)) {
    return bad([...faults, { line: 1, fault: 'header', value: header?.fields.join(',') ?? '' }])
  }
  const rows = body.map(({ line, fields }): Row => {
    const cell = (column: Column): string => fields[places[columns.indexOf(column)] ?? -1]?.trim() ?? ''
    return {
      line,
      cells: {
        en: cell('en'),
        'zh-Hans': cell('zh-Hans'),
        'zh-Hant': cell('zh-Hant'),
        status: cell('status'),
        kind: cell('kind'),
        note: cell('note'),
      },
    }
  })
  const drafts = new Map<string, Draft>()
  for (const row of rows) faults.push(...addRow(drafts, row))
  if (faults.length > 0) return bad(faults)
  return { ok: true, value: [...drafts.values()].map((draft) => ({ id: newId<EntryId>(), ...draft })) }
}

function bad(faults: readonly CsvFault[]): TermsRead {
  return { ok: false, error: 'badTerms', faults }
}

function addRow(drafts: Map<string, Draft>, { line, cells }: Row): CsvFault[] {
  const status = cells.status === '' ? 'preferred' : cells.status
  const kind = cells.kind === '' ? 'term' : cells.kind
  if (!isTermStatus(status)) return [{ line, fault: 'status', value: status }]
  if (!isEntryKind(kind)) return [{ line, fault: 'kind', value: kind }]
  const chinese = (['zh-Hans', 'zh-Hant'] as const).filter((language) => cells[language] !== '')
  if (cells.en === '' && chinese.length === 0) return [{ line, fault: 'noTerm', value: '' }]
  const key = cells.en === '' ? `line ${line}` : cells.en
  const draft = drafts.get(key) ?? { kind, note: cells.note, terms: [] }
  drafts.set(key, draft)
  if (cells.en !== '') addTerm(draft, 'en', cells.en, chinese.length === 0 ? status : 'preferred')
  for (const language of chinese) addTerm(draft, language, cells[language], status)
  if (draft.note === '') draft.note = cells.note
  return []
}

function addTerm(draft: Draft, language: Language, text: string, status: TermStatus): void {
  if (draft.terms.some((term) => term.language === language && term.text === text)) return
  draft.terms.push({ language, text, status })
}

interface Record {
  readonly line: number
  readonly fields: string[]
}

/** The records of a CSV text with the line on which each begins; blank lines are none. */
function recordsOf(text: string): { records: Record[]; faults: CsvFault[] } {
  const records: Record[] = []
  let line = 1
  let record: Record = { line, fields: [] }
  let at = 0
  while (at < text.length || record.fields.length > 0) {
    const quoted = text.charAt(at) === '"'
    const end = quoted ? closingQuote(text, at) : plainEnd(text, at)
    if (end < 0) {
      const fault: CsvFault = { line, fault: 'unclosedQuote', value: text.slice(at, at + 40) }
      return { records, faults: [fault] }
    }
    const field = quoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end)
    record.fields.push(field)
    line += field.split('\n').length - 1
    at = quoted ? plainEnd(text, end + 1) : end
    if (text.charAt(at) === ',') {
      at++
      continue
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    line++
    if (record.fields.some((each) => each.trim() !== '')) records.push(record)
    record = { line, fields: [] }
  }
  return { records, faults: [] }
}

function plainEnd(text: string, from: number): number {
  const found = text.slice(from).search(/[,\r\n]/u)
  return found < 0 ? text.length : from + found
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charAt(at + 1) !== '"') return at
  }
  return -1
}
