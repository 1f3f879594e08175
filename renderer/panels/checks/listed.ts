import { type Language, languages } from '../../../shared/locale.ts'
import { isShown, type OpenIssue } from '../../editor/checking.ts'
import type { Desk } from '../../editor/desk.ts'
import { findSegment } from '../../editor/places.ts'
import type { OpenDesk } from '../../editor/useDesk.ts'
import { inTextOrder, type TextOrder, type TextPlace } from './order.ts'
import { type IssueView, keyOf } from './view.ts'

/** The issues of an article as the panel narrows them, in the order of the text. */
export interface Listed {
  /** What is left of them. */
  readonly issues: readonly OpenIssue[]
  /** Those of the chosen editions, of every weight. */
  readonly ofEdition: readonly OpenIssue[]
  /** All of them. */
  readonly all: readonly OpenIssue[]
}

/** The order of an article's text as its columns show it. */
export function orderOf(desk: Desk): TextOrder {
  const rest = languages.filter((language) => desk.columns.has(language) && !desk.shown.includes(language))
  return { ids: desk.ids(), languages: [...desk.shown, ...rest] }
}

/** What the panel lists, and F8 goes through. */
export function listed({ desk, checking }: OpenDesk, { edition, hidden }: IssueView): Listed {
  const all = inTextOrder(checking.open().filter(isShown), orderOf(desk))
  const wanted = (language: Language) =>
    edition === null || !desk.columns.has(edition) ? desk.shown.includes(language) : language === edition
  const ofEdition = all.filter(({ language }) => wanted(language))
  return { issues: ofEdition.filter(({ severity }) => !hidden.has(severity)), ofEdition, all }
}

/** The caret, or where the selection begins; null where no segment is active. */
export function caretOf(desk: Desk): (TextPlace & { readonly to: number }) | null {
  const { active, present } = desk
  const place = active && present ? findSegment(present.state.doc, active.id) : null
  if (!active || !present || !place) return null
  const { from, to } = present.state.selection
  const inside = (position: number) =>
    Math.max(0, Math.min(position - place.position - 1, place.node.content.size))
  return { ...active, offset: inside(from), to: inside(to) }
}

/** The place of the issue that is gone to now in a list; -1 once the caret has been moved from it. */
export function presentIn(desk: Desk, issues: readonly OpenIssue[], { present }: IssueView): number {
  if (!present) return -1
  const caret = caretOf(desk)
  if (!caret || caret.offset !== present.from || caret.to !== present.to) return -1
  return issues.findIndex(
    (issue) => issue.id === caret.id && issue.language === caret.language && keyOf(issue) === present.key,
  )
}
