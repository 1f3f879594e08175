import type { EditorState, Plugin, Transaction } from 'prosemirror-state'

/**
 * A transaction that has everything undone and done again as in an earlier state of the same text; null where the text
 * is another one. History maps its steps through an act on the structure and back, and what was deleted in between
 * would come back in the wrong segment.
 */
export function withHistoryOf(now: EditorState, earlier: EditorState): Transaction | null {
  const plugin = earlier.plugins.find((each) => keyOf(each).startsWith('history$'))
  if (!plugin || !now.doc.eq(earlier.doc)) return null
  // What undo and redo themselves set: prosemirror-history takes the state over as it is.
  const historyState: unknown = plugin.getState(earlier)
  return now.tr.setMeta(keyOf(plugin), { redo: false, historyState }).setMeta('addToHistory', false)
}

/** The name by which transactions speak to a plugin. */
function keyOf(plugin: Plugin): string {
  return (plugin as unknown as { readonly key: string }).key
}
