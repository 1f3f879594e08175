import type { Node } from 'prosemirror-model'

/**
 * Whether two states of an edition read the same and have the same final segments: only where sentences are divided
 * may they differ. A translator may divide an approved source anew, which no reader sees.
 */
export function readsTheSame(before: Node, after: Node): boolean {
  if (before === after) return true
  if (before.type !== after.type || JSON.stringify(before.attrs) !== JSON.stringify(after.attrs)) return false
  if (before.firstChild?.type.name === 'segment') {
    return after.firstChild?.type.name === 'segment' && sameSegments(before, after)
  }
  if (before.childCount !== after.childCount) return false
  return before.children.every((child, at) => readsTheSame(child, after.child(at)))
}

function sameSegments(before: Node, after: Node): boolean {
  const finals = before.children.filter(({ attrs }) => attrs.state === 'final')
  const isKept = finals.every((final) => after.children.some((other) => other.eq(final)))
  return isKept && sameSigns(signsOf(before), signsOf(after))
}

/** A sign that a reader sees, with its marks. */
interface Sign {
  readonly sign: string
  /** The white space before it; null where one segment ends and the next begins, which may have a space or none. */
  readonly gap: string | null
}

function sameSigns(before: readonly Sign[], after: readonly Sign[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ sign, gap }, at) => {
      const other = after[at]
      if (other === undefined || other.sign !== sign) return false
      return gap === null || other.gap === null || other.gap === gap
    })
  )
}

function signsOf(block: Node): Sign[] {
  const signs: Sign[] = []
  let gap: string | null = null
  block.descendants((node) => {
    if (!node.isInline) {
      gap = null
      return true
    }
    const look = JSON.stringify([node.marks.map((mark) => mark.toJSON() as unknown), node.attrs])
    for (const character of node.isText ? (node.text ?? '') : '\uFFFC') {
      if (/\s/u.test(character)) {
        if (gap !== null) gap += character
        continue
      }
      signs.push({ sign: `${character}${look}`, gap })
      gap = ''
    }
    return false
  })
  return signs
}
