import type { Node } from 'prosemirror-model'
import { EditorState, type Plugin, type Transaction } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { Language } from '../../shared/locale.ts'
import { segmentView } from './nodes/segment.ts'
import { revealSoon } from './reveal.ts'

type Heard = (column: Column, transactions: readonly Transaction[], before: EditorState) => void

/** How long after a composition its block is left alone (a late input event may still follow). */
const settling = 50
/** How long after a press the editor has certainly read where the caret came to stand. */
const reading = 30

/**
 * One edition on the desk. It has a state whether or not it is shown, so that acts on the structure reach
 * every edition; the view exists while it is shown.
 */
export class Column {
  readonly language: Language
  state: EditorState
  view: EditorView | null = null
  private readonly heard: Heard
  private readonly focused: (column: Column) => void
  private waiting: (() => void)[] = []
  /** The mouse is down: where the caret will be is not read yet, and a transaction now would put it back. */
  private pressed = false
  /** From the press until where the caret came to stand is read for certain. */
  private touched = false
  private untouched: (() => void)[] = []

  constructor(
    language: Language,
    doc: Node,
    plugins: readonly Plugin[],
    heard: Heard,
    focused: (column: Column) => void = () => undefined,
  ) {
    this.language = language
    this.heard = heard
    this.focused = focused
    this.state = EditorState.create({ doc, plugins: [...plugins] })
  }

  /** Whether an input method is composing here. */
  get composing(): boolean {
    return this.view?.composing ?? false
  }

  dispatch(transaction: Transaction): void {
    const before = this.state
    const { state, transactions } = before.applyTransaction(transaction)
    this.state = state
    this.view?.updateState(state)
    if (transactions.length > 0) this.heard(this, transactions, before)
  }

  /** Does it now, or as soon as no input method is composing here. */
  whenSettled(act: () => void): void {
    if (this.composing || this.waiting.length > 0) this.waiting.push(act)
    else act()
  }

  /** Does it as soon as nothing composes here and no press is being read: a transaction would put the caret back. */
  whenUntouched(act: () => void): void {
    if (this.touched) this.untouched.push(act)
    else this.whenSettled(act)
  }

  mount(place: HTMLElement, label: string): void {
    this.view = new EditorView(
      { mount: place },
      {
        state: this.state,
        dispatchTransaction: (transaction) => this.dispatch(transaction),
        attributes: this.attributes(label),
        nodeViews: { segment: segmentView },
        handleScrollToSelection: (view) => {
          revealSoon(view)
          return true
        },
        handleDOMEvents: {
          mousedown: () => {
            this.pressed = true
            this.touched = true
            // The mouse may be let go elsewhere, and rows may move under it meanwhile.
            const release = () => {
              this.pressed = false
              setTimeout(() => this.letGo(), reading)
            }
            window.addEventListener('mouseup', release, { once: true, capture: true })
            return false
          },
          focus: () => {
            if (this.pressed) return false
            // A focus that is given back (by a dialog that closes) puts the browser's caret at the text's start, and
            // ProseMirror would soon take that for the person's wish. It writes its own selection here at once.
            this.view?.focus()
            setTimeout(() => this.arrive(), 0)
            return false
          },
          compositionend: () => {
            setTimeout(() => this.settle(), settling)
            return false
          },
        },
      },
    )
  }

  /** Names the column in the interface's present language. */
  rename(label: string): void {
    this.view?.setProps({ attributes: this.attributes(label) })
  }

  unmount(): void {
    this.view?.destroy()
    this.view = null
    this.settle()
  }

  private attributes(label: string): { [name: string]: string } {
    return {
      lang: this.language,
      class: 'prose',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      spellcheck: 'false',
    }
  }

  /** A press that leaves the caret where it was makes no transaction, but this column is the present one now. */
  private arrive(): void {
    if (this.view?.hasFocus() && !this.pressed) this.focused(this)
  }

  private letGo(): void {
    if (this.pressed) return
    this.touched = false
    this.arrive()
    for (const act of this.untouched.splice(0)) this.whenUntouched(act)
  }

  private settle(): void {
    if (this.composing) return
    const acts = this.waiting
    this.waiting = []
    for (const act of acts) act()
  }
}
