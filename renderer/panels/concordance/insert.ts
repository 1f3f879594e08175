import { isHan, type Language } from '../../../shared/locale.ts'
import type { TranslationUnit } from '../../../shared/matching/match.ts'
import type { Desk } from '../../editor/desk.ts'

/** A text for a column of the desk, and the language that it is in now. */
export interface Insertion {
  readonly column: Language
  readonly text: string
  readonly language: Language
}

type Standing = Pick<Desk, 'reference' | 'shown'> & { readonly active: { language: Language } | null }

/**
 * Which side of a unit goes where: into the translation that is worked on, else into one that is shown. Null
 * where no shown translation is in either language.
 */
export function insertionOf(desk: Standing, unit: TranslationUnit): Insertion | null {
  const present = desk.active?.language
  const columns = [...(present ? [present] : []), ...desk.shown].filter((each) => each !== desk.reference)
  const sides = [
    { text: unit.target, language: unit.targetLanguage },
    { text: unit.source, language: unit.sourceLanguage },
  ]
  for (const column of columns) {
    const same = sides.find(({ language }) => language === column)
    const side = same ?? sides.find(({ language }) => isHan(language) && isHan(column))
    if (side) return { column, ...side }
  }
  return null
}

/** Puts a text at the caret of a column, beside what is selected there, and goes on from behind it. */
export function insertAtCaret(desk: Desk, language: Language, text: string): void {
  const { active } = desk
  if (active && active.language !== language) desk.goTo(language, active.id)
  const column = desk.columns.get(language)
  if (!column || column.composing) return
  const { tr, selection } = column.state
  column.dispatch(tr.insertText(text, selection.head).scrollIntoView())
  column.view?.focus()
}
