import { Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { ReplaceStep } from 'prosemirror-transform'
import type { EditorView } from 'prosemirror-view'
import type { Language } from '../../../shared/locale.ts'
import type { Completion } from '../completion.ts'

/** Whether the last transaction was typing: words put in at the caret, not an act, a paste or an undo. */
const key = new PluginKey<boolean>('complete')

/** After a composition a late input event may still follow. */
const settling = 60

/** Suggests words while someone types. Tab or → takes the chosen one, arrows choose, Escape dismisses. */
export function complete(completion: Completion, language: Language): Plugin<boolean> {
  return new Plugin<boolean>({
    key,
    state: { init: () => false, apply: (transaction, typed) => isTyping(transaction) ?? typed },
    view: () => ({
      update(view, before) {
        if (before.doc === view.state.doc && before.selection.eq(view.state.selection)) return
        if (!view.composing && before.doc !== view.state.doc && key.getState(view.state)) {
          completion.look(view, language)
        } else if (isShown(completion, language)) completion.hide()
      },
      destroy: () => completion.hide(),
    }),
    props: {
      handleKeyDown(view, event) {
        if (view.composing || event.isComposing || event.keyCode === 229) return false
        if (
          !isShown(completion, language) ||
          event.ctrlKey ||
          event.metaKey ||
          event.altKey ||
          event.shiftKey
        ) {
          return false
        }
        return act(completion, view, event.key)
      },
      handleDOMEvents: {
        compositionstart: () => {
          completion.hide()
          return false
        },
        compositionend: (view) => {
          setTimeout(() => {
            if (!view.isDestroyed && !view.composing && key.getState(view.state))
              completion.look(view, language)
          }, settling)
          return false
        },
        blur: () => {
          completion.hide()
          return false
        },
        mousedown: () => {
          completion.hide()
          return false
        },
      },
    },
  })
}

function isShown({ shown }: Completion, language: Language): boolean {
  return shown?.language === language
}

function act(completion: Completion, view: EditorView, pressed: string): boolean {
  switch (pressed) {
    case 'Tab':
    case 'ArrowRight':
      return completion.accept(view)
    case 'ArrowDown':
      completion.choose(1)
      return true
    case 'ArrowUp':
      completion.choose(-1)
      return true
    case 'Escape':
      completion.hide(view)
      return true
    default:
      return false
  }
}

/** null where the text was not touched. */
function isTyping(transaction: Transaction): boolean | null {
  if (!transaction.docChanged) return transaction.selectionSet ? false : null
  const { steps } = transaction
  if (transaction.getMeta('history$') !== undefined || transaction.getMeta('uiEvent')) return false
  return steps.every(
    (step) => step instanceof ReplaceStep && step.slice.openStart === 0 && step.slice.size > 0,
  )
}
