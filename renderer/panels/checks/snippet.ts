import type { Node } from 'prosemirror-model'
import type { Range } from '../../../shared/checks/spec.ts'
import { textOf } from '../../../shared/document/segment.ts'
import { isHan, type Language } from '../../../shared/locale.ts'

/** A stretch of a text with a little of what stands around it. */
export interface Snippet {
  readonly before: string
  readonly marked: string
  readonly after: string
}

/** A segment's text without its footnote references; '' where there is none. */
export function plainText(segment: Node | null): string {
  return segment ? textOf(segment).replaceAll('\uFFFC', '') : ''
}

/** What stands at a range of a text; as much around it as a line of the panel holds. */
export function snippetOf(text: string, [from, to]: Range, language: Language): Snippet {
  const around = isHan(language) ? 10 : 22
  const start = begin(text, Math.max(0, from - around), from, language)
  const end = finish(text, Math.min(text.length, to + around), to, language)
  const cut = (part: string) => part.replaceAll('\uFFFC', '')
  return {
    before: (start > 0 ? '…' : '') + cut(text.slice(start, from)),
    marked: cut(text.slice(from, to)),
    after: cut(text.slice(to, end)) + (end < text.length ? '…' : ''),
  }
}

function finish(text: string, end: number, to: number, language: Language): number {
  if (end === text.length) return end
  if (isHan(language)) return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end
  const space = text.lastIndexOf(' ', end)
  return space > to ? space : end
}

/** English is cut between words. */
function begin(text: string, start: number, from: number, language: Language): number {
  if (start === 0) return 0
  if (isHan(language)) return /[\uDC00-\uDFFF]/.test(text.charAt(start)) ? start + 1 : start
  const space = text.indexOf(' ', start)
  return space >= 0 && space < from ? space + 1 : start
}
