import { addresses } from '../../language/addresses.ts'
import { englishValue, ordinalValue, ordinalWord, spelled } from '../../language/numbers/englishValue.ts'
import { type Numeral, type NumeralRule, readNumerals } from './numeral.ts'

/** The months of the year, in order. */
export const monthNames =
  'January February March April May June July August September October November December'.split(' ')

/** The days of the week from Monday on. */
export const weekdayNames = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

const digits = '(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,15})(?:\\.\\d{1,9})?(?![\\d]|[.,]\\d)'
// A digit behind a letter and a hyphen is a part of a name: F-16, COVID-19.
const start = '(?<![\\p{L}\\p{N}]|\\d[.,]|(?<![Mm]id|[Pp]re|[Pp]ost|[Ee]arly|[Ll]ate)(?<=\\p{L})-)'
const scale = '(?:hundred|thousand|million|billion|trillion)'
const clearMonths = monthNames.filter((name) => name !== 'May' && name !== 'March')
const shortMonths = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const unclearMonth =
  '(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Oo]f|\\d{1,2}) |[Mm]id-)(?:May|March)(?!\\p{L})|' +
  '\\b(?:May|March)(?=,? \\d{1,4}(?!\\d))'

const month = (name: string): number =>
  monthNames.findIndex((each) => each.slice(0, 3) === name.slice(0, 3)) + 1

const none = (): null => null

const rules: readonly NumeralRule[] = [
  { pattern: addresses, read: none },
  { pattern: /\b(?:one another|no one|no-one|one by one|on the one hand|24\/7|9\/11)\b/giu, read: none },
  {
    pattern: new RegExp(`\\b(?:${clearMonths.join('|')})\\b|${unclearMonth}`, 'gu'),
    read: ([name]) => ({ kind: 'month', value: month(name) }),
  },
  {
    pattern: new RegExp(`\\b(?:${shortMonths})\\.?(?= \\d)|(?<=\\d )(?:${shortMonths})\\b\\.?`, 'gu'),
    read: ([name]) => ({ kind: 'month', value: month(name) }),
  },
  {
    pattern: new RegExp(`\\b(?:${weekdayNames.join('|')})(?!\\p{L})`, 'gu'),
    read: ([name]) => ({ kind: 'weekday', value: weekdayNames.indexOf(name) + 1 }),
  },
  {
    pattern: new RegExp(`${start}(\\d{3}0)(?=[’']?s(?![\\p{L}\\d]))`, 'gu'),
    read: ([, year]) => ({ kind: 'decade', value: Number(year) }),
  },
  {
    pattern: new RegExp(`${start}\\d{1,3}(?:,\\d{3})*(?:st|nd|rd|th)(?![\\p{L}\\d])`, 'gu'),
    read: ([found]) => ({ kind: 'ordinal', value: ordinalValue(found) ?? 0 }),
  },
  {
    pattern: new RegExp(
      `${start}${digits}(?:[ -]${scale}(?!\\p{L})|\\s?(?:bn|mn|tn)(?![\\p{L}\\d])|(?<=[$€£¥₩₹]${digits})[mbk](?![\\p{L}\\d]))?(?![\\p{L}\\d])`,
      'gu',
    ),
    read: (match) => cardinal(match),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${ordinalWord}(?![\\p{L}\\d])`, 'giu'),
    read: ([word]) => {
      const value = ordinalValue(word)
      return value === null ? null : { kind: 'ordinal', value }
    },
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}]|\\p{L}-)${spelled}(?![\\p{L}\\d])`, 'giu'),
    read: (match) => cardinal(match),
  },
]

/** The numerals of an English text. */
export function englishNumerals(text: string): Numeral[] {
  return readNumerals(text, rules)
}

function cardinal({ 0: found, index, input }: RegExpExecArray): { kind: 'number'; value: number } | null {
  const rest = input.slice(index + found.length, index + found.length + 14)
  if (/^ and a half| dozen|^ score/iu.test(rest)) return null
  // A number with zeros in front is a code.
  const value = /^0\d/.test(found) ? null : englishValue(found)
  return value === null ? null : { kind: 'number', value }
}
