import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { SegmentId } from '../../../shared/ids.ts'
import { findSegment } from '../places.ts'

/** An issue's place in a segment's text (UTF-16 offsets), to be underlined. */
interface Underline {
  readonly from: number
  readonly to: number
  readonly severity: 'error' | 'warning' | 'info' | 'conflict' | 'spot'
}

/** What a segment shows of what is derived from it: it is stale, was edited, has issues. */
export interface Sign {
  readonly classes: readonly string[]
  readonly underlines: readonly Underline[]
}

export type Signs = ReadonlyMap<SegmentId, Sign>

/** Who puts signs on segments: what one says does not touch what another said. */
export type SignLayer = 'checks' | 'following'

const keys: Readonly<Record<SignLayer, PluginKey<DecorationSet>>> = {
  checks: new PluginKey('signs of checks'),
  following: new PluginKey('signs of following'),
}

/** Shows signs on segments. They move with the text by mapping and are replaced segment by segment. */
export function signs(layer: SignLayer): Plugin {
  const key = keys[layer]
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, old) {
        const mapped = old.map(transaction.mapping, transaction.doc)
        const change = transaction.getMeta(key) as Signs | undefined
        return change ? replaced(mapped, transaction.doc, change) : mapped
      },
    },
    props: { decorations: (state) => key.getState(state) },
  })
}

/** Sets the signs of some segments; those of the others stay. */
export function setSigns(transaction: Transaction, layer: SignLayer, change: Signs): Transaction {
  return transaction.setMeta(keys[layer], change).setMeta('addToHistory', false)
}

/** Those of the signs that a segment does not show yet: most keystrokes leave them as they are. */
export function changedSigns(state: EditorState, layer: SignLayer, signs: Signs): Signs {
  const shown = keys[layer].getState(state) ?? DecorationSet.empty
  const differs = ([id, sign]: readonly [SegmentId, Sign]): boolean => {
    const segment = findSegment(state.doc, id)
    if (!segment) return false
    const present = shownIn(shown, segment.position, segment.node)
    const wanted = decorations(segment.position, segment.node, sign)
    return listOf(present) !== listOf(wanted)
  }
  return new Map([...signs].filter(differs))
}

function listOf(set: readonly Decoration[]): string {
  return set
    .map(({ from, to, spec }) => `${from} ${to} ${(spec as Said).class}`)
    .sort()
    .join('\n')
}

/** What a decoration says, kept beside it to be compared. */
interface Said {
  readonly class: string
}

function shownIn(shown: DecorationSet, position: number, node: Node): Decoration[] {
  const end = position + node.nodeSize
  return shown.find(position, end).filter(({ from, to }) => from >= position && to <= end)
}

function replaced(shown: DecorationSet, doc: Node, change: Signs): DecorationSet {
  const gone: Decoration[] = []
  const made: Decoration[] = []
  for (const [id, sign] of change) {
    const segment = findSegment(doc, id)
    if (!segment) continue
    gone.push(...shownIn(shown, segment.position, segment.node))
    made.push(...decorations(segment.position, segment.node, sign))
  }
  return shown.remove(gone).add(doc, made)
}

function decorations(position: number, node: Node, sign: Sign): Decoration[] {
  const start = position + 1
  const length = node.content.size
  const made = sign.underlines
    .filter(({ from, to }) => from < to && to <= length)
    .map(({ from, to, severity }) => {
      const said: Said = { class: `issue-${severity}` }
      return Decoration.inline(start + from, start + to, { ...said }, said)
    })
  if (sign.classes.length > 0) {
    const said: Said = { class: sign.classes.join(' ') }
    made.push(Decoration.node(position, position + node.nodeSize, { ...said }, said))
  }
  return made
}
