import type { TermEntry } from '../entry.ts'
import type { ReadEntry } from '../merge.ts'
import { shown, type TermFault } from './fault.ts'

/** The longest term, and the longest other text, in UTF-16 units. */
export const longestTerm = 500
const longestText = 20_000
/** The most terms, and the most links, that an entry may have. */
export const mostTerms = 200
export const mostLinks = 50
const longestLine = 2000

/** What of read entries no termbase could hold: too long, too many, or not well-formed Unicode. */
export function checkedEntries(entries: readonly ReadEntry[]): TermFault[] {
  return entries.flatMap(({ line, entry }) => faultsOf(line, entry))
}

function faultsOf(line: number, entry: TermEntry): TermFault[] {
  const { terms, note, definition = '', source = '', links = [] } = entry
  const short = [source, ...terms.map((term) => term.note ?? ''), ...links]
  const texts = [...terms.map(({ text }) => text), ...short, note, definition]
  const wrong = texts.find((text) => !text.isWellFormed() || text.includes('\0'))
  const long =
    terms.find(({ text }) => text.length > longestTerm)?.text ??
    short.find((text) => text.length > longestLine) ??
    [note, definition].find((text) => text.length > longestText)
  return [
    ...(wrong === undefined ? [] : [{ line, fault: 'illFormed' as const, value: shown(wrong) }]),
    ...(long === undefined ? [] : [{ line, fault: 'tooLong' as const, value: shown(long) }]),
    ...(terms.length <= mostTerms ? [] : [{ line, fault: 'tooMany' as const, value: `${terms.length}` }]),
    ...(links.length <= mostLinks ? [] : [{ line, fault: 'tooMany' as const, value: `${links.length}` }]),
  ]
}
