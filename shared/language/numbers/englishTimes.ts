import type { Reading, Rule } from './amount.ts'
import { englishValue, spelled } from './englishValue.ts'

const halfDay = '(?:\\s?(a\\.?m\\.?|p\\.?m\\.?)(?![a-z]))'
const hour = `(${spelled}|\\d{1,2})`
const inThe = '(?: (?:in|of) the (morning|afternoon|evening)| at (night))?'

const rule = (source: string, read: Rule['read'], hint: RegExp): Rule => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}.,])${source}`, 'giu'),
  hint,
  read,
})

/** Times of day in English. */
export const englishTimes: readonly Rule[] = [
  rule(
    `half past ${hour}${halfDay}?${inThe}`,
    ([, at = '', half, part, night]) => [
      time(Number(englishValue(at)), 30, half ?? partOfDay(part ?? night)),
    ],
    /half past/iu,
  ),
  rule(
    `(?:an? )?(quarter|ten|five|twenty(?:-five)?|\\d{1,2})(?: minutes)? (past|after|to|before) ${hour}(?:(?= o[’']clock)|${halfDay}|(?= in the )|(?! ?\\p{L}| ?\\d|-))( o[’']clock)?${inThe}`,
    ([found, minutes = '', way = '', at = '', half, , part, night]) => {
      const count = minutes.toLowerCase() === 'quarter' ? 15 : englishValue(minutes)
      const base = englishValue(at)
      if (count === null || base === null || base > 12) return null
      if (
        !/^quarter$/i.test(minutes) &&
        !/^past$/i.test(way) &&
        half === undefined &&
        !/clock| in the /.test(found)
      )
        return null
      const back = /to|before/i.test(way)
      return [
        time(
          back ? (base + 11) % 12 || 12 : base,
          back ? 60 - count : count,
          half ?? partOfDay(part ?? night),
        ),
      ]
    },
    /past|after|to|before/i,
  ),
  rule(
    `(\\d{1,2})[:.]([0-5]\\d)(?![\\d%])(?:${halfDay}|${inThe})`,
    ([found, at = '', minute, half, part, night]) => {
      const sure = half ?? partOfDay(part ?? night)
      return (found.includes('.') && sure === undefined) || Number(at) > 24
        ? null
        : [time(Number(at), Number(minute), sure)]
    },
    /\d[:.]\d\d/,
  ),
  rule(
    '([01]\\d|2[0-3]):?([0-5]\\d)(?: ?(?:hours|hrs|h(?!\\p{L})))?(?=\\s?(?:GMT|UTC|BST|CET|E[SD]?T|local time)(?!\\p{L}))',
    ([, at, minute]) => [time(Number(at), Number(minute), undefined)],
    /GMT|UTC|BST|CET|E[SD]?T|local time/,
  ),
  rule(
    `${hour}( o[’']clock)? (?:in the (morning|afternoon|evening)|at (night))`,
    ([found, at = '', clock, part, night]) => {
      const value = englishValue(at)
      if (value === null || value > 12 || value === 0 || (clock === undefined && /hundred/i.test(found)))
        return null
      return [time(value, 0, partOfDay(part ?? night))]
    },
    /in the (?:morning|afternoon|evening)|at night/iu,
  ),
  rule(
    `${hour} o[’']clock`,
    ([, at = '']) => {
      const value = englishValue(at)
      return value === null ? null : [time(value, 0, undefined)]
    },
    /o[’']clock/iu,
  ),
  rule(
    `${hour}${halfDay}`,
    ([, at = '', half]) => {
      const value = englishValue(at)
      return value === null || value > 12 ? null : [time(value, 0, half)]
    },
    /[ap]\.?m/i,
  ),
  rule(
    '(noon|midday|midnight)(?!\\p{L})',
    ([, word]) => [
      {
        kind: 'time',
        values: [/noon|midday/i.test(word ?? '') ? 720 : 0],
        firmness: 'soft',
        fullDay: true,
      },
    ],
    /noon|midday|midnight/i,
  ),
]

const partOfDay = (word: string | undefined): string | undefined =>
  word === undefined ? undefined : /morning/i.test(word) ? 'a' : 'p'

function time(hour: number, minute: number, half: string | undefined): Reading {
  const known = half !== undefined && hour <= 12
  const noon = !known ? hour : /^p/i.test(half) ? (hour % 12) + 12 : hour % 12
  return {
    kind: 'time',
    values: [(noon * 60 + minute) % 1440],
    firmness: 'firm',
    fullDay: known || hour > 12,
  }
}
