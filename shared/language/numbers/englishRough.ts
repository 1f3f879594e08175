import type { Rule } from './amount.ts'
import { measured, rule } from './englishPatterns.ts'
import { magnitudeOf, plainReading } from './readings.ts'
import { englishUnit } from './units.ts'

/** Rough numbers in English: dozens, tens of thousands, decades. */
export const englishRough: readonly Rule[] = [
  rule(
    '(tens|hundreds|thousands) of (thousands|millions|billions|trillions)(?!\\p{L})',
    ([, head, tail = '']) => [
      magnitudeOf([(/^tens/i.test(head ?? '') ? 1 : power(head ?? '')) + power(tail)]),
    ],
    '(?:tens|hundreds|thousands) of',
  ),
  rule(
    '(?:several|a few|many|some few|a couple(?: of)?) (hundred|thousand|million|billion|trillion|dozen)(?!\\p{L})',
    ([, word = '']) => [magnitudeOf([power(word)])],
    'several|few|many|couple',
  ),
  rule(
    `(dozens|hundreds|thousands|millions|billions|trillions)(?!\\p{L})`,
    ([, word = '']) => [magnitudeOf([power(word)])],
    'dozens|hundreds|thousands|illions',
  ),
  rule(
    `(?:an?|one) (${englishUnit}) or two(?!\\p{L})`,
    ([, unit = '']) =>
      [1, 2].map((many) => ({
        ...plainReading(many, 'soft'),
        ...measured(many, unit),
        role: 'count' as const,
      })),
    'or two',
  ),
  rule('scores of', () => [magnitudeOf([1], 'quiet')], 'scores'),
  rule(
    '(?:couple of|few|several|recent|last|past|these|many|next) (decades|centuries)(?!\\p{L})',
    ([, word]) => [magnitudeOf([/^d/i.test(word ?? '') ? 1 : 2], 'faint')],
    'decades|centuries',
  ),
  rule(
    '(?<!(?:\\d|two|three|four|five|six|seven|eight|nine|ten|last|past|recent|first|next|early|couple of|in|few|several|these) )(decades|centuries)(?!\\p{L})',
    ([, word]) => [magnitudeOf([/^d/i.test(word ?? '') ? 1 : 2], 'quiet')],
    'decades|centuries',
  ),
]

function power(word: string): number {
  const name = word.toLowerCase().replace(/s$/, '')
  return { dozen: 1, hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 }[name] ?? 0
}
