import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { joint } from '../../../shared/bundle/words.ts'
import { textOf } from '../../../shared/document/segment.ts'
import type { Language } from '../../../shared/locale.ts'
import { changedSegments, findSegment } from '../places.ts'
import { Emptying } from './emptying.ts'

/** The gaps between an edition's sentences; null while it is not laid out as prose. */
type Gaps = DecorationSet | null

const key = new PluginKey<Gaps>('prose')

/**
 * Puts what a reader sees between two sentences between two segments, for the layout in which they flow on in one line.
 * A gap is an element that is not edited and that holds a sign, in Chinese one without width. Measured in Chromium 130:
 * without it the end of a sentence and the beginning of the next are one place, and what is composed at a beginning goes
 * to the end before; where it holds no text, the first letter is entered and composition begins anew.
 */
export function prose(language: Language): Plugin {
  const emptying = new Emptying((state) => key.getState(state) !== null)
  return new Plugin<Gaps>({
    key,
    state: {
      init: () => null,
      apply(transaction, old, before) {
        const asked = transaction.getMeta(key) as boolean | undefined
        const { doc } = transaction
        if (asked !== undefined) return asked ? gapsOf(doc, language) : null
        if (!old || !transaction.docChanged) return old
        const changed = changedSegments(before.doc, doc)
        if (!changed) return gapsOf(doc, language)
        let gaps = old.map(transaction.mapping, doc)
        for (const id of changed) {
          const found = findSegment(doc, id)
          if (!found) continue
          const { position, node } = found
          for (const edge of [position, position + node.nodeSize]) gaps = renewed(gaps, doc, edge, language)
        }
        return gaps
      },
    },
    props: {
      decorations: (state) => key.getState(state),
      handleDOMEvents: {
        beforeinput: (view, event) => emptying.beforeInput(view, event),
        compositionupdate: (_view, event) => {
          emptying.compositionUpdate(event)
          return false
        },
        compositionend: (view, event) => {
          emptying.compositionEnd(view, event)
          return false
        },
      },
    },
  })
}

/** Lays an edition's segments out as prose, or in rows again. */
export function asProse(transaction: Transaction, on: boolean): Transaction {
  return transaction.setMeta(key, on).setMeta('addToHistory', false)
}

function gapsOf(doc: Node, language: Language): DecorationSet {
  const gaps: Decoration[] = []
  doc.descendants((node, position, _parent, index) => {
    if (node.type.name !== 'segment') return true
    if (index > 0) gaps.push(gapAt(doc, position, language))
    return false
  })
  return DecorationSet.create(doc, gaps)
}

/** A gap is made anew only where something else is to be seen: the element is beside what is being typed. */
function renewed(gaps: DecorationSet, doc: Node, position: number, language: Language): DecorationSet {
  const place = doc.resolve(position)
  const present = gaps.find(position, position)
  if (!place.nodeBefore || !place.nodeAfter) return present.length === 0 ? gaps : gaps.remove(present)
  const wanted = gapAt(doc, position, language)
  const [only] = present
  if (present.length === 1 && only?.spec.key === wanted.spec.key) return gaps
  return gaps.remove(present).add(doc, [wanted])
}

function gapAt(doc: Node, position: number, language: Language): Decoration {
  const { nodeBefore, nodeAfter } = doc.resolve(position)
  const [before, after] = [nodeBefore, nodeAfter].map((node) => (node ? wordsOf(node) : ''))
  const text = joint(before ?? '', after ?? '', language) || unseen(after ?? '')
  return Decoration.widget(position, () => gap(text), {
    key: `gap ${text.charCodeAt(0)}`,
    ignoreSelection: true,
  })
}

/** A sign without width: a line may end there, but not before what closes. */
function unseen(after: string): string {
  return /^[\p{Pe}\p{Pf}\p{Po}]/u.test(after) ? '\u2060' : '\u200B'
}

/** References to notes stand with the word before them. */
function wordsOf(segment: Node): string {
  return textOf(segment).replaceAll('\uFFFC', '')
}

function gap(text: string): HTMLElement {
  const element = document.createElement('span')
  element.className = 'sentence-gap'
  element.textContent = text
  return element
}
