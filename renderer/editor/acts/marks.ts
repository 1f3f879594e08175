import { toggleMark } from 'prosemirror-commands'
import { isSafeLink } from '../../../shared/document/link.ts'
import { schema } from '../../../shared/document/schema.ts'
import type { Desk } from '../desk.ts'
import { eachSegmentIn } from '../places.ts'

/** Sets or takes away emphasis or strong on the selection, or for what is typed next. */
export function toggle(desk: Desk, name: 'emphasis' | 'strong'): void {
  const column = desk.present
  if (!column || column.composing) return
  toggleMark(schema.marks[name])(column.state, (transaction) => column.dispatch(transaction))
}

/** The link at the selection; '' where there is none, null where nothing is selected. */
export function linkHere(desk: Desk): string | null {
  const column = desk.present
  if (!column) return null
  const { from, to, empty, $from } = column.state.selection
  const under = schema.marks.link.isInSet($from.marks())
  if (empty) return under ? String(under.attrs.href) : null
  let href = ''
  column.state.doc.nodesBetween(from, to, (node) => {
    const link = schema.marks.link.isInSet(node.marks)
    if (link) href = String(link.attrs.href)
  })
  return href
}

/** Links the selection to an address, or takes its link away with ''. False where the address is not allowed. */
export function setLink(desk: Desk, href: string): boolean {
  const column = desk.present
  if (!column || column.composing) return false
  if (href !== '' && !isSafeLink(href)) return false
  const { from, to } = column.state.selection
  const { tr } = column.state
  eachSegmentIn(column.state.doc, from, to, (_segment, inside) => {
    tr.removeMark(inside.from, inside.to, schema.marks.link)
    if (href !== '') tr.addMark(inside.from, inside.to, schema.marks.link.create({ href }))
  })
  column.dispatch(tr)
  column.view?.focus()
  return true
}
