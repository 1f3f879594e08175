import { addressesIn } from '../language/addresses.ts'
import type { Finding, MarkSpan, Range } from './spec.ts'

const note = '\uFFFC'

/**
 * The finding, without its fix where that would change an address or a link's text, or take a footnote away:
 * no check may do that, whatever it found.
 */
export function withSafeFix(finding: Finding, text: string, marks: readonly MarkSpan[]): Finding {
  const { fix, ...rest } = finding
  if (fix === undefined) return finding
  const kept = keptIn(text, marks)
  const touches = fix.some(
    ({ from, to, text: written }) =>
      kept.some(([start, end]) => from < end && to > start) ||
      (text.slice(from, to).includes(note) && !written.includes(note)),
  )
  return touches ? rest : finding
}

function keptIn(text: string, marks: readonly MarkSpan[]): Range[] {
  const links = marks.filter(({ kind }) => kind === 'link').map(({ from, to }): Range => [from, to])
  return [...links, ...addressesIn(text)]
}
