import type { XmlElement } from '../../xml/tree.ts'

/** What a `seg` says: its text on one line, and how many inline codes were left out. */
export interface SegText {
  readonly text: string
  readonly codes: number
}

/**
 * The text of a `seg`: that of its `hi` too, and not that of native codes (`bpt`, `ept`, `ph`, `it`, `ut`), nor of
 * texts inside these (`sub`), which are no part of the sentence. A code that breaks the line leaves a space.
 */
export function segText(seg: XmlElement): SegText {
  const [only] = seg.children
  if (seg.children.length === 1 && typeof only === 'string') return { text: tidy(only), codes: 0 }
  const found = { text: '', codes: 0 }
  collect(seg, found)
  return { text: tidy(found.text), codes: found.codes }
}

function collect(element: XmlElement, found: { text: string; codes: number }): void {
  for (const child of element.children) {
    if (typeof child === 'string') found.text += child
    else {
      found.codes++
      if (child.name === 'hi') collect(child, found)
      else if (breaksLine(child) && /[^\s\p{Script=Han}]$/u.test(found.text)) found.text += ' '
    }
  }
}

function breaksLine({ name, attributes, children }: XmlElement): boolean {
  if (name !== 'ph' && name !== 'it' && name !== 'ut') return false
  const [native] = children
  return attributes.type === 'lb' || (typeof native === 'string' && /^\s*<br\b/iu.test(native))
}

function tidy(text: string): string {
  return (/[\t\n]/u.test(text) ? text.replace(/[ \t]*[\t\n][\s]*/gu, ' ') : text).trim()
}
