import type { EditorState } from 'prosemirror-state'
import type { Language, LocalText } from '../../../shared/locale.ts'
import type { Desk } from '../desk.ts'
import { segmentAt } from '../places.ts'
import { insertTerm } from './insert.ts'

/** What is selected in the columns that are shown, within the row that is worked on, by language. */
export function selectedTerms(desk: Desk): LocalText {
  const taken = desk.shown.flatMap((language): [Language, string][] => {
    const column = desk.columns.get(language)
    const text = column && desk.active ? selectedIn(column.state, desk.active.id) : ''
    return text === '' ? [] : [[language, text]]
  })
  return Object.fromEntries(taken)
}

/** Writes a term into the translation that it is for, wherever the caret stands in the row. */
export function writeTerm(desk: Desk, text: string, target: Language): void {
  if (!desk.active || desk.present?.composing) return
  if (desk.active.language !== target) desk.goTo(target, desk.active.id)
  if (desk.active.language === target) insertTerm(desk, text)
}

function selectedIn({ selection, doc }: EditorState, segment: string): string {
  if (selection.empty) return ''
  const found = segmentAt(selection.$from)
  if (!found || found.node.attrs.id !== segment || !selection.$to.sameParent(selection.$from)) return ''
  return trimmed(doc.textBetween(selection.from, selection.to, ' '))
}

/** Without the spaces and marks that a quick selection takes along; the point of an abbreviation (U.S.) stays. */
export function trimmed(text: string): string {
  const bare = text
    .replaceAll('\uFFFC', '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}\p{S}]+|[\s,;:!?…，。；：！？、”’」』》）)\]}]+$/gu, '')
  return /\p{L}\.\p{L}+\.$/u.test(bare) ? bare : bare.replace(/[\s.]+$/, '')
}
