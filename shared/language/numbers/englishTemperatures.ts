import type { Reading, Rule } from './amount.ts'
import { amount, pairOf, range, rule } from './englishPatterns.ts'
import { plainReading } from './readings.ts'
import { temperature } from './units.ts'

const degrees = '(?:[ -]?degrees?|\\s?°)'

/** Temperatures in English. */
export const englishTemperatures: readonly Rule[] = [
  rule(
    `(minus |[-−–])?(${amount})(?:${range}(${amount}))?${degrees}(?:[ -](Fahrenheit|Celsius|centigrade|F|C)|\\s?([FC]))?(?!\\p{L})( below zero| below freezing)?`,
    (match, text) => {
      const [, minus, first = '', second, long, letter, below] = match
      const which = (long ?? letter)?.charAt(0).toUpperCase()
      const cold =
        (minus !== undefined && !/\p{L}/u.test(text.charAt(match.index - 1))) || below !== undefined
      return pairOf(first, second).map((values): Reading => {
        const value = (values[0] ?? 0) * (cold ? -1 : 1)
        return {
          ...plainReading(value, /\d/.test(first) || cold ? 'firm' : 'soft'),
          ...(which ? { measured: temperature(value, which === 'F' ? 'F' : 'C') } : {}),
        }
      })
    },
    'degree|°',
  ),
  rule(
    '(minus |[-−])?(\\d{1,3}(?:\\.\\d)?)\\s?([FC])(?![\\p{L}\\p{N}-])',
    ([, minus, number, which]) => {
      const value = Number(number) * (minus === undefined ? 1 : -1)
      return [{ ...plainReading(value, 'firm'), measured: temperature(value, which === 'F' ? 'F' : 'C') }]
    },
    '\\d\\s?[FC]',
  ),
]
