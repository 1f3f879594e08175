import { create } from 'zustand'
import type { Language } from '../../../shared/locale.ts'
import type { Desk } from '../../editor/desk.ts'
import type { Suggestion } from '../../editor/suggesting/listed.ts'

/** How the panel narrows the suggestions: whose they are, null for everyone's. */
export const useSuggestionView = create<{ readonly by: string | null }>(() => ({ by: null }))

/** The suggestions of one edition. */
export interface ListedSuggestions {
  readonly language: Language
  readonly all: readonly Suggestion[]
  /** What is left of them. */
  readonly suggestions: readonly Suggestion[]
  readonly authors: readonly string[]
}

/** The suggestions of the edition that is worked on: all of them, and those that the panel shows. */
export function listedSuggestions(desk: Desk, by: string | null): ListedSuggestions {
  const language = desk.active?.language ?? desk.shown.at(-1) ?? desk.source
  const all = desk.suggesting.all(language)
  const authors = [...new Set(all.map((each) => each.by))]
  const whose = by !== null && authors.includes(by) ? by : null
  const suggestions = whose === null ? all : all.filter((each) => each.by === whose)
  return { language, all, suggestions, authors }
}
