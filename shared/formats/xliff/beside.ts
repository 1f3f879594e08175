import { textHash } from '../../document/hash.ts'
import { escapeXml } from '../../xml/text.ts'

/** What a memory offers for a segment's source text, as it is to leave with it. */
export interface XliffMatch {
  readonly source: string
  readonly target: string
  /** How alike the source texts are: 0 to 100, and 101 where the neighbours are the same too. */
  readonly score: number
  /** Numbers, dates or terms were exchanged in the target, or its script was changed. */
  readonly isAdapted: boolean
}

/** What stands beside a segment in its unit. */
export interface XliffBeside {
  readonly matches: readonly XliffMatch[]
  /** What people said of the segment. */
  readonly notes: readonly string[]
}

/** The namespace of the Translation Candidates Module. */
export const matchesNamespace = 'urn:oasis:names:tc:xliff:matches:2.0'

/** Elements that stand in a unit before its texts: matches for its segment, and notes with a mark of what they say. */
export function besideElements(segment: string, { matches, notes }: XliffBeside): string {
  const offered = matches.map((match) => matchElement(segment, match)).join('')
  const said = notes.map(
    (note) => `<note appliesTo="target" duizhao:was="${noteMark(note)}">${escapeXml(note)}</note>`,
  )
  return [
    offered === '' ? '' : `<mtc:matches>${offered}</mtc:matches>`,
    said.length === 0 ? '' : `<notes>${said.join('')}</notes>`,
  ].join('')
}

/** A mark of a note, to see whether it comes back as it left: of its words, since files lose spaces and controls. */
export function noteMark(note: string): string {
  return textHash(note.toWellFormed().replace(/[\s\p{Cc}\uFFFE\uFFFF]+/gu, ''))
}

function matchElement(segment: string, { source, target, score, isAdapted }: XliffMatch): string {
  const type = score > 100 ? 'icm' : 'tm'
  const how = isAdapted ? ' subType="duizhao:adapted"' : ''
  const similarity = Math.max(0, Math.min(100, score)).toFixed(1)
  return `<mtc:match ref="#${segment}" type="${type}"${how} similarity="${similarity}"><source>${escapeXml(source)}</source><target>${escapeXml(target)}</target></mtc:match>`
}
