import { addresses } from '../../language/addresses.ts'
import { amountsOf } from '../../language/numbers/numbers.ts'
import { isHan, type Language } from '../../locale.ts'
import { isEmpty } from '../empty.ts'
import type { Finding, PairCheck, Range, SegmentPair } from '../spec.ts'
import { samePartSpec } from './samePartSpec.ts'

// Foreign words, figures and codes with their inner marks: 3.5, 1,234, O’Brien, Node.js, A/B.
const foreign = /[\p{Script=Latin}\p{Nd}]+(?:[.,:/'’&_+-][\p{Script=Latin}\p{Nd}]+)*%?/gu
const note = '\uFFFC'

/**
 * What Simplified and Traditional have to have alike: foreign words, codes, addresses and footnotes. Amounts are
 * compared by the check of numbers, which knows that 1990年代 are 20世纪90年代.
 */
export const samePart: PairCheck = {
  kind: 'pair',
  spec: samePartSpec,
  applies: (source, target) => isHan(source) && isHan(target) && source !== target,
  find(pair) {
    if (isEmpty(pair.source) || isEmpty(pair.target)) return []
    const source = partsOf(pair.source, pair.sourceLanguage)
    const target = partsOf(pair.target, pair.targetLanguage)
    const missing = unmatched(source, target)
    const extra = unmatched(target, source)
    return [
      ...missing.map(({ text, range }) => finding('samePart.missing', { part: text }, range, null)),
      ...extra.map(({ text, range }) => finding('samePart.extra', { part: text }, null, range)),
      ...notes(pair),
    ]
  },
}

interface Part {
  readonly text: string
  readonly range: Range
}

function partsOf(text: string, language: Language): Part[] {
  const part = ({ index, 0: found }: RegExpExecArray): Part => ({
    text: found,
    range: [index, index + found.length],
  })
  const links = [...text.matchAll(addresses)].map(part)
  const rest = text.replace(addresses, (address) => ' '.repeat(address.length))
  const words = [...rest.matchAll(foreign)].map(part)
  if (words.length === 0) return links
  const amounts = amountsOf(rest, language)
  let next = 0
  const isAmount = ({ range: [from, to] }: Part): boolean => {
    while ((amounts[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++
    return (amounts[next]?.from ?? Number.POSITIVE_INFINITY) < to
  }
  return [...links, ...words.filter((word) => /\p{Script=Latin}/u.test(word.text) || !isAmount(word))]
}

/** The parts that the other text does not have, or not so often. */
function unmatched(parts: readonly Part[], others: readonly Part[]): Part[] {
  const left = new Map<string, number>()
  for (const { text } of others) left.set(text, (left.get(text) ?? 0) + 1)
  return parts.filter(({ text }) => {
    const count = left.get(text) ?? 0
    left.set(text, count - 1)
    return count <= 0
  })
}

function notes({ source, target }: SegmentPair): Finding[] {
  const [there, here] = [source.split(note).length - 1, target.split(note).length - 1]
  return there === here ? [] : [finding('samePart.notes', { source: there, target: here }, null, null)]
}

function finding(
  code: 'samePart.missing' | 'samePart.extra' | 'samePart.notes',
  params: Finding['params'],
  source: Range | null,
  target: Range | null,
): Finding {
  return { code, params, source, target }
}
