import { shown, type TermFault } from './fault.ts'

/** A record of a table and the line (from 1) on which it begins. */
interface DelimitedRecord {
  readonly line: number
  readonly fields: readonly string[]
}

/** The records of a table; blank lines are none. */
export interface Table {
  readonly records: readonly DelimitedRecord[]
  readonly faults: readonly TermFault[]
}

/**
 * Reads CSV (RFC 4180) or tab-separated values. In the latter a quotation mark that closes nowhere before the next
 * tab or line end is itself, since most programs write them so. Time grows with the text alone.
 */
export function readTable(text: string, separator: ',' | '\t'): Table {
  const records: DelimitedRecord[] = []
  const faults: TermFault[] = []
  const start = text.startsWith('\uFEFF') ? 1 : 0
  let at = start
  let line = 1
  let fields: string[] = []
  let begun = line
  while (at < text.length || fields.length > 0) {
    const field = text.charAt(at) === '"' ? quotedField(text, at, separator) : plainField(text, at, separator)
    if (field.fault !== null) {
      faults.push({ line, fault: field.fault, value: shown(text.slice(at, at + 60)) })
      if (field.fault === 'unclosedQuote') return { records, faults }
    }
    fields.push(field.value)
    line += lineEndsIn(text.slice(at, field.end))
    at = field.end
    if (text.charAt(at) === separator) {
      at++
      continue
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    line++
    if (fields.some((each) => each.trim() !== '')) records.push({ line: begun, fields })
    fields = []
    begun = line
  }
  return { records, faults }
}

interface Field {
  readonly value: string
  readonly end: number
  readonly fault: 'unclosedQuote' | 'afterQuote' | null
}

function plainField(text: string, from: number, separator: string): Field {
  const end = plainEnd(text, from, separator)
  return { value: text.slice(from, end), end, fault: null }
}

function quotedField(text: string, from: number, separator: string): Field {
  const lenient = separator === '\t'
  const close = closingQuote(text, from)
  if (close < 0) {
    if (lenient) return plainField(text, from, separator)
    return { value: '', end: text.length, fault: 'unclosedQuote' }
  }
  const end = plainEnd(text, close + 1, separator)
  const after = text.slice(close + 1, end)
  if (after.trim() !== '') {
    if (lenient) return plainField(text, from, separator)
    return { value: '', end, fault: 'afterQuote' }
  }
  return { value: text.slice(from + 1, close).replaceAll('""', '"'), end, fault: null }
}

function plainEnd(text: string, from: number, separator: string): number {
  let at = from
  for (; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === separator || character === '\n' || character === '\r') break
  }
  return at
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charAt(at + 1) !== '"') return at
  }
  return -1
}

function lineEndsIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** A table as text: CSV with CRLF, or tab-separated; every field that would be read otherwise is quoted. */
export function writeTable(rows: readonly (readonly string[])[], separator: ',' | '\t'): string {
  const field = (text: string): string =>
    /["\r\n\t,]/u.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
  return rows.map((row) => `${row.map((each) => field(harmless(each))).join(separator)}\r\n`).join('')
}

// What a spreadsheet would take for a formula (OWASP, CSV injection), behind any number of apostrophes.
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u

/** A cell that no spreadsheet takes for a formula; `plainCell` takes the apostrophe away again. */
export function harmless(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell
}

/** A cell without the apostrophe that keeps spreadsheets from reading it as a formula. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}
