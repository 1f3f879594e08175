import { addresses } from '../addresses.ts'
import { type Amount, type Firmness, type Reading, type Rule, readAmounts } from './amount.ts'
import { codes, figures, leading } from './codes.ts'
import { englishDates } from './englishDates.ts'
import { englishMoney } from './englishMoney.ts'
import { englishNames, otherRomans, romans } from './englishNames.ts'
import { amount, measured, nothing, pairOf, range, rule } from './englishPatterns.ts'
import { englishRough } from './englishRough.ts'
import { englishShares } from './englishShares.ts'
import { englishTemperatures } from './englishTemperatures.ts'
import { englishTimes } from './englishTimes.ts'
import { digits, englishValue, numberHint, ordinalValue, ordinalWord, spelled } from './englishValue.ts'
import { plainReading, ratioOf } from './readings.ts'
import { englishUnit, measuredIn } from './units.ts'

const unit = `(?:[ -]?(${englishUnit}))`

/** The numbers that an English text states. */
export function englishAmounts(text: string): Amount[] {
  return readAmounts(text, rules)
}

const rules: readonly Rule[] = [
  { pattern: addresses, read: nothing },
  { pattern: /[@#]\w+/gu, read: nothing },
  ...englishNames,
  ...englishTemperatures,
  leading,
  figures,
  codes,
  ...englishDates,
  ...englishTimes,
  ...englishMoney,
  ...englishShares,
  ...englishRough,
  rule(
    '(\\d)[ -]?(?:foot|feet|ft)[ ,-]{1,2}(\\d{1,2})(?:[ -]?(?:inch(?:es)?|in))?(?![\\d,])',
    ([, feet, inches]) => [
      {
        ...plainReading(Number(feet) + Number(inches) / 12, 'firm'),
        measured: {
          dimension: 'length',
          base: Number(feet) * 0.3048 + Number(inches) * 0.0254,
          unit: 0.3047,
        },
      },
      plainReading(Number(feet), 'faint'),
      plainReading(Number(inches), 'faint'),
    ],
    'foot|feet|ft',
  ),
  rule(
    `(?:(${spelled}|\\d{1,2})[ -]|(?:a )?)score(?: (?:and )?(${spelled}))?(?! (?:of|a|to|was|is|line|board|against))(?= |$|[,.])`,
    ([, many, more]) =>
      many === undefined
        ? null
        : [plainReading((englishValue(many) ?? 1) * 20 + (more ? (englishValue(more) ?? 0) : 0), 'soft')],
    ' score|^score',
  ),
  rule(
    `(\\d0|${spelled})[- ]?(?:odd|something)(?!\\p{L})`,
    ([, head = '']) => {
      const value = englishValue(head)
      return value === null
        ? null
        : [{ ...plainReading(value, 'soft'), room: 10 ** Math.max(1, Math.floor(Math.log10(value))) }]
    },
    'odd|something',
  ),
  rule('teen(?:age)?(?:rs?|d)?(?!\\p{L})', () => [{ ...plainReading(10, 'faint'), room: 10 }], 'teen'),
  rule(
    '(\\d0)s(?!\\p{L})',
    ([, tens]) => [
      { kind: 'number', values: [Number(tens)], firmness: 'soft' },
      { kind: 'decade', values: [Number(tens)], firmness: 'faint' },
    ],
    '\\d0s',
  ),
  rule(
    `(${digits})(bn|mn|tn|[mk])(?![\\p{L}\\p{N}])`,
    ([found, head = '', letter]) => {
      const [scaled, own] = [englishValue(found), englishValue(head)]
      if (scaled === null || own === null) return null
      const metres = letter?.toLowerCase() === 'm' ? measuredIn(own, 'metre') : undefined
      return [
        {
          kind: 'number',
          values: metres || letter?.toLowerCase() === 'k' ? [scaled, own] : [scaled],
          firmness: 'firm',
        },
        ...(metres ? [{ ...plainReading(own, 'faint'), measured: metres }] : []),
      ]
    },
    '\\d(?:bn|mn|tn|m|k)',
  ),
  rule(
    `(${digits})(?:st|nd|rd|th)(?!\\p{L})`,
    ([, head = '']) => {
      const value = englishValue(head)
      return value === null ? null : [plainReading(value, value < 3 ? 'quiet' : 'firm', 'ordinal')]
    },
    '\\d(?:st|nd|rd|th)',
  ),
  {
    pattern: /(?<=^|[.;:,?!”…] |\band )(First|Second|Third|Fourth|Fifth|Sixth|Finally|Last)(?:ly)?,/giu,
    hint: /(?:irst|econd|hird|ourth|ifth|ixth|inally|ast)(?:ly)?,/iu,
    read: ([, word = '']) => [item(word)],
  },
  rule(
    `${ordinalWord}(?!\\p{L})`,
    ([word]) => {
      const value = ordinalValue(word)
      return value === null ? null : [plainReading(value, value < 3 ? 'quiet' : 'soft', 'ordinal')]
    },
    'first|second|third|th',
  ),
  romans,
  otherRomans,
  rule(
    `(?=[-−.\\daefhmnostz])(minus |(?<=^|[\\s(:])[-−](?=\\d))?(${amount})(?:${range}(${amount}))?${unit}?(?![\\p{L}\\d])`,
    plain,
    `${numberHint}|\\bdozen\\b`,
  ),
  rule(
    `(?:(more than|over|nearly|almost|less than|under|about|around) )?(an?|one|per|every|last|past|next|this)[ -](${englishUnit})`,
    ([, about, which = '', name = '']) => {
      const isSure = /^an?$/i.test(which) && (about !== undefined || /^(?:decade|fortnight)/i.test(name))
      return [
        {
          ...plainReading(
            { decade: 10, century: 100, fortnight: 2 }[name.toLowerCase()] ?? 1,
            isSure ? 'quiet' : 'faint',
          ),
          ...measured(1, name),
          ...(about === undefined
            ? {}
            : {
                bound: /more|over/i.test(about)
                  ? ('least' as const)
                  : /about|around/i.test(about)
                    ? undefined
                    : ('most' as const),
              }),
        } as Reading,
      ]
    },
    'hour|minute|second|day|week|month|year|decade|century|fortnight|mile',
  ),
  rule(
    '(both|pair|couple|twice|twins?|once|single|half|double|none|no one|nobody)(?!\\p{L})',
    ([, word = '']) => [/half/i.test(word) ? ratioOf(0.5, 'quiet') : small(word.toLowerCase())],
    'both|pair|couple|twi|once|single|half|double|no',
  ),
]

function plain(match: RegExpExecArray): Reading[] | null {
  const [, minus, first = '', second, name] = match
  const readings = pairOf(first, second)
  if (readings.length === 0) return null
  return readings.map((values): Reading => {
    const value = values[0] ?? 0
    return {
      kind: 'number',
      values: minus === undefined ? values : values.map((each) => -each),
      firmness: firmnessOf(first, Math.max(...values)),
      ...(name === undefined ? {} : { ...measured(value, name), role: 'count' }),
    }
  })
}

function firmnessOf(written: string, value: number): Firmness {
  if (/\d/.test(written)) return 'firm'
  if (/^an? (?!dozen)/i.test(written)) return 'soft'
  if (value === 1 || value === 0) return 'faint'
  return value < 2 || value > 12 ? 'firm' : value < 3 ? (value === 2 ? 'quiet' : 'soft') : 'soft'
}

function small(word: string): Reading {
  if (/^no/.test(word)) return plainReading(0, 'faint')
  if (/once|single/.test(word)) return plainReading(1, 'faint')
  return plainReading(2, /both|twice|couple/.test(word) ? 'quiet' : 'faint')
}

function item(word: string): Reading {
  if (/^(?:finally|last)/i.test(word))
    return { kind: 'item', values: [2, 3, 4, 5, 6, 7, 8, 9], firmness: 'faint' }
  return {
    kind: 'item',
    values: [ordinalValue(word) ?? 0],
    firmness: /^first/i.test(word) ? 'faint' : 'soft',
  }
}
