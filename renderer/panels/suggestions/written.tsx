import type { Fragment as Content, Node } from 'prosemirror-model'
import { Fragment, type ReactNode } from 'react'

/** Inline content as it is read: its text with emphasis, a reference to a note as a sign. */
export function Written({ content }: { readonly content: Content }) {
  return content.content.map((node, at) => (
    // Places are all that tells one stretch of a fixed content from another.
    // biome-ignore lint/suspicious/noArrayIndexKey: a content never changes
    <Fragment key={at}>{written(node)}</Fragment>
  ))
}

function written(node: Node): ReactNode {
  if (!node.isText) return <sup>※</sup>
  const names = node.marks.map(({ type }) => type.name)
  let shown: ReactNode = visible(node.text ?? '')
  if (names.includes('strong')) shown = <strong>{shown}</strong>
  if (names.includes('emphasis')) shown = <em>{shown}</em>
  return shown
}

/** A change of nothing but spaces would not be seen. */
function visible(text: string): string {
  return text.trim() === '' ? text.replace(/[ \u00A0\u3000]/gu, '␣') : text
}
