import { schema } from '../../shared/document/schema.ts'
import { segmentsOf } from '../../shared/document/segment.ts'
import type { SegmentId } from '../../shared/ids.ts'
import type { Language } from '../../shared/locale.ts'
import type { Desk } from './desk.ts'
import { showHits } from './plugins/find.ts'
import { isLockedSegment } from './plugins/locks.ts'

/** What is looked for, and where. */
export interface Query {
  readonly text: string
  readonly matchCase: boolean
  readonly everywhere: boolean
}

/** A place where it was found: offset and length in a segment's text. */
export interface Found {
  readonly language: Language
  readonly segment: SegmentId
  readonly from: number
  readonly to: number
  /** The same as a document position. */
  readonly position: number
}

/** All places in the editions that are shown, in their order; in the present edition only unless everywhere. */
export function findAll(desk: Desk, query: Query): Found[] {
  if (query.text === '') return []
  const needle = query.matchCase ? query.text : query.text.toLowerCase()
  const languages = query.everywhere || !desk.active ? desk.shown : [desk.active.language]
  const hits: Found[] = []
  for (const language of languages) {
    const column = desk.columns.get(language)
    if (!column) continue
    for (const { id, text, position } of segmentsOf(column.state.doc)) {
      const lower = text.toLowerCase()
      const hay = query.matchCase || lower.length !== text.length ? text : lower
      for (let from = hay.indexOf(needle); from >= 0; from = hay.indexOf(needle, from + needle.length)) {
        hits.push({ language, segment: id, from, to: from + needle.length, position: position + 1 + from })
      }
    }
  }
  return hits
}

/** Marks the hits in all columns, `at` being the present one. */
export function showFound(desk: Desk, hits: readonly Found[], at: number): void {
  for (const column of desk.columns.values()) {
    column.whenSettled(() => {
      const mine = hits.filter(({ language }) => language === column.language)
      const hit = hits[at]
      const present = hit ? mine.indexOf(hit) : -1
      const places = mine.map(({ position, from, to }) => ({ from: position, to: position + to - from }))
      column.dispatch(showHits(column.state.tr, places, present))
    })
  }
}

/** Replaces hits, keeping the marks of what is replaced; one undo step in each edition. */
export function replaceFound(desk: Desk, hits: readonly Found[], replacement: string): void {
  for (const column of desk.columns.values()) {
    const mine = hits.filter(({ language, segment }) => {
      const node = language === column.language ? desk.segment(language, segment) : null
      return node !== null && !isLockedSegment(column.state, node)
    })
    if (mine.length === 0 || column.composing) continue
    const { tr } = column.state
    for (const { position, from, to } of mine.reverse()) {
      const end = position + to - from
      const marks = tr.doc.resolve(position + 1).marks()
      if (replacement === '') tr.delete(position, end)
      else tr.replaceWith(position, end, schema.text(replacement, marks))
    }
    column.dispatch(tr)
  }
}
