import type { Amount } from '../language/numbers/amount.ts'
import type { NumberDifference } from '../language/numbers/compare.ts'
import { numberDifferences } from '../language/numbers/numbers.ts'
import { unreachable } from '../result.ts'
import { type Check, type Finding, isEmpty, type Range, type SegmentPair } from './check.ts'

/** Numbers, dates, sums and shares that the target states otherwise than the source, leaves out or adds. */
export const numbers: Check = {
  id: 'numbers',
  applies: (source, target) => source !== target,
  find(pair) {
    if (isEmpty(pair.source) || isEmpty(pair.target)) return []
    return numberDifferences(pair.source, pair.sourceLanguage, pair.target, pair.targetLanguage).map(
      (difference) => finding(difference, pair),
    )
  },
}

function finding(difference: NumberDifference, { source, target }: SegmentPair): Finding {
  switch (difference.kind) {
    case 'missing': {
      const { range, text } = place(difference.source, source)
      return {
        code: 'numbers.missing',
        severity: 'warning',
        params: { source: text },
        source: range,
        target: null,
      }
    }
    case 'extra': {
      const { range, text } = place(difference.target, target)
      return {
        code: 'numbers.extra',
        severity: 'warning',
        params: { target: text },
        source: null,
        target: range,
      }
    }
    case 'differs': {
      const one = place(difference.source, source)
      const other = place(difference.target, target)
      return {
        code: 'numbers.differs',
        // Both sides state a number outright, and not the same: that is more than a number left out.
        severity:
          difference.source.firmness === 'firm' && difference.target.firmness === 'firm'
            ? 'error'
            : 'warning',
        params: { source: one.text, target: other.text },
        source: one.range,
        target: other.range,
      }
    }
    default:
      return unreachable(difference)
  }
}

/** Where an amount stands, without the white space that its pattern took along. */
function place({ from, to }: Amount, text: string): { range: Range; text: string } {
  const part = text.slice(from, to)
  const start = from + part.length - part.trimStart().length
  const trimmed = part.trim()
  return { range: [start, start + trimmed.length], text: trimmed }
}
