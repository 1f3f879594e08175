import type { Amount } from '../../language/numbers/amount.ts'
import type { NumberDifference } from '../../language/numbers/compare.ts'
import { amountsOf, numberDifferences } from '../../language/numbers/numbers.ts'
import { amountInWords } from '../../language/numbers/words.ts'
import { isHan, type Language } from '../../locale.ts'
import { unreachable } from '../../result.ts'
import { isEmpty } from '../empty.ts'
import { remembering } from '../remembering.ts'
import type { Finding, PairCheck, Range, SegmentPair } from '../spec.ts'
import { numbersSpec } from './numbersSpec.ts'

const amounts = remembering(amountsOf)

/** Numbers, dates, sums and shares that the target states otherwise than the source, leaves out or adds. */
export const numbers: PairCheck = {
  kind: 'pair',
  spec: numbersSpec,
  applies: (source, target) => source !== target,
  find(pair) {
    if (isEmpty(pair.source) || isEmpty(pair.target)) return []
    const { source, sourceLanguage, target, targetLanguage } = pair
    return numberDifferences(source, sourceLanguage, target, targetLanguage, amounts).map((difference) =>
      finding(difference, pair),
    )
  },
}

function finding(difference: NumberDifference, pair: SegmentPair): Finding {
  switch (difference.kind) {
    case 'missing': {
      const { range, text } = place(difference.source, pair.source)
      return {
        code: 'numbers.missing',
        severity: 'warning',
        params: { source: text, ...inWords('source', text, pair.sourceLanguage, difference.source) },
        source: range,
        target: null,
      }
    }
    case 'extra': {
      const { range, text } = place(difference.target, pair.target)
      return {
        code: 'numbers.extra',
        severity: 'warning',
        params: { target: text, ...inWords('target', text, pair.targetLanguage, difference.target) },
        source: null,
        target: range,
      }
    }
    case 'differs': {
      const [one, other] = [place(difference.source, pair.source), place(difference.target, pair.target)]
      const { source, target } = difference
      // Of two bounds the numbers may be the same: then what is said is at least here and at most there.
      const isBound =
        source.bound !== undefined && target.bound !== undefined && source.bound !== target.bound
      return {
        code: 'numbers.differs',
        // Both sides state a number outright, and not the same: that is more than a number left out.
        severity: source.firmness === 'firm' && target.firmness === 'firm' ? 'error' : 'warning',
        params: {
          source: one.text,
          target: other.text,
          ...inWords('source', one.text, pair.sourceLanguage, source, isBound),
          ...inWords('target', other.text, pair.targetLanguage, target, isBound),
        },
        source: one.range,
        target: other.range,
      }
    }
    default:
      return unreachable(difference)
  }
}

/** What a side says for each language of the interface: its text, with the value before it where it is foreign. */
function inWords(
  side: 'source' | 'target',
  text: string,
  language: Language,
  amount: Amount,
  isBound = false,
): Record<string, string> {
  const said = (reader: Language): string => {
    if (isHan(reader) === isHan(language) && !isBound) return text
    const value = amountInWords(isBound ? amount : withoutBound(amount), reader)
    if (value === '' || value.replace(/[\s,]/gu, '') === text.replace(/[\s,]/gu, '')) return text
    return isHan(reader) ? `${value}（${text}）` : `${value} (${text})`
  }
  return { [`${side}En`]: said('en'), [`${side}Hans`]: said('zh-Hans'), [`${side}Hant`]: said('zh-Hant') }
}

function withoutBound(amount: Amount): Amount {
  const { bound: _, ...rest } = amount
  return rest
}

/** Where an amount stands, without the white space that its pattern took along. */
function place({ from, to }: Amount, text: string): { range: Range; text: string } {
  const part = text.slice(from, to)
  const start = from + part.length - part.trimStart().length
  const trimmed = part.trim()
  return { range: [start, start + trimmed.length], text: trimmed }
}
