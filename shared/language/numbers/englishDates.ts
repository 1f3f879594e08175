import type { Reading, Rule } from './amount.ts'
import { englishValue, ordinalValue, ordinalWord } from './englishValue.ts'
import { monthReading, partOf, plainReading } from './readings.ts'

const monthNames =
  'January February March April May June July August September October November December'.split(' ')
const weekdayNames = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const month = `(${monthNames.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.(?= )|(?=\\.\\d)|(?![\\p{L}.])))`
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const range = '\\s?(?:-|–|—|to|and|or|through|until)\\s?'
const partWord = '(?:(early|mid|late|the (?:beginning|start|end) of|the middle of)[- ](?:the )?)?'
const ordinal = `(\\d{1,2}(?:st|nd|rd|th)|${ordinalWord})`
const tensWords = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const decadeWords = 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties'

const monthOf = (name: string): number =>
  monthNames.findIndex((each) => each.slice(0, 3) === name.slice(0, 3)) + 1

const rule = (source: string, read: Rule['read'], flags = 'gu', hint?: RegExp): Rule => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${source}`, flags),
  ...(hint && { hint }),
  read,
})

const hasMonth = /[JFMASOND][a-z]{2}/u
const hasDigit = /\d/

/** Days, months, years, decades, centuries and periods in English. */
export const englishDates: readonly Rule[] = [
  rule(
    '(?:9/11|September 11(?:th)?(?:, 2001,?)? (?:attacks|terror))',
    () => [
      plainReading(911, 'soft'),
      monthReading(9, 'faint'),
      plainReading(11, 'faint', 'day'),
      plainReading(2001, 'faint', 'year'),
    ],
    'gu',
    /11/,
  ),
  rule(
    '(\\d{1,2})/(\\d{1,2})(?= (?:attack|bombing|terror|massacre|incident|riot|uprising|insurrection|earthquake|disaster|coup))',
    ([, month, date]) =>
      Number(month) > 12 || Number(date) > 31
        ? null
        : [monthReading(Number(month), 'soft'), plainReading(Number(date), 'soft', 'day')],
    'gu',
    /\d\/\d/,
  ),
  rule(
    '(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)|(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)',
    ([, m, d, y, year, second, third]) => {
      const parts = [m ?? second, d ?? third].map(Number)
      const [one = 0, two = 0] = parts
      // The British order shows only where the second is no month.
      const [monthNumber, dayNumber] = one > 12 ? [two, one] : [one, two]
      return [
        plainReading(Number(y ?? year), 'firm', 'year'),
        monthReading(monthNumber),
        plainReading(dayNumber, 'firm', 'day'),
      ]
    },
    'gu',
    hasDigit,
  ),
  rule(
    `${partWord}${month}[\\s.](?:the\\s)?${day}(?:${range}(?:${month}\\s)?${day})?(?![\\d%])(?:,?\\s(\\d{4})(?!\\d))?`,
    ([, part, name = '', from, otherName, to, year]) => [
      ...parts(part),
      ...dates([name, otherName], [from, to], year),
    ],
    'gu',
    hasMonth,
  ),
  rule(
    `(?:the )?${day}(?:${range}${day})?\\s(?:of\\s)?${month}(?:,?\\s(\\d{4})(?!\\d))?`,
    ([, from, to, name = '', year]) => dates([name], [from, to], year),
    'gu',
    hasMonth,
  ),
  rule(
    `the (${ordinalWord}) of ${month}`,
    ([, word = '', name = '']) => [
      monthReading(monthOf(name)),
      plainReading(ordinalValue(word) ?? 0, 'firm', 'day'),
    ],
    'gu',
    hasMonth,
  ),
  rule(
    `${partWord}${month}(?:${range}${month})?(?: of|,| in)?\\s(\\d{4})(?!\\d)`,
    ([, part, name = '', other, year]) => [...parts(part), ...dates([name, other], [], year)],
    'gu',
    hasMonth,
  ),
  rule(
    `${partWord}(${monthNames.join('|')})${range}(${monthNames.join('|')})(?!\\p{L})`,
    ([, , name = '', other = '']) => [monthReading(monthOf(name)), monthReading(monthOf(other))],
    'gu',
    hasMonth,
  ),
  rule(
    '(?:([Ee]arly|[Mm]id|[Ll]ate)[ -]|(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ast|[Nn]ext|[Tt]his|[Oo]f|[Dd]uring|[Ff]rom|[Bb]etween|[Tt]ill|[Bb]efore|[Aa]fter|[Tt]hrough|[Ee]very|[Ee]ach) )(May|March)(?!\\p{L})',
    ([, part, name = '']) => [...parts(part?.toLowerCase()), monthReading(monthOf(name), 'soft')],
    'gu',
    /May|March/,
  ),
  rule(
    `${partWord}(${monthNames.filter((name) => name !== 'May' && name !== 'March').join('|')})(?!\\p{L})`,
    ([, part, name = '']) => [...parts(part), monthReading(monthOf(name), 'soft')],
    'gu',
    hasMonth,
  ),
  rule(
    `(${weekdayNames.join('|')})s?(?!\\p{L})`,
    ([, name = '']) => [{ kind: 'weekday', values: [weekdayNames.indexOf(name) + 1], firmness: 'soft' }],
    'gu',
    /day/,
  ),
  rule(
    `(?:[Tt]he )?(?:(early|mid|late)(?: to (mid|late)|-to-(mid|late))?[ -])?(?:(\\d{3}0)|[’'‘](\\d0))[’']?s(?!\\p{L})`,
    ([, part, to, also, year, short]) => [
      ...parts(part, to ?? also),
      { kind: 'decade', values: year ? [Number(year)] : shortDecade(Number(short)), firmness: 'firm' },
    ],
    'gu',
    /\ds|\d[’']s/,
  ),
  rule(
    `(?:his|her|their|my|your|our|its)(?: own)? (?:(early|mid|late)[ -](?:to[ -](?:mid|late)[ -])?)?(?:(\\d0)s|(${decadeWords})|(teens))(?!\\p{L})`,
    ([, , short, word, teens]) => [
      { ...plainReading(teens ? 10 : short ? Number(short) : tensOf(word ?? ''), 'soft'), room: 10 },
    ],
    'giu',
    /\d0s|ies|teens/i,
  ),
  rule(
    `(?:the |in the )(?:(?:roaring|swinging|hungry|dirty|turbulent|radical|red) )?(?:(early|mid|late)[ -])?(?:(?:(?:nineteen|eighteen)[ -])?(${decadeWords}))(?: (?:and|or) (${decadeWords}))?(?!\\p{L})`,
    ([, part, word = '', other]) => [
      ...parts(part),
      ...[word, other].flatMap((each): Reading[] =>
        each ? [{ kind: 'decade', values: shortDecade(tensOf(each)), firmness: 'soft' }] : [],
      ),
    ],
    'giu',
    /ies/i,
  ),
  rule(
    `(eighteen|nineteen|twenty)[ -]((?:${tensWords})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)(?!\\p{L})`,
    ([, century = '', year = '']) => [
      plainReading((englishValue(century) ?? 0) * 100 + (englishValue(year) ?? 0), 'soft', 'year'),
    ],
    'giu',
    /(?:eighteen|nineteen|twenty)[ -][tefsn]/i,
  ),
  rule(
    `(?:the )?turn of the ${ordinal}[ -]century`,
    ([, word = '']) => {
      const count = ordinalValue(word) ?? 0
      return [{ kind: 'century', values: [count, count - 1], firmness: 'soft' }]
    },
    'giu',
    /turn of the/iu,
  ),
  rule(
    `(?:(early|mid|late)[ -]|(?:the )?(beginning|start|middle|end) of the )?${ordinal}(?:(?:[ -](?:and|to|or)|[-–])[ -]?(?:the )?(?:(?:early|mid|late)[ -])?${ordinal})?[ -]centur(?:y|ies)(?: (B\\.?C|BCE))?`,
    ([, part, edge, first, second, before]) => [
      ...(second === undefined ? parts(part ?? edge) : []),
      ...[first, second].flatMap((word): Reading[] =>
        word === undefined
          ? []
          : [{ kind: 'century', values: [(before ? -1 : 1) * (ordinalValue(word) ?? 0)], firmness: 'firm' }],
      ),
    ],
    'giu',
    /centur/iu,
  ),
  rule(
    '([12]\\d)(\\d\\d)[-–—/](\\d\\d)(?!\\d)',
    ([, century, from, to]) => [
      plainReading(Number(`${century}${from}`), 'firm'),
      { kind: 'number', values: [Number(`${century}${to}`), Number(to)], firmness: 'firm' },
    ],
    'gu',
    hasDigit,
  ),
  rule(
    "[’‘'](\\d\\d)(?![\\d’'s])",
    ([, short = '']) => [
      {
        kind: 'number',
        values: [1900, 2000, 1800, 0].map((base) => base + Number(short)),
        firmness: 'firm',
        role: 'year',
      },
    ],
    'gu',
    hasDigit,
  ),
  rule(
    '(\\d{1,4}(?:,\\d{3})?)(?:[-–](\\d{1,4}))?(?: (?:B\\.C|BCE|BC)(?!\\p{L}))',
    ([, first = '', second]) =>
      [first, second].flatMap((each): Reading[] =>
        each ? [plainReading(-Number(each.replace(',', '')), 'firm')] : [],
      ),
    'gu',
    /B\.?C/,
  ),
  rule(
    '(?:(?:first|last|past|next|previous|final|opening|consecutive|straight|successive|in|for) (two|three) quarters|over (two|three) quarters)(?!\\p{L}| of)',
    ([, many, over]) => {
      const isTwo = /two/i.test(many ?? over ?? '')
      return [plainReading(isTwo ? 2 : 3, isTwo ? 'quiet' : 'soft')]
    },
    'giu',
    /quarters/i,
  ),
  rule(
    '(?:(first|second|third|fourth|1st|2nd|3rd|4th)[ -]quarter(?!\\p{L})|Q([1-4])(?!\\d))(?![ -]?finals?)',
    ([, word, short]) => [
      plainReading(short ? Number(short) : (ordinalValue(word ?? '') ?? 0), 'soft', 'ordinal'),
    ],
    'giu',
    /quarter|Q/i,
  ),
  rule(
    '(?:(first|second|latter|1st|2nd)[ -]half|(first) six months)(?!\\p{L})',
    ([, word]) => [
      { kind: 'half', values: [/second|2|latter/i.test(word ?? '') ? 2 : 1], firmness: 'soft' },
      { kind: 'ratio', values: [0.5], firmness: 'faint' },
    ],
    'giu',
    /half|six months/i,
  ),
  rule(
    '(?:(early|late|mid)[- –](?:in )?|the (beginning|start|end|middle) of )(1[0-9]\\d\\d|20\\d\\d)(?![\\ds])',
    ([, part, edge, year = '']) => [...parts(part ?? edge), plainReading(Number(year), 'firm', 'year')],
    'giu',
    hasDigit,
  ),
  rule(
    '(?=[12]\\d{3})(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Yy]ear|of|[Bb]efore|[Aa]fter|[Ff]rom|late|early|mid) )(1[0-9]\\d\\d|20\\d\\d)(?=[.,;:)!?]|$| (?:and|to|through|when|after|before|as|with|by|the|in|at|on|until|because|that|they|he|she|it|we|was|were|is|had|has|saw)(?!\\p{L}))',
    ([, year = '']) => [plainReading(Number(year), 'firm', 'year')],
    'gu',
    hasDigit,
  ),
]

const tensOf = (word: string): number => englishValue(word.toLowerCase().replace(/ies$/, 'y')) ?? 0

/** The decades that the sixties may be. */
const shortDecade = (tens: number): number[] =>
  tens < 40 ? [1900 + tens, 1800 + tens, 2000 + tens] : [1900 + tens, 1800 + tens]

function parts(...words: (string | undefined)[]): Reading[] {
  const values = words.flatMap((word) => {
    const name = word?.toLowerCase()
    if (name === undefined) return []
    return [/early|beginning|start/.test(name) ? 1 : /late|end/.test(name) ? 3 : 2]
  })
  return values.length === 0 ? [] : [partOf(values)]
}

function dates(
  names: readonly (string | undefined)[],
  days: readonly (string | undefined)[],
  year: string | undefined,
): Reading[] {
  return [
    ...names.flatMap((name) => (name ? [monthReading(monthOf(name))] : [])),
    ...days.flatMap((each) => (each ? [plainReading(Number(each), 'firm', 'day')] : [])),
    ...(year ? [plainReading(Number(year), 'firm', 'year')] : []),
  ]
}
