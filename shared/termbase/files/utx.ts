import { type EntryId, isId, type NewId } from '../../ids.ts'
import type { Language } from '../../locale.ts'
import type { Term, TermEntry, TermStatus } from '../entry.ts'
import { isSameTerm, type ReadEntry } from '../merge.ts'
import { shown, type TermFault } from './fault.ts'
import { type FileLanguage, fileLanguage } from './languages.ts'
import { mostTerms } from './limits.ts'
import type { TermsRead } from './read.ts'
import { speechOf, speechWords } from './tbxWords.ts'

const statuses: ReadonlyMap<string, TermStatus> = new Map([
  ['', 'preferred'],
  ['approved', 'preferred'],
  ['provisional', 'admitted'],
  ['non-standard', 'admitted'],
  ['forbidden', 'forbidden'],
  ['rejected', 'forbidden'],
])

const statusWords: { readonly [S in TermStatus]: string } = {
  preferred: 'approved',
  admitted: 'provisional',
  forbidden: 'forbidden',
}

const known = ['src', 'tgt', 'src:pos', 'pos', 'term status', 'status', 'concept id', 'comment', 'note']

/** Whether a text begins as a glossary in UTX does. */
export function isUtx(text: string): boolean {
  return /^\uFEFF?#\s*UTX(?:-S)?\b/iu.test(text)
}

interface Header {
  readonly source: FileLanguage
  readonly target: FileLanguage
  readonly columns: readonly string[]
}

/**
 * Reads a glossary in UTX 1.x (AAMT): `#UTX 1.20; en/zh-Hant; …`, a line of columns behind the last `#`, then rows
 * of source and target by tabs. Rows of one concept id, or without one of one English term, are one entry; a status
 * is that of the Chinese term.
 */
export function readUtx(text: string, newId: NewId): TermsRead {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u)
  const header = headerOf(lines)
  if (header === null) {
    return { entries: [], faults: [{ line: 1, fault: 'header', value: shown(lines[0] ?? '') }], ignored: [] }
  }
  const faults: TermFault[] = []
  const drafts = new Map<
    string,
    { readonly line: number; readonly id: EntryId; note: string; readonly terms: Term[] }
  >()
  for (const [at, text] of lines.entries()) {
    if (text.startsWith('#') || text.trim() === '') continue
    const line = at + 1
    const fields = text.split('\t')
    const cell = (...names: readonly string[]): string => {
      const column = header.columns.findIndex((name) => names.includes(name))
      return column < 0 ? '' : (fields[column] ?? '').trim()
    }
    const status = statuses.get(cell('term status', 'status').toLowerCase())
    const [source, target] = [cell('src'), cell('tgt')]
    if (status === undefined)
      faults.push({ line, fault: 'status', value: shown(cell('term status', 'status')) })
    if (source === '' && target === '') faults.push({ line, fault: 'noTerm', value: '' })
    if (status === undefined || (source === '' && target === '')) continue
    const concept = cell('concept id')
    const english = header.source.language === 'en' ? source : target
    const key = concept === '' ? `term ${english}` : `concept ${concept}`
    const id = isId(concept) ? (concept as EntryId) : newId<EntryId>()
    const draft = drafts.get(key) ?? { line, id, note: '', terms: [] }
    drafts.set(key, draft)
    draft.note ||= cell('comment', 'note')
    const pos = speechOf(cell('src:pos', 'pos'))
    for (const [language, word] of [[header.source, source] as const, [header.target, target] as const]) {
      if (word === '') continue
      const term: Term = {
        ...language,
        text: word,
        status: language.language === 'en' && target !== '' && source !== '' ? 'preferred' : status,
        ...(pos === '' ? {} : { partOfSpeech: pos }),
      }
      // Beyond the limit nothing is taken over, and comparing on would take time that grows with the square.
      if (draft.terms.length > mostTerms || !draft.terms.some((each) => isSameTerm(each, term)))
        draft.terms.push(term)
    }
  }
  const entries = [...drafts.values()].map(
    ({ line, id, note, terms }): ReadEntry => ({
      line,
      entry: { id, kind: 'term', note, terms },
    }),
  )
  return { entries, faults, ignored: header.columns.filter((name) => name !== '' && !known.includes(name)) }
}

/** The languages of the first line, and the columns of the last comment before the rows. */
function headerOf(lines: readonly string[]): Header | null {
  if (!isUtx(lines[0] ?? '')) return null
  const tags = /;\s*([A-Za-z-]+)\s*[/,]\s*([A-Za-z-]+)/u.exec(lines[0] ?? '')
  const [source, target] = [fileLanguage(tags?.[1] ?? ''), fileLanguage(tags?.[2] ?? '')]
  if (source === null || target === null || source.language === target.language) return null
  const end = lines.findIndex((line) => !line.startsWith('#'))
  const named = lines.slice(1, end < 0 ? lines.length : end).findLast((line) => /^#\s*src\t/iu.test(line))
  const columns = (named ?? '#src\ttgt\tsrc:pos\tterm status')
    .slice(1)
    .split('\t')
    .map((name) => name.trim().toLowerCase())
  return { source, target, columns }
}

/**
 * Writes the terms of English and one other language as UTX 1.20: each English term beside each of the other, of an
 * entry the preferred first. `at` is ISO 8601.
 */
export function writeUtx(
  entries: readonly TermEntry[],
  target: Exclude<Language, 'en'>,
  { title, at }: { readonly title: string; readonly at: string },
): string {
  const rows = entries.flatMap(({ id, terms, note }) => {
    const english = terms.filter(({ language }) => language === 'en')
    const others = terms.filter(({ language }) => language === target)
    return english.flatMap((source) =>
      others.map((other) => {
        const pos = source.partOfSpeech ?? ''
        const word = pos === '' ? '' : speechWords[pos][1]
        const status = other.status === 'preferred' ? source.status : other.status
        return [source.text, other.text, word, statusWords[status], id, note].map(cell).join('\t')
      }),
    )
  })
  const head = `#UTX 1.20; en/${target}; ${at}; copyright: ${cell(title)}; bidirectional`
  return [head, '#src\ttgt\tsrc:pos\tterm status\tconcept ID\tcomment', ...rows, ''].join('\r\n')
}

/** A cell of one line; a first `#` would make the row a comment. */
function cell(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(/^#/u, '＃')
}
