import { type Severity, severities } from '../../../shared/checks/spec.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Language } from '../../../shared/locale.ts'
import type { OpenIssue } from '../../editor/checking.ts'

/** A place in an article: the row, the column, the offset in the segment's text. */
export interface TextPlace {
  readonly id: SegmentId
  readonly language: Language
  readonly offset: number
}

/** What decides the order of places. */
export interface TextOrder {
  readonly ids: readonly SegmentId[]
  readonly languages: readonly Language[]
}

/** Compares places in the order of the text: row by row, in a row by columns, in a segment by offset. */
function comparePlaces({ ids, languages }: TextOrder): (a: TextPlace, b: TextPlace) => number {
  const rows = new Map(ids.map((id, at) => [id, at]))
  const rank = (place: TextPlace): readonly [number, number, number] => [
    rows.get(place.id) ?? 0,
    languages.indexOf(place.language),
    place.offset,
  ]
  return (a, b) => {
    const [left, right] = [rank(a), rank(b)]
    return left[0] - right[0] || left[1] - right[1] || left[2] - right[2]
  }
}

/** Where an issue begins in its own edition's text. */
function placeOf({ id, language, target }: OpenIssue): TextPlace {
  return { id, language, offset: target?.[0] ?? 0 }
}

/** Issues in the order of the text; of those in one place the heavier first. */
export function inTextOrder(issues: readonly OpenIssue[], order: TextOrder): OpenIssue[] {
  const compare = comparePlaces(order)
  return [...issues].sort(
    (a, b) =>
      compare(placeOf(a), placeOf(b)) ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      a.check.localeCompare(b.check),
  )
}

/**
 * The issue to go to from a place, round the article's ends: from `present` where one goes from an issue, else
 * from the caret; null where there is none.
 */
export function nextIssue(
  issues: readonly OpenIssue[],
  present: number,
  caret: TextPlace | null,
  by: 1 | -1,
  order: TextOrder,
): OpenIssue | null {
  if (present >= 0) return issues[(present + by + issues.length) % issues.length] ?? null
  if (!caret) return issues.at(by > 0 ? 0 : -1) ?? null
  const compare = comparePlaces(order)
  if (by > 0) return issues.find((issue) => compare(placeOf(issue), caret) >= 0) ?? issues[0] ?? null
  return issues.findLast((issue) => compare(placeOf(issue), caret) < 0) ?? issues.at(-1) ?? null
}

/** Issues under one heading. */
export interface IssueGroup {
  readonly key: string
  readonly issues: readonly OpenIssue[]
}

/** The issues of each segment together, in the order of the text. */
export function bySegment(issues: readonly OpenIssue[]): IssueGroup[] {
  return groupsBy(issues, ({ id }) => id)
}

/** The issues of each check together: those that weigh most first, then those of which there are most. */
export function byKind(issues: readonly OpenIssue[]): IssueGroup[] {
  const weight = (own: readonly OpenIssue[]) =>
    Math.min(...own.map(({ severity }) => severities.indexOf(severity)))
  return groupsBy(issues, ({ check }) => check).sort(
    (a, b) => weight(a.issues) - weight(b.issues) || b.issues.length - a.issues.length,
  )
}

function groupsBy(issues: readonly OpenIssue[], keyOf: (issue: OpenIssue) => string): IssueGroup[] {
  const groups = new Map<string, OpenIssue[]>()
  for (const issue of issues) {
    const key = keyOf(issue)
    const group = groups.get(key)
    if (group) group.push(issue)
    else groups.set(key, [issue])
  }
  return [...groups].map(([key, own]) => ({ key, issues: own }))
}

/** How many issues there are of each weight. */
export function countBySeverity(issues: readonly OpenIssue[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of issues) counts[severity]++
  return counts
}
