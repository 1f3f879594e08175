import { create } from 'zustand'
import type { Language } from '../../../shared/locale.ts'
import type { Column } from '../../editor/column.ts'
import type { Desk } from '../../editor/desk.ts'
import { segmentAt } from '../../editor/places.ts'
import { useSession } from '../../state/session.ts'

/** As long a text as is searched for. */
export const longest = 500

/** What the concordance is asked; a null language is the desk's own. */
interface Asked {
  readonly text: string
  readonly language: Language | null
  /** The language of the other side; null is any. */
  readonly other: Language | null
  /** Counts up each time someone asks by the command, so that the field takes the focus again. */
  readonly turn: number
}

/** What the concordance panel is about; it outlives the panel, which is not always drawn. */
export const useAsked = create<Asked>(() => ({ text: '', language: null, other: null, turn: 0 }))

/** Changes what is searched for. */
export function ask(change: Partial<Omit<Asked, 'turn'>>): void {
  useAsked.setState(change)
}

/** Shows the concordance of what is selected in the present column, or of the word at its caret. */
export function askForSelection(desk: Desk): void {
  const column = desk.present
  const text = column ? (selected(column) ?? wordAtCaret(column)) : ''
  useSession.setState({ panel: 'concordance', panelOpen: true })
  useAsked.setState(({ turn, ...before }) => {
    if (!column || text === '') return { turn: turn + 1, ...before }
    const { language } = column
    return { turn: turn + 1, text, language, other: otherThan(desk, language) }
  })
}

/** The language that stands across from one on this desk. */
export function otherThan({ reference, shown }: Desk, language: Language): Language | null {
  if (language !== reference) return reference
  return shown.find((each) => each !== language) ?? null
}

function selected({ state }: Column): string | null {
  const { from, to, empty } = state.selection
  if (empty) return null
  const text = plain(state.doc.textBetween(from, to, ' ', '\uFFFC'))
  return text === '' ? null : text
}

function wordAtCaret({ state, language }: Column): string {
  const { $head } = state.selection
  const segment = segmentAt($head)
  if (!segment) return ''
  const { node } = segment
  const text = node.textBetween(0, node.content.size, '', '\uFFFC')
  return plain(wordAt(text, $head.parentOffset, language))
}

/** The word that an offset lies in, else the one before it, else the first; '' where there is none. */
export function wordAt(text: string, offset: number, language: Language): string {
  const parts = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
  const words = parts.filter(({ isWordLike }) => isWordLike)
  const word =
    words.find(({ index, segment }) => index <= offset && offset < index + segment.length) ??
    words.findLast(({ index }) => index < offset) ??
    words[0]
  return word?.segment ?? ''
}

function plain(text: string): string {
  return text.replaceAll('\uFFFC', '').replace(/\s+/gu, ' ').trim().slice(0, longest)
}
