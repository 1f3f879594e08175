import type { EditorView } from 'prosemirror-view'
import { textOf } from '../../shared/document/segment.ts'
import type { FoundTerm } from '../../shared/ipc/answers.ts'
import type { Language } from '../../shared/locale.ts'
import type { Found } from './offers.ts'
import { segmentAt } from './places.ts'
import { type Candidate, candidatesOf, completed, type Suggestion, suggest } from './suggest.ts'

/** What is suggested at the caret, and where on the screen the words begin (px). */
export interface Suggested {
  readonly language: Language
  readonly suggestions: readonly Suggestion[]
  /** Which one is chosen. */
  readonly at: number
  readonly left: number
  readonly top: number
  readonly bottom: number
}

/** Where the candidates come from. */
export interface CompletionSource {
  readonly enabled: () => boolean
  readonly region: () => 'tw' | 'hk'
  /** The terms of a source text, and what to write for them. */
  readonly terms: (text: string, target: Language) => Promise<readonly FoundTerm[]>
  /** The source text of the active segment, and what the memory offers for it. */
  readonly offered: () => Found & { readonly text: string }
}

/**
 * Completes words of a translation from the sentence's terms and from the memory. It only ever reads the editor: the
 * list stands outside of it, nothing is done while an input method composes, and Enter is never taken.
 */
export class Completion {
  shown: Suggested | null = null
  private source: CompletionSource | null = null
  private readonly listeners = new Set<() => void>()
  private terms: { readonly key: string; readonly found: readonly FoundTerm[] } = { key: '', found: [] }
  /** Where the words began that were dismissed: they are not suggested again. */
  private dismissed = -1

  start(source: CompletionSource): void {
    this.source = source
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Fetches the terms of the active segment, so that they are there when the first letter is typed. */
  async prepare(target: Language): Promise<void> {
    if (!this.source?.enabled()) return
    const { text } = this.source.offered()
    const key = `${target} ${text}`
    if (text === '' || key === this.terms.key) return
    this.terms = { key, found: [] }
    const found = await this.source.terms(text, target)
    if (this.terms.key === key) this.terms = { key, found }
  }

  /** Suggests what goes on from the words before the caret. */
  look(view: EditorView, language: Language): void {
    const { selection } = view.state
    const segment = segmentAt(selection.$head)
    if (!this.source?.enabled() || !selection.empty || !segment || view.composing || !view.hasFocus()) {
      this.hide()
      return
    }
    const before = textOf(segment.node).slice(0, selection.$head.parentOffset)
    const after = textOf(segment.node).slice(selection.$head.parentOffset)
    const suggestions = suggest(before, after, this.candidates(language))
    const [first] = suggestions
    const start = first ? selection.head - first.typed : -1
    if (!first || start === this.dismissed) {
      this.hide()
      return
    }
    this.dismissed = -1
    const { left } = view.coordsAtPos(start)
    const { top, bottom } = view.coordsAtPos(selection.head)
    this.show({ language, suggestions, at: 0, left, top, bottom })
  }

  /** Chooses the next or the previous one, round the end. */
  choose(by: 1 | -1): void {
    if (!this.shown) return
    const { suggestions, at } = this.shown
    this.show({ ...this.shown, at: (at + by + suggestions.length) % suggestions.length })
  }

  /** Puts the chosen words, or those at an index, in place of their beginning. */
  accept(view: EditorView, index = this.shown?.at ?? 0): boolean {
    const suggestion = this.shown?.suggestions[index]
    if (!suggestion || view.composing) return false
    const { head, $head } = view.state.selection
    const before = $head.parent.textBetween(0, $head.parentOffset, '', '\uFFFC')
    const text = completed(suggestion, before)
    this.hide()
    view.dispatch(view.state.tr.insertText(text, head - suggestion.typed, head).scrollIntoView())
    // What was completed goes no further by itself.
    this.hide()
    view.focus()
    return true
  }

  /** Takes the list away; by a person's wish it does not come back for these words. */
  hide(view?: EditorView): void {
    if (view && this.shown) {
      const typed = this.shown.suggestions[0]?.typed ?? 0
      this.dismissed = view.state.selection.head - typed
    }
    if (this.shown) this.show(null)
  }

  private candidates(language: Language): Candidate[] {
    if (!this.source) return []
    const offered = this.source.offered()
    const terms = this.terms.key === `${language} ${offered.text}` ? this.terms.found : []
    return candidatesOf(terms, offered, this.source.region())
  }

  private show(suggested: Suggested | null): void {
    this.shown = suggested
    for (const listener of this.listeners) listener()
  }
}
