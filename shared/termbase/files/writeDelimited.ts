import { languages } from '../../locale.ts'
import type { Term, TermEntry } from '../entry.ts'
import { writeTable } from './delimited.ts'
import { termColumns } from './delimitedTerms.ts'

/**
 * Writes entries as a table that `readDelimited` reads back as the same entries, save image and posts. The first
 * row of an entry has its plain preferred terms side by side, each further term a row of its own. No cell is taken
 * for a formula by a spreadsheet.
 */
export function writeDelimited(entries: readonly TermEntry[], format: 'csv' | 'tsv'): string {
  const rows = entries.flatMap(rowsOf)
  const table = writeTable([[...languages, ...termColumns], ...rows], format === 'csv' ? ',' : '\t')
  // Without the mark Excel takes UTF-8 for the system's encoding.
  return `\uFEFF${table}`
}

function rowsOf(entry: TermEntry): string[][] {
  const groups = groupsOf(entry.terms)
  return groups.map((terms, at) => {
    const [first] = terms
    const chinese = terms.find(({ language }) => language !== 'en')
    const cells: { readonly [C in (typeof termColumns)[number]]: string } = {
      status: (chinese ?? first)?.status ?? '',
      kind: entry.kind,
      note: at === 0 ? entry.note : '',
      region: terms.find(({ region }) => region !== undefined)?.region ?? '',
      pos: first?.partOfSpeech ?? '',
      case: first?.exactCase === undefined ? '' : first.exactCase ? 'exact' : 'any',
      definition: at === 0 ? (entry.definition ?? '') : '',
      source: at === 0 ? (entry.source ?? '') : '',
      termNote: first?.note ?? '',
      links: at === 0 ? (entry.links ?? []).join(' ') : '',
      entry: entry.id,
    }
    const texts = languages.map((wanted) => terms.find(({ language }) => language === wanted)?.text ?? '')
    return [...texts, ...termColumns.map((column) => cells[column])]
  })
}

/** The terms of each row: the first of each language together as long as one row can say what they all say. */
function groupsOf(terms: readonly Term[]): Term[][] {
  const groups: Term[][] = []
  let together = true
  for (const term of terms) {
    const open = groups[0]
    const last = open?.at(-1)
    // Side by side in the order of the columns, or the terms would come back in another one.
    const follows = last !== undefined && languages.indexOf(term.language) > languages.indexOf(last.language)
    together &&= open === undefined || (follows && open.every((other) => isAlike(other, term)))
    if (together && open) open.push(term)
    else groups.push([term])
  }
  return groups
}

/** Whether one row can say of both terms what each says of itself. */
function isAlike(a: Term, b: Term): boolean {
  return (
    a.status === 'preferred' &&
    b.status === 'preferred' &&
    a.region === undefined &&
    b.region === undefined &&
    (a.partOfSpeech ?? '') === (b.partOfSpeech ?? '') &&
    a.exactCase === b.exactCase &&
    (a.note ?? '') === (b.note ?? '')
  )
}
