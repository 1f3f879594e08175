import { DOMSerializer, type Fragment, type Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { schema } from '../../../shared/document/schema.ts'
import { suggestedJoinsOf, suggestedSplitOf } from '../../../shared/document/shape.ts'
import type { SegmentId } from '../../../shared/ids.ts'
import type { Change } from '../../../shared/review/suggestions/change.ts'
import { type FoundSegment, findSegment } from '../places.ts'
import './suggestions.css'

/** What is to be shown of a segment: its suggestions, and which of them is the present one. */
export interface Shown {
  readonly changes: readonly Change[]
  readonly present: string | null
  /** The colour of each author, a small number. */
  readonly colour: (by: string) => number
}

const key = new PluginKey<DecorationSet>('suggestions')

/** Shows suggestions in the text. They move with it by mapping and are replaced segment by segment. */
export function shownSuggestions(): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, old) {
        const mapped = old.map(transaction.mapping, transaction.doc)
        const change = transaction.getMeta(key) as ReadonlyMap<SegmentId, Shown> | undefined
        return change ? replaced(mapped, transaction.doc, change) : mapped
      },
    },
    props: {
      decorations: (state) => key.getState(state),
      handleClick(view, _, { target }) {
        // Deleted words hold no caret: it goes beside them.
        const struck = target instanceof Element ? target.closest('.suggested-out') : null
        if (!struck) return false
        const place = view.state.doc.resolve(view.posAtDOM(struck, 0))
        view.dispatch(view.state.tr.setSelection(TextSelection.near(place)))
        view.focus()
        return true
      },
    },
  })
}

/** Sets what is shown of some segments; that of the others stays. */
export function showSuggestions(state: EditorState, change: ReadonlyMap<SegmentId, Shown>): Transaction {
  return state.tr.setMeta(key, change).setMeta('addToHistory', false)
}

function replaced(shown: DecorationSet, doc: Node, change: ReadonlyMap<SegmentId, Shown>): DecorationSet {
  const gone: Decoration[] = []
  const made: Decoration[] = []
  for (const [id, what] of change) {
    const segment = findSegment(doc, id)
    if (!segment) continue
    gone.push(...shown.find(segment.position, segment.position + segment.node.nodeSize))
    made.push(...what.changes.flatMap((each) => decorations(id, segment.position + 1, each, what)))
    made.push(...reshaped(segment, what))
  }
  return shown.remove(gone).add(doc, made)
}

function decorations(
  segment: SegmentId,
  start: number,
  change: Change,
  { present, colour }: Shown,
): Decoration[] {
  if (change.isOverwritten) return []
  const { kind, by, before, place, stretches } = change
  const id = `${segment} ${change.id}`
  const author = `by-${colour(by)}${id === present ? ' is-present' : ''}`
  const shown = kind === 'format' ? 'suggested-format' : 'suggested-in'
  const made = stretches.map(({ from, to }) =>
    Decoration.inline(
      start + from,
      start + to,
      { class: `${shown} ${author}`, 'data-suggestion': id },
      { inclusiveEnd: kind !== 'format' },
    ),
  )
  if (kind === 'format' || before.size === 0) return made
  const widget = Decoration.widget(start + place.from, () => struckOut(before, author, id), {
    side: -1,
    key: `${id} ${author}`,
    ignoreSelection: true,
    marks: [],
  })
  return [widget, ...made]
}

/** A sign where a segment begins that was cut off, and where two go on as one. */
function reshaped({ position, node }: FoundSegment, { present, colour }: Shown): Decoration[] {
  const made: Decoration[] = []
  const split = suggestedSplitOf(node)
  if (split) {
    const key = `split ${String(node.attrs.id)}`
    const shown = `depth-${split.depth} by-${colour(split.by)}${key === present ? ' is-present' : ''}`
    made.push(Decoration.node(position, position + node.nodeSize, { class: 'suggested-split' }))
    // In a segment without text an input method needs the place for itself.
    if (node.content.size > 0) made.push(signAt(position + 1, `suggested-cut ${shown}`, key))
  }
  for (const { id, by, end, depth } of suggestedJoinsOf(node)) {
    const key = `join ${id}`
    const shown = `suggested-join depth-${depth} by-${colour(by)}${key === present ? ' is-present' : ''}`
    const place = position + 1 + Math.max(0, Math.min(end, node.content.size))
    made.push(signAt(place, shown, key))
  }
  return made
}

function signAt(place: number, shown: string, key: string): Decoration {
  return Decoration.widget(place, () => signOf(shown), {
    side: -1,
    key: `${key} ${shown}`,
    ignoreSelection: true,
    marks: [],
  })
}

function signOf(shown: string): HTMLElement {
  const element = document.createElement('span')
  element.className = shown
  element.contentEditable = 'false'
  return element
}

const serializer = DOMSerializer.fromSchema(schema)

function struckOut(content: Fragment, author: string, id: string): HTMLElement {
  const element = document.createElement('del')
  element.className = `suggested-out ${author}`
  element.dataset.suggestion = id
  element.contentEditable = 'false'
  serializer.serializeFragment(content, {}, element)
  return element
}
