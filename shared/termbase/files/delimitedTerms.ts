import { type EntryId, isId, type NewId } from '../../ids.ts'
import type { Language } from '../../locale.ts'
import {
  type EntryKind,
  isEntryKind,
  isTermStatus,
  type PartOfSpeech,
  partsOfSpeech,
  type Term,
  type TermStatus,
} from '../entry.ts'
import type { ReadEntry } from '../merge.ts'
import { plainCell, readTable } from './delimited.ts'
import { shown, type TermFault } from './fault.ts'
import { type FileLanguage, fileLanguage } from './languages.ts'
import { mostLinks, mostTerms } from './limits.ts'
import type { TermsRead } from './read.ts'

/** The columns of a table of terms beside those of the languages, in the order in which they are written. */
export const termColumns = [
  'status',
  'kind',
  'note',
  'region',
  'pos',
  'case',
  'definition',
  'source',
  'termNote',
  'links',
  'entry',
] as const

type Column = (typeof termColumns)[number]
type Cells = { readonly [C in Column]: string }

interface Row {
  readonly line: number
  readonly cells: Cells
  readonly texts: readonly (FileLanguage & { readonly text: string })[]
}

interface Draft {
  readonly line: number
  readonly id: EntryId
  kind: EntryKind
  readonly terms: Term[]
  note: string
  definition: string
  source: string
  links: string[]
}

/**
 * Reads a table of terms with a header that names its columns, in any order: a column for each language (en,
 * zh-Hans, zh-Hant, or tags such as zh-TW), and any of `termColumns`. Rows with the same `entry`, or without one
 * with the same English term, are one entry. A row's status is that of its Chinese terms, or of the English one
 * where there is no other; status and kind may be empty (preferred, term).
 */
export function readDelimited(text: string, format: 'csv' | 'tsv', newId: NewId): TermsRead {
  const { records, faults: tableFaults } = readTable(text, format === 'csv' ? ',' : '\t')
  const [header, ...body] = records
  const names = header?.fields.map((field) => field.trim()) ?? []
  const languageColumns = names.map(fileLanguage)
  if (!header || languageColumns.every((each) => each === null)) {
    const value = shown(header?.fields.join(format === 'csv' ? ',' : '\t') ?? '')
    return { entries: [], faults: [...tableFaults, { line: 1, fault: 'header', value }], ignored: [] }
  }
  const columns = names.map((name) =>
    termColumns.find((column) => column.toLowerCase() === name.toLowerCase()),
  )
  const faults: TermFault[] = [...tableFaults]
  const drafts = new Map<string, Draft>()
  for (const { line, fields } of body) {
    const cells = Object.fromEntries(termColumns.map((column) => [column, ''])) as { [C in Column]: string }
    const texts: { language: Language; region?: FileLanguage['region'] & string; text: string }[] = []
    for (const [at, field] of fields.entries()) {
      const value = plainCell(field).trim()
      const [language, column] = [languageColumns[at], columns[at]]
      if (language && value !== '') texts.push({ ...language, text: value })
      else if (column) cells[column] = value
    }
    faults.push(...addRow(drafts, { line, cells, texts }, newId))
  }
  const ignored = names.filter((name, at) => name !== '' && !languageColumns[at] && !columns[at])
  return { entries: [...drafts.values()].map(entryOf), faults, ignored: [...new Set(ignored)] }
}

function addRow(drafts: Map<string, Draft>, row: Row, newId: NewId): TermFault[] {
  const { line, cells, texts } = row
  const status = cells.status === '' ? 'preferred' : cells.status
  const kind = cells.kind === '' ? 'term' : cells.kind
  const { region, pos } = cells
  const exactCase = cells.case.toLowerCase()
  const fault = (name: TermFault['fault'], value: string): TermFault[] => [
    { line, fault: name, value: shown(value) },
  ]
  if (!isTermStatus(status)) return fault('status', status)
  if (!isEntryKind(kind)) return fault('kind', kind)
  if (region !== '' && region !== 'tw' && region !== 'hk') return fault('region', region)
  if (!isPartOfSpeech(pos)) return fault('partOfSpeech', pos)
  if (!['', 'exact', 'any'].includes(exactCase)) return fault('case', cells.case)
  const links = cells.links.split(/\s+/u).filter(Boolean)
  const odd = links.find((link) => !isLink(link))
  if (odd !== undefined) return fault('link', odd)
  const [first] = texts
  if (first === undefined) return fault('noTerm', '')
  const english = texts.find(({ language }) => language === 'en')
  const key = cells.entry ? `entry ${cells.entry}` : english ? `en ${english.text}` : `line ${line}`
  const draft = drafts.get(key) ?? newDraft(line, kind, cells.entry, newId)
  drafts.set(key, draft)
  const chinese = texts.some(({ language }) => language !== 'en')
  for (const each of texts) {
    addTerm(draft, {
      language: each.language,
      text: each.text,
      status: each.language === 'en' && chinese ? 'preferred' : (status satisfies TermStatus),
      ...regionOf(each, region),
      ...(pos === '' ? {} : { partOfSpeech: pos }),
      ...(exactCase === '' ? {} : { exactCase: exactCase === 'exact' }),
      ...(cells.termNote === '' ? {} : { note: cells.termNote }),
    })
  }
  draft.kind = draft.kind === 'term' ? kind : draft.kind
  draft.note ||= cells.note
  draft.definition ||= cells.definition
  draft.source ||= cells.source
  if (draft.links.length <= mostLinks) draft.links = [...new Set([...draft.links, ...links])]
  return []
}

function newDraft(line: number, kind: EntryKind, entry: string, newId: NewId): Draft {
  const id = isId(entry) ? (entry as EntryId) : newId<EntryId>()
  return { line, id, kind, terms: [], note: '', definition: '', source: '', links: [] }
}

function addTerm({ terms }: Draft, term: Term): void {
  const same = (each: Term): boolean =>
    each.language === term.language && each.text === term.text && each.region === term.region
  // Beyond the limit nothing is taken over, and comparing on would take time that grows with the square.
  if (terms.length > mostTerms || !terms.some(same)) terms.push(term)
}

/** A column's own region, or, for Traditional Chinese, that of the row. */
function regionOf({ language, region }: FileLanguage, ofRow: '' | 'tw' | 'hk'): { region?: 'tw' | 'hk' } {
  if (region !== undefined) return { region }
  return language === 'zh-Hant' && ofRow !== '' ? { region: ofRow } : {}
}

function isPartOfSpeech(value: string): value is PartOfSpeech {
  return (partsOfSpeech as readonly string[]).includes(value)
}

/** Whether an address may be a link of an entry. */
export function isLink(value: string): boolean {
  return /^https:\/\/[^\s/]+\S*$/u.test(value) && value.length <= 2000
}

function entryOf({ line, id, kind, terms, note, definition, source, links }: Draft): ReadEntry {
  return {
    line,
    entry: {
      id,
      kind,
      note,
      terms,
      ...(definition === '' ? {} : { definition }),
      ...(source === '' ? {} : { source }),
      ...(links.length === 0 ? {} : { links }),
    },
  }
}
