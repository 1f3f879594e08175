import type { Reading, Rule } from './amount.ts'
import { currencyOf, englishCurrency, unitsIn } from './currencies.ts'
import { amount, pairOf, range, rule } from './englishPatterns.ts'
import { digits, englishValue } from './englishValue.ts'
import { plainReading, withCurrency } from './readings.ts'

const sign = '(?:US\\s?\\$|U\\.S\\.\\s?\\$|AU?\\$|CA?\\$|HK\\$|NT\\$|S\\$|NZ\\$|[$€£¥￥₹₩₽])'
const scaleWord = '(?:[ -]?(?:hundred|thousand|million|billion|trillion|lakh|crore))'
const short = `(?:(?:bn|mn|tn|[mbk])(?![\\p{L}\\p{N}])|${scaleWord})`

/** Sums of money in English. */
export const englishMoney: readonly Rule[] = [
  rule(
    `(${sign})\\s?(${digits})(${short})?(?:${range}\\1?\\s?(${digits})(${short})?)?`,
    ([, mark = '', first = '', firstScale, second, secondScale]) => {
      const currency = currencyOf(mark.replace(/\s/g, ''))
      const shared =
        second !== undefined && firstScale === undefined ? first + (secondScale ?? '') : undefined
      return [
        money(first + (firstScale ?? ''), currency, shared),
        ...(second === undefined ? [] : [money(second + (secondScale ?? ''), currency)]),
      ]
    },
    '[$€£¥￥₹₩₽]',
  ),
  rule(
    `(RMB|CNY|USD|EUR|GBP|JPY|HKD|TWD)\\s?(${digits}${scaleWord}{0,2})`,
    ([, mark = '', value = '']) => [money(value, currencyOf(mark))],
    'RMB|CNY|USD|EUR|GBP|JPY|HKD|TWD',
  ),
  rule(
    `(?:(${amount})(?:${range}(${amount}))?|(an?))[ -](${englishCurrency})`,
    ([, first, second, article, word = '']) =>
      (first === undefined ? [[1]] : pairOf(first, second)).map((values) => ({
        kind: 'number',
        values: values.map((value) => value / unitsIn(word)),
        firmness: article || values[0] === 1 ? 'faint' : 'firm',
        ...withCurrency(article || values[0] === 1 ? undefined : currencyOf(word)),
      })),
    englishCurrency,
  ),
  rule(
    '(\\d{1,3})p(?![\\p{L}\\p{N}])(?= (?:coin|piece|a |per|off|tax|charge|for))',
    ([, pence]) => [{ ...plainReading(Number(pence) / 100, 'firm'), currency: 'GBP' }],
    '\\dp',
  ),
]

function money(written: string, currency: string | undefined, shared?: string): Reading {
  const own = englishValue(written) ?? 0
  const scaled = shared === undefined ? own : (englishValue(shared) ?? own)
  return {
    kind: 'number',
    values: own === scaled ? [own] : [scaled, own],
    firmness: 'firm',
    ...withCurrency(currency),
  }
}
