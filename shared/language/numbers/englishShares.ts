import type { Reading, Rule } from './amount.ts'
import { amount, isYear, measured, pairOf, range, rule } from './englishPatterns.ts'
import { englishValue, numberHint, ordinalValue, spelled } from './englishValue.ts'
import { multipleOf, plainReading, ratioOf } from './readings.ts'
import { englishUnit } from './units.ts'

const percent = '(?:\\s?%|[ -](?:per ?cent|pct|pc)(?!\\p{L}))'
const parts =
  'half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth|thousandth'
const period = '(?: of)? (?:a|the) (?:century|hour|decade|year|day|mile|million|billion)'

/** Percents, points, fractions, ratios and multiples in English. */
export const englishShares: readonly Rule[] = [
  rule(
    `(?<!and[ -]a[ -])(?:(half)(?: of)?(?: an?|-)|(?:a |one |an? )?(quarter|quarters)[ -](?:of (?:an? )?)?|(three)[ -]quarters of an? )[ -]?(${englishUnit})`,
    ([, half, , three, name = '']) => {
      const value = half ? 0.5 : three ? 0.75 : 0.25
      return [{ ...ratioOf(value, 'faint') }, { ...plainReading(value, 'quiet'), ...measured(value, name) }]
    },
    'half|quarter',
  ),
  rule(
    `(?:(an?|one)|(${amount}))[ -](${englishUnit})(?: old)?[ -]and a half`,
    ([, , value, name = '']) => {
      const count = (value === undefined ? 1 : (englishValue(value) ?? 0)) + 0.5
      return [{ ...plainReading(count, 'soft'), ...measured(count, name) }]
    },
    'and a half',
  ),
  rule(
    `(?:an? |one |three[ -])?(half|quarters?|third|tenth)(?: of)?(?: an?|-)?[ -](?:full[ -])?(?:percentage[ -])?points?(?!\\p{L})`,
    ([found, part = '']) => {
      const share = { half: 0.5, third: 1 / 3, tenth: 0.1 }[part.toLowerCase()]
      const value = share ?? (/^three/i.test(found) ? 0.75 : 0.25)
      return [{ kind: 'points', values: [value], firmness: 'soft' }]
    },
    'point',
  ),
  rule(
    `(${amount})(?:${range}(${amount}))?[ -](?:full[ -])?percentage[ -]points?`,
    ([, first = '', second]) =>
      pairOf(first, second).map((values) => ({ kind: 'points', values, firmness: 'firm' })),
    'percentage',
  ),
  rule(
    `(${amount})(?:${range}(${amount}))?[ -]points?(?!\\p{L})`,
    ([, first = '', second]) =>
      pairOf(first, second).map((values) => ({
        kind: 'number',
        values,
        firmness:
          /\d/.test(first) || (values[0] ?? 0) > 12 ? 'firm' : (values[0] ?? 0) > 2 ? 'soft' : 'quiet',
        label: 'points',
      })),
    'point',
  ),
  rule(
    `(${amount})(?:${range}(${amount}))?[ -]basis[ -]points?`,
    ([, first = '', second]) =>
      pairOf(first, second).map((values) => ({
        kind: 'points',
        values: values.map((value) => value / 100),
        firmness: 'firm',
      })),
    'basis',
  ),
  rule(
    `(?:discount of (${amount})${percent}|(${amount})${percent}[ -](?:off|discount)(?!\\p{L}))`,
    ([, of, off]) => [
      { kind: 'discount', values: [(englishValue(of ?? off ?? '') ?? 0) / 100], firmness: 'firm' },
    ],
    'off|discount',
  ),
  rule(
    `(minus |(?<=^|[\\s(])[-−])?(${amount})(?:\\s?%)?(?:${range}(${amount}))?${percent}`,
    ([, minus, first = '', second]) =>
      pairOf(first, second).map(
        (values, at): Reading =>
          at === 0 && second !== undefined && isYear(first)
            ? { kind: 'number', values, firmness: 'firm' }
            : {
                kind: 'ratio',
                values: values.map((value) => (minus ? -value : value) / 100),
                firmness: values[0] === 0 ? 'faint' : 'firm',
              },
      ),
    '%|per ?cent|pct|pc',
  ),
  rule(
    `(${spelled}|an?)[ -](half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth|thousandth)s?(?!\\p{L}|${period}|-[a-z])(?= |$|[,.;:!?…])(?! (?:party|world|person|term|time|day|week|year|month|round|place|grade|quarter))`,
    (match, text) => (isShare(match, text) ? fraction(match) : null),
    `(?:an?|${numberHint})[ -](?:${parts})s?(?!\\p{L})`,
  ),
  rule(
    `(one|two|three|four)[ -](thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)(?= of(?! an? (?:million|billion))|-|,|$)`,
    fraction,
    'third|quarter|fourth|fifth|sixth|eighth|tenth',
  ),
  rule(
    `(${spelled}|\\d+) (?:in|out of)(?: every| an?)? (${spelled}|\\d+)(?![\\d,.%]|\\p{L}| (?:per ?cent|million|billion|thousand)|-)`,
    ([, part = '', whole = '']) => {
      const [a, b] = [englishValue(part), englishValue(whole)]
      if (a === null || b === null || a >= b || (isYear(whole) && a !== 1)) return null
      return [
        ratioOf(a / b, 'soft'),
        { ...number(a), firmness: 'faint' },
        { ...number(b), firmness: 'faint' },
      ]
    },
    `${numberHint} (?:in|out of)(?: every)? (?:an? )?${numberHint}`,
  ),
  rule(
    `(${spelled})[ -]to[ -](${spelled})(?=[ -](?:margin|majority|vote|ratio|odds|decision|ruling|lead|advantage))|(${spelled})-to-(${spelled})`,
    ([, a, b, c, d]) =>
      [a ?? c, b ?? d].map((each): Reading => plainReading(englishValue(each ?? '') ?? 0, 'soft')),
    '[ -]to[ -]',
  ),
  rule(
    '(\\d{1,2})/(\\d{1,2})(?![\\d/])',
    ([, part, whole]) =>
      Number(part) < Number(whole) && Number(whole) !== 11 && Number(part) > 0
        ? [
            ratioOf(Number(part) / Number(whole), 'soft'),
            { ...number(Number(part)), firmness: 'faint' },
            { ...number(Number(whole)), firmness: 'faint' },
          ]
        : null,
    '\\d/\\d',
  ),
  rule(
    `(doubl(?:e|ed|es|ing)|trebl(?:e|ed|es|ing)|tripl(?:e|ed|es|ing)|quadrupl(?:e|ed|es|ing)|quintupl(?:e|ed|es|ing)|halv(?:e|ed|es|ing)|(?:cut|slashed|reduced?|f[ae]ll|fallen|dropp?(?:ed)?|declined?|shrank|shrunk|down|slash) (?:in|by) half)(?!\\p{L})(?![ -](?:standard|agent|bed|life|check|down|edged|jeopardy|room))`,
    ([, word = '']) => [multiple(word.toLowerCase())],
    'doubl|trebl|tripl|quadrupl|quintupl|halv|half',
  ),
  rule(
    `(${amount})(?:[ -]times(?: (as|more|higher|greater|larger|bigger|faster|less|over))?|-?fold)(?!\\p{L})`,
    ([found, head = '', how]) => {
      const value = englishValue(head)
      if (value === null) return null
      const more = how !== undefined && how !== 'as'
      return [multipleOf(more && !/fold$/i.test(found) ? [value, value + 1] : [value], 'soft')]
    },
    'times|fold',
  ),
  rule(
    '(?:top|bottom|other|remaining|richest|poorest|wealthiest|lowest|highest) (third|quarter|fifth|tenth|half)(?!\\p{L})',
    ([, part = '']) => {
      const whole = /half/i.test(part) ? 2 : /quarter/i.test(part) ? 4 : (ordinalValue(part) ?? 1)
      return [ratioOf(1 / whole, 'soft')]
    },
    '(?:third|quarter|fifth|tenth|half)',
  ),
  rule(
    'twice(?= as | the | that | what | more)|double(?= the | that | what )',
    () => [multipleOf([2], 'quiet')],
    'twice|double',
  ),
]

// A third is an ordinal, but for what it is a third of or what changed by it.
const shareBefore =
  /(?:by|about|nearly|almost|than|roughly|over|around|only|just|another|up|down|between|approximately|some) $/i

function isShare({ index: at, ...match }: RegExpExecArray, text: string): boolean {
  const [found = '', head = '', part = ''] = [match[0], match[1], match[2]]
  const isJoined = /and[ -]$/i.test(text.slice(Math.max(0, at - 4), at))
  if (isJoined && /^half/i.test(part)) return false
  if (isJoined && /between /i.test(text.slice(Math.max(0, at - 40), at))) return true
  if (!/^an?$/i.test(head) || /^half/i.test(part)) return true
  return (
    / of$/.test(text.slice(at + found.length, at + found.length + 3)) ||
    shareBefore.test(text.slice(Math.max(0, at - 14), at))
  )
}

function fraction(match: RegExpExecArray): Reading[] | null {
  const [, head = '', tail = ''] = match
  const part = /^an?$/i.test(head) ? 1 : englishValue(head)
  const word = tail.toLowerCase().replace(/s$/, '')
  const whole = word === 'half' ? 2 : word === 'quarter' ? 4 : ordinalValue(word)
  if (part === null || whole === null || part >= whole) return null
  return [ratioOf(part / whole, whole === 2 ? 'quiet' : 'soft')]
}

function multiple(word: string): Reading {
  if (/hal[fv]/.test(word)) return multipleOf([0.5], 'soft')
  const value = word.startsWith('quad') ? 4 : word.startsWith('quin') ? 5 : word.startsWith('tr') ? 3 : 2
  return multipleOf([value], word === 'double' || word === 'triple' ? 'quiet' : 'soft')
}

const number = (value: number): Reading => ({ kind: 'number', values: [value], firmness: 'soft' })
