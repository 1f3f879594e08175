import { isHan, type Language } from '../../locale.ts'
import type { TextSegment } from '../spec.ts'
import { hideCode } from './protect.ts'

/** A text as rules look at it. All views have its length. */
interface Views {
  /** The text with addresses and code hidden. */
  readonly bare: string
  /** `bare`, in Chinese with the marks and spaces inside foreign stretches as `x`. */
  readonly own: string
  /** Whether there is Chinese in it. */
  readonly hasHan: boolean
}

/** A segment with the views of its text. */
export interface Surface extends Views {
  readonly text: string
  readonly language: Language
  readonly segment: TextSegment
}

const known = new WeakMap<TextSegment, Surface>()

/** The surface of a segment; all rules ask for the same one. */
export function surfaceOf(segment: TextSegment): Surface {
  const old = known.get(segment)
  if (old) return old
  const { text, language } = segment
  const made = { ...viewsOf(text, language), text, language, segment }
  known.set(segment, made)
  return made
}

function viewsOf(text: string, language: Language): Views {
  const bare = hideCode(text)
  const hasHan = /\p{Script=Han}/u.test(text)
  return { bare, own: isHan(language) && hasHan ? hideForeign(bare) : bare, hasHan }
}

const word = /[\p{Script=Latin}\p{Nd}\p{M}\uE000]+/gu
const gap = /^[ .,:;!?'’&/@_\-–—…+*=%$£€#()[\]"]{1,4}$/u
const opens = /[“‘「『（《〈"'(]/u
const closes = /[”’」』）》〉"')]/u

/** Hides the marks and spaces between foreign words, and the stop of a foreign quotation or text. */
function hideForeign(text: string): string {
  let shown = ''
  let at = 0
  let start = 0
  let end = -1
  for (const { index, 0: found } of text.matchAll(word)) {
    const between = end < 0 ? '' : text.slice(end, Math.min(index, end + 5))
    if (index <= end + 4 && gap.test(between)) {
      shown += text.slice(at, end) + 'x'.repeat(between.length)
      at = index
    } else {
      if (end >= 0 && isStopOfForeign(text, start, end)) {
        shown += `${text.slice(at, end)}x`
        at = end + 1
      }
      start = index
    }
    end = index + found.length
  }
  if (end >= 0 && isStopOfForeign(text, start, end)) {
    shown += `${text.slice(at, end)}x`
    at = end + 1
  }
  return shown + text.slice(at)
}

function isStopOfForeign(text: string, start: number, end: number): boolean {
  if (!/[.,!?;:…]/u.test(text.charAt(end))) return false
  const before = text.charAt(start - 1)
  const after = text.charAt(end + 1)
  return opens.test(before) && closes.test(after)
}
