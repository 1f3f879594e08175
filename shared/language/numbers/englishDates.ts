import type { Reading, Rule } from './amount.ts'
import { englishValue, ordinalValue, ordinalWord, spelled } from './englishValue.ts'

const monthNames =
  'January February March April May June July August September October November December'.split(' ')
const weekdayNames = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const month = `(${monthNames.join('|')}|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)`
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const range = '\\s?(?:-|–|—|to|and|through|until)\\s?'
const halfDay = '(?:\\s?(a\\.?m\\.?|p\\.?m\\.?)(?![a-z]))'

const monthOf = (name: string): number =>
  monthNames.findIndex((each) => each.slice(0, 3) === name.slice(0, 3)) + 1

const number = (value: number): Reading => ({ kind: 'number', values: [value], firmness: 'firm' })
const monthReading = (name: string): Reading => ({ kind: 'month', values: [monthOf(name)], firmness: 'firm' })

const rule = (source: string, read: Rule['read'], flags = 'gu', hint?: RegExp): Rule => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${source}`, flags),
  ...(hint && { hint }),
  read,
})

/** Days, months, years, times of day, decades and centuries in English. */
export const englishDates: readonly Rule[] = [
  rule(`(?:9/11|September 11(?:th)? (?:attacks|terror))`, () => [
    { kind: 'number', values: [911], firmness: 'soft' },
  ]),
  rule(`(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b|(\\d{4})-(\\d\\d)-(\\d\\d)\\b`, (match) =>
    match.slice(1).flatMap((part) => (part === undefined ? [] : [number(Number(part))])),
  ),
  rule(
    `${month}\\s(?:the\\s)?${day}(?:${range}(?:${month}\\s)?${day})?(?!\\d)(?:,?\\s(\\d{4})(?!\\d))?`,
    ([, name = '', from, otherName, to, year]) => dates([name, otherName], [from, to], year),
  ),
  rule(
    `(?:the )?${day}(?:${range}${day})?\\s(?:of\\s)?${month}(?:,?\\s(\\d{4})(?!\\d))?`,
    ([, from, to, name = '', year]) => dates([name], [from, to], year),
  ),
  rule(`${month}(?: of|,)?\\s(\\d{4})(?!\\d)`, ([, name = '', year]) => dates([name], [], year)),
  rule(
    `(?:(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id-|[Oo]f) )(May|March)\\b`,
    (match) => [{ ...monthReading(match[1] ?? ''), firmness: 'soft' }],
  ),
  rule(
    `(${monthNames.filter((name) => name !== 'May' && name !== 'March').join('|')})\\b`,
    ([, name = '']) => [{ ...monthReading(name), firmness: 'soft' }],
  ),
  rule(`(${weekdayNames.join('|')})s?\\b`, ([, name = '']) => [
    { kind: 'weekday', values: [weekdayNames.indexOf(name) + 1], firmness: 'soft' },
  ]),
  rule(
    `half past (${spelled}|\\d{1,2})${halfDay}?`,
    ([, hour = '', half]) => [time(Number(englishValue(hour)), 30, half)],
    'giu',
    /half past/iu,
  ),
  rule(
    `(${spelled}|\\d{1,2})(?: o[’']clock)?(?: in the (morning|afternoon|evening)| at night)`,
    ([found, hour = '']) => {
      const value = englishValue(hour)
      if (value === null || value > 12) return null
      return [time(value, 0, /afternoon|evening|night/iu.test(found) ? 'p' : 'a')]
    },
    'giu',
    /in the (?:morning|afternoon|evening)|at night/iu,
  ),
  rule(
    `(${spelled}|\\d{1,2}) o[’']clock`,
    ([, hour = '']) => [time(Number(englishValue(hour)), 0, undefined)],
    'giu',
    /o[’']clock/iu,
  ),
  rule(
    `(\\d{1,2})[:.](\\d\\d)${halfDay}`,
    ([, hour, minute, half]) => [time(Number(hour), Number(minute), half)],
    'giu',
  ),
  rule(`(\\d{1,2}):([0-5]\\d)(?![\\d:])`, ([, hour, minute]) => [
    time(Number(hour), Number(minute), undefined),
  ]),
  rule(`(\\d{1,2})${halfDay}`, ([, hour, half]) => [time(Number(hour), 0, half)], 'giu'),
  rule(`(noon|midnight)\\b`, ([, word]) => [
    { kind: 'time', values: [word === 'noon' ? 720 : 0], firmness: 'soft', fullDay: true },
  ]),
  rule(
    `(?:the )?(?:(?:early|mid|late)[ -])?(?:(\\d{3}0)|[’'](\\d0))[’']?s\\b`,
    ([, year, short]) => [{ kind: 'decade', values: [Number(year ?? short)], firmness: 'firm' }],
    'giu',
  ),
  rule(
    `(?:the |in the )(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b`,
    ([, word = '']) => [
      {
        kind: 'decade',
        values: [englishValue(word.toLowerCase().replace(/ies$/, 'y')) ?? 0],
        firmness: 'soft',
      },
    ],
    'giu',
  ),
  rule(`(?:his|her|their|my) (?:(?:early|mid|late)[ -])?(\\d0)s\\b`, ([, age]) => [
    { kind: 'number', values: [Number(age)], firmness: 'soft' },
  ]),
  rule(
    `(\\d{1,2}(?:st|nd|rd|th)|${ordinalWord})(?:[ -](?:and|to) (\\d{1,2}(?:st|nd|rd|th)|${ordinalWord}))?[ -]centur(?:y|ies)`,
    ([, first, second]) =>
      [first, second].flatMap((word) =>
        word === undefined ? [] : [{ kind: 'century', values: [ordinalValue(word) ?? 0], firmness: 'firm' }],
      ),
    'giu',
    /centur/iu,
  ),
  rule(`([12]\\d)(\\d\\d)[-–—/](\\d\\d)(?!\\d)`, ([, century, from, to]) => [
    number(Number(`${century}${from}`)),
    { kind: 'number', values: [Number(to), Number(`${century}${to}`)], firmness: 'firm' },
  ]),
]

function dates(
  names: readonly (string | undefined)[],
  days: readonly (string | undefined)[],
  year: string | undefined,
): Reading[] {
  return [
    ...names.flatMap((name) => (name ? [monthReading(name)] : [])),
    ...[...days, year].flatMap((part) => (part ? [number(Number(part))] : [])),
  ]
}

function time(hour: number, minute: number, half: string | undefined): Reading {
  const noon = half === undefined ? 0 : /^p/i.test(half) ? (hour % 12) + 12 : hour % 12
  const minutes = (half === undefined ? hour : noon) * 60 + minute
  return { kind: 'time', values: [minutes], firmness: 'firm', fullDay: half !== undefined }
}
