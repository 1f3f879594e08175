import { addresses } from '../addresses.ts'
import { type Amount, type Reading, type Rule, readAmounts } from './amount.ts'
import { codes } from './codes.ts'
import { currencyOf, englishCurrency, unitsIn } from './currencies.ts'
import { englishDates } from './englishDates.ts'
import {
  digits,
  englishValue,
  numberHint,
  ordinalValue,
  ordinalWord,
  romanValue,
  spelled,
} from './englishValue.ts'
import { englishUnit, measuredIn } from './units.ts'

const scale = '(?:[ -]?(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore))'
const amount = `(?:(?:${digits}|${spelled})(?: and a half)?${scale}{0,2}|half an? (?:million|billion|dozen|hundred)|an? dozen)`
const range = `(?:\\s?[-–—]\\s?| to | and | or )`
const sign = '(?:US\\$|U\\.S\\.\\$|A\\$|AU\\$|C\\$|HK\\$|NT\\$|[$€£¥￥₹₩])'
const short = `(?:(?:bn|mn|tn|[mbk])(?![\\p{L}\\p{N}])|${scale})`
const boundary = '(?<!\\p{L}|\\p{N}|\\p{N}[.,])'

const rule = (source: string, read: Rule['read'], hint?: string): Rule => ({
  pattern: new RegExp(`${boundary}(?:${source})`, 'giu'),
  ...(hint === undefined ? {} : { hint: new RegExp(hint, 'iu') }),
  read,
})
const nothing = (): readonly Reading[] => []

/** The numbers that an English text states. */
export function englishAmounts(text: string): Amount[] {
  return readAmounts(text, rules)
}

const rules: readonly Rule[] = [
  { pattern: addresses, read: nothing },
  { pattern: /[@#]\w+/gu, read: nothing },
  codes,
  rule(
    'one another|no one|one by one|one of|one day|on the one hand|second to none|at first|second-hand|square one|24/7',
    nothing,
  ),
  ...englishDates,
  rule(
    `(${sign})\\s?(${digits})(${short})?(?:${range}\\1?\\s?(${digits})(${short})?)?`,
    ([, mark = '', first = '', firstScale, second, secondScale]) => {
      const currency = currencyOf(mark)
      return [
        money(
          first + (firstScale ?? ''),
          currency,
          second === undefined ? undefined : first + (secondScale ?? ''),
        ),
        ...(second === undefined ? [] : [money(second + (secondScale ?? ''), currency)]),
      ]
    },
  ),
  rule(
    `(${amount})(?:${range}(${amount}))?[ -](${englishCurrency})`,
    ([, first = '', second, word = '']) =>
      pairOf(first, second).map((values) => ({
        kind: 'number',
        values: values.map((value) => value / unitsIn(word)),
        firmness: 'firm',
        ...withCurrency(currencyOf(word)),
      })),
    englishCurrency,
  ),
  rule(
    `(${amount})(?:${range}(${amount}))?[ -]percentage[ -]points?`,
    ([, first = '', second]) =>
      pairOf(first, second).map((values) => ({ kind: 'points', values, firmness: 'firm' })),
    'percentage',
  ),
  rule(
    `(${amount})(?:\\s?%)?(?:${range}(${amount}))?(?:\\s?%|[ -](?:per ?cent|pct|pc)\\b)`,
    ([, first = '', second]) =>
      pairOf(first, second).map(
        (values, at): Reading =>
          at === 0 && second !== undefined && isYear(first)
            ? { kind: 'number', values, firmness: 'firm' }
            : { kind: 'ratio', values: values.map((value) => value / 100), firmness: 'firm' },
      ),
    '%|per ?cent|pct|pc',
  ),
  rule(
    `(${spelled}|an?)[ -](half|third|quarter|fourth|fifth|sixth|eighth|tenth|hundredth)s?\\b(?= of|,? (?:and|or|to)|-|$)`,
    fraction,
    `(?:an?|${numberHint})[ -](?:half|third|quarter|fourth|fifth|sixth|eighth|tenth|hundredth)s?\\b`,
  ),
  rule(`(two|three|four)[ -](thirds|quarters|fourths|fifths|sixths|tenths)\\b`, fraction),
  rule(
    `(${spelled}|\\d+) (?:in|out of)(?: every)? (${spelled}|\\d+)\\b`,
    ([, part = '', whole = '']) => {
      const [a, b] = [englishValue(part), englishValue(whole)]
      if (a === null || b === null || a >= b || b > 1000) return null
      return [{ kind: 'ratio', values: [a / b], firmness: 'soft' }]
    },
    `${numberHint} (?:in|out of)(?: every)? (?:an? )?${numberHint}`,
  ),
  rule(`(tens|hundreds) of (thousands|millions|billions)\\b`, ([, head, tail = '']) => [
    magnitude((head === 'tens' ? 1 : 2) + power(tail)),
  ]),
  rule(`(?:several|a few|some|many) (hundred|thousand|million|billion|dozen)\\b`, ([, word = '']) => [
    magnitude(power(word)),
  ]),
  rule(`(dozens|scores|hundreds|thousands|millions|billions|trillions)\\b`, ([, word = '']) => [
    magnitude(power(word)),
  ]),
  rule(
    `(doubl(?:e|ed|es|ing)|trebl(?:e|ed)|tripl(?:e|ed|es|ing)|quadrupl(?:e|ed|es|ing)|halv(?:e|ed|es|ing))\\b`,
    ([, word = '']) => [{ kind: 'multiple', values: [multiples(word.toLowerCase())], firmness: 'soft' }],
  ),
  rule(
    `(${amount})(?:[ -]times|-?fold)\\b`,
    ([, head = '']) =>
      values(head, (each) => ({ kind: 'multiple', values: [each, each - 1], firmness: 'soft' })),
    'times|fold',
  ),
  rule(`(\\d)[ -](?:foot|feet)[ -](\\d{1,2})`, ([, feet, inches]) => [
    {
      kind: 'number',
      values: [Number(feet)],
      firmness: 'firm',
      ...measured(Number(feet) + Number(inches) / 12, 'feet'),
    },
  ]),
  rule(`(\\d0)s\\b`, ([, tens]) => [{ kind: 'number', values: [Number(tens)], firmness: 'soft' }]),
  rule(`(${digits})(bn|mn|tn|[mk])\\b`, ([found, head = '']) => {
    const [scaled, own] = [englishValue(found), englishValue(head)]
    return scaled === null || own === null
      ? null
      : [{ kind: 'number', values: [scaled, own], firmness: 'firm' }]
  }),
  rule(`(${digits})(?:st|nd|rd|th)\\b`, ([, head = '']) =>
    values(head, (each) => ({ kind: 'number', values: [each], firmness: 'firm' })),
  ),
  {
    pattern: /(?<=^|[.;:?!”] |\band )(First|Second|Third|Fourth|Fifth|Sixth)(?:ly)?,/giu,
    read: ([, word = '']) => [item(word)],
  },
  rule(`${ordinalWord}\\b`, ([word]) => {
    const value = ordinalValue(word)
    return value === null
      ? null
      : [{ kind: 'number', values: [value], firmness: value < 3 ? 'faint' : 'soft' }]
  }),
  // The numeral I is a pronoun everywhere but behind a name that counts.
  {
    pattern:
      /(?<=(?:War|Part|Chapter|Volume|Article|Title|Pope|King|Queen|Phase|Act|Book|Class|Type) )[IVXLC]+\b|\b(?:[VX]?I{2,3}|I?V|I?X|VI|XI{1,3}|XI?V|XVI{0,3})\b(?![.’'])/gu,
    read: ([word]) => {
      const value = romanValue(word)
      return value === 0 ? null : [{ kind: 'number', values: [value], firmness: 'faint' }]
    },
  },
  rule(
    `(at least|more than|over|no fewer than|at most|no more than|not more than|up to)? ?(${amount})(?:${range}(${amount}))?(?:[ -]?(${englishUnit}))?(?![\\p{L}\\d])`,
    plain,
    `${numberHint}|dozen`,
  ),
  rule(`(?:a|an|one|per)[ -](decade|century|fortnight)\\b`, ([, unit = '']) => [
    {
      kind: 'number',
      values: [{ decade: 10, century: 100, fortnight: 2 }[unit.toLowerCase()] ?? 1],
      firmness: 'faint',
      ...measured(1, unit),
    },
  ]),
  rule(`(both|pair|couple|twice|twins?|once|single|half)\\b`, ([, word = '']) => [
    word.toLowerCase() === 'half'
      ? { kind: 'ratio', values: [0.5], firmness: 'faint' }
      : { kind: 'number', values: [/once|single/i.test(word) ? 1 : 2], firmness: 'faint' },
  ]),
]

function plain(match: RegExpExecArray): Reading[] | null {
  const [, bound, first = '', second, unit] = match
  const readings = pairOf(first, second)
  if (readings.length === 0) return null
  return readings.map((values): Reading => {
    const value = values[0] ?? 0
    const inDigits = /\d/.test(first)
    const firmness = inDigits ? 'firm' : value < 3 ? 'faint' : value < 13 ? 'soft' : 'firm'
    return {
      kind: 'number',
      values,
      firmness,
      ...(unit === undefined ? {} : measured(value, unit)),
      ...(bound === undefined ? {} : boundOf(bound)),
    }
  })
}

/** In `19 percent in 2005 to 14 percent in 2023` what looks like a range is none. */
const isYear = (written: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(written)

/** The readings of one number or of a range, whose first number may share the scale of the second. */
function pairOf(first: string, second: string | undefined): number[][] {
  const a = englishValue(first)
  if (a === null) return []
  if (second === undefined) return [[a]]
  const b = englishValue(second)
  if (b === null) return [[a]]
  const factor = /(hundred|thousand|million|billion|trillion)$/i.exec(second)?.[1]
  return [factor && a < 1000 ? [a, a * (englishValue(`one ${factor}`) ?? 1)] : [a], [b]]
}

function values(head: string, make: (value: number) => Reading): Reading[] | null {
  const value = englishValue(head)
  return value === null ? null : [make(value)]
}

function money(written: string, currency: string | undefined, shared?: string): Reading {
  const own = englishValue(written) ?? 0
  const scaled = shared === undefined ? own : (englishValue(shared) ?? own)
  return {
    kind: 'number',
    values: own === scaled ? [own] : [own, scaled],
    firmness: 'firm',
    ...withCurrency(currency),
  }
}

const withCurrency = (currency: string | undefined): { currency?: string } =>
  currency === undefined ? {} : { currency }

function measured(value: number, unit: string): Pick<Reading, 'measured'> {
  const found = measuredIn(value, unit)
  return found === undefined ? {} : { measured: found }
}

const boundOf = (words: string): Pick<Reading, 'bound'> => ({
  bound: /most|no more|not more|up to/i.test(words) ? 'most' : 'least',
})

function fraction(match: RegExpExecArray): Reading[] | null {
  const [, head = '', tail = ''] = match
  const part = /^an?$/i.test(head) ? 1 : englishValue(head)
  const word = tail.toLowerCase().replace(/s$/, '')
  const whole = word === 'half' ? 2 : word === 'quarter' ? 4 : ordinalValue(word)
  if (part === null || whole === null || part >= whole) return null
  return [{ kind: 'ratio', values: [part / whole], firmness: whole === 2 ? 'faint' : 'soft' }]
}

function item(word: string): Reading {
  return {
    kind: 'item',
    values: [ordinalValue(word) ?? 0],
    firmness: /^first/i.test(word) ? 'faint' : 'soft',
  }
}

const magnitude = (exponent: number): Reading => ({ kind: 'magnitude', values: [exponent], firmness: 'soft' })

function power(word: string): number {
  const name = word.toLowerCase().replace(/s$/, '')
  return { dozen: 1, score: 1, hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 }[name] ?? 0
}

function multiples(word: string): number {
  if (word.startsWith('half') || word.startsWith('halv')) return 0.5
  if (word.startsWith('quad')) return 4
  return word.startsWith('tr') ? 3 : 2
}
