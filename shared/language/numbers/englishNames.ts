import type { Reading, Rule } from './amount.ts'
import { nothing, rule } from './englishPatterns.ts'
import { englishValue, ordinalValue, romanValue } from './englishValue.ts'
import { monthReading, plainReading, relativeTo } from './readings.ts'

const notNumbers = [
  'one another|no one|one by one|one[ -]to[ -]one|one of|one day|one thing|each one|every one|any one|(?:this|that|which) one|the one',
  'on the one hand|second to none|at first|first and foremost|first of all|first (?:lady|name|hand|aid|minister)|firsthand|second[ -]hand|second thoughts?|square one|24/7|at sixes and sevens',
  '(?:a|split|per|for a) second(?! (?:time|term|world|world|chance|wave|referendum|round|vote))|on second thought|cloud nine|number one|zero[ -]sum',
  'third[ -](?:party|parties|world|person)|third[ -]team|fourth estate|fifth column|sixth sense|forty winks|nine[ -]to[ -]five|Catch-22|top[ -]ten',
  'dime a dozen|one way or another|in one (?:go|fell swoop)|at one point|for one(?=[,.])|quarter(?:back|final|master|s?-?finals?)s?',
]

/** Days that go by a name: the month and the day, which the other language may write out. */
const namedDays: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:May Day|International Workers[’'] Day)$/i, 5, 1],
  [/^(?:Independence Day)$/i, 7, 4],
  [/^Christmas Eve$/i, 12, 24],
  [/^(?:Christmas(?: Day)?)$/i, 12, 25],
  [/^New Year[’']s Eve$/i, 12, 31],
  [/^New Year[’']s(?: Day)?$/i, 1, 1],
  [/^(?:International )?Women[’']s Day$/i, 3, 8],
  [/^Valentine[’']s Day$/i, 2, 14],
  [/^Halloween$/i, 10, 31],
  [/^Bastille Day$/i, 7, 14],
]

const anniversaries: readonly (readonly [start: string, years: number])[] = [
  ['sesqui', 150],
  ['bi', 200],
  ['ter', 300],
  ['tri', 300],
  ['quin', 500],
  ['mill', 1000],
]

/** Words with a numeral that state no number, wars, days with a name and what is told from today. */
export const englishNames: readonly Rule[] = [
  rule(
    'World War (I{1,3}|One|Two|Three|1|2|3)(?!\\p{L})|WW(I{1,3}|[123])(?!\\p{L})|(First|Second|Third) World War',
    ([, by, short, ordinal]) => {
      const word = by ?? short ?? ordinal ?? ''
      return [{ kind: 'war', values: [warOf(word)], firmness: 'soft' }, plainReading(warOf(word), 'faint')]
    },
    'World War|WW',
  ),
  rule(
    'the Great War|interwar|(?:two|both) world wars',
    () => [
      { kind: 'war', values: [1], firmness: 'faint' },
      { kind: 'war', values: [2], firmness: 'faint' },
      plainReading(2, 'faint'),
    ],
    'world wars|Great War|interwar',
  ),
  rule(
    "May Day|International Workers[’'] Day|Independence Day|Christmas(?: Eve| Day)?|New Year[’']s(?: Eve| Day)?|(?:International )?Women[’']s Day|Valentine[’']s Day|Halloween|Bastille Day",
    ([name]) =>
      namedDays
        .filter(([pattern]) => pattern.test(name))
        .flatMap(([, month, day]) => [monthReading(month, 'faint'), plainReading(day, 'faint', 'day')]),
    'Day|Christmas|Year|Halloween',
  ),
  rule(
    '(?:the )?May (?:Fourth|4th) (?:Movement|spirit|generation)',
    () => [monthReading(5, 'faint'), plainReading(4, 'faint')],
    'May ',
  ),
  rule(
    '(?:the )?September 18(?:th)? Incident|Mukden Incident',
    () => [monthReading(9, 'faint'), plainReading(18, 'faint', 'day'), plainReading(918, 'faint')],
    'Incident',
  ),
  rule(
    '(?:this|last|next|previous|following|same|that|past|coming) (?:calendar )?year|a year (?:ago|earlier|later)|years? (?:ago|earlier|later|before)|year-on-year',
    () => [relativeTo('year')],
    'year',
  ),
  rule(
    '(?:this|last|next|previous|the) (?:month|summer|spring|autumn|fall|winter)(?![s-])|(?:this|last|next|previous) quarter(?![s-])',
    () => [relativeTo('month')],
    'month|summer|spring|autumn|fall|winter|quarter',
  ),
  rule(
    'yesterday|today|tomorrow|tonight|(?:this|last|next) week(?:end)?|the (?:day|night|week) (?:before|after)|(?:the )?(?:next|previous|following|same) (?:day|morning|evening|night)',
    () => [relativeTo('year month day weekday')],
    '\\b(?:yesterday|to(?:day|morrow|night)|week|weekend|(?:the|next|previous|following|same) (?:day|night|morning|evening|week))\\b',
  ),
  rule(
    '(?:last|this|the|past|present|current|previous|next|our) century',
    () => [relativeTo('century year decade')],
    'century',
  ),
  rule(
    '(?:Gang|Group|Party) of (Four|Three|Five|Seven|Eight|Twenty)|(?:Big|Top|Final) (Three|Four|Five|Six|Seven|Eight|Ten)(?!\\p{L})',
    ([, group, big]) => [plainReading(englishValue(group ?? big ?? '') ?? 0, 'faint')],
    'of|Big|Top|Final',
  ),
  rule(
    'H([12])(?= (?:of )?(?:20)?\\d\\d(?!\\d))|([12])H(?=[ -]?(?:20)?\\d\\d(?!\\d))|(?<=\\b(?:in|for|of) )(?:H([12])|([12])H)(?!\\w)',
    ([, a, b, c, d]) => [{ kind: 'half', values: [Number(a ?? b ?? c ?? d)], firmness: 'soft' }],
    'H[12]|[12]H',
  ),
  rule(
    '(?:SS|AW|FW|S\\/S|A\\/W|FY)[ -]?(?:20)?(\\d\\d)(?!\\d)',
    ([, short = '']) => [
      { kind: 'number', values: [2000 + Number(short), Number(short)], firmness: 'firm', role: 'year' },
    ],
    '[SWY][ -]?(?:20)?\\d\\d',
  ),
  rule(
    '(duo|twosome|trio|threesome|triplets|quartet|foursome|quintet)(?!\\p{L}|s)',
    ([word]) => [
      /^(?:du|tw)o/i.test(word)
        ? plainReading(2, 'quiet')
        : plainReading(/^t/i.test(word) ? 3 : /^quin/i.test(word) ? 5 : 4, 'soft'),
    ],
    'duo|some|trio|triplet|quartet|quintet',
  ),
  rule('P5 ?\\+ ?1', () => [5, 1, 6].map((each) => plainReading(each, 'faint')), 'P5'),
  rule('([4-9]\\d)ers(?!\\p{L})', ([, many]) => [plainReading(Number(many), 'faint')], '\\ders'),
  rule(
    'sesquicentennial|bicentenn?(?:ary|ial)|tercentenary|tricentennial|quincentenary|centenary|centennial|millenni(?:um|a)',
    ([word]) => {
      const [, years = 100] = anniversaries.find(([start]) => word.toLowerCase().startsWith(start)) ?? []
      return [
        {
          ...plainReading(years, years === 1000 ? 'faint' : 'soft'),
          measured: { dimension: 'time', base: years * 365.25, unit: 365.25 },
        },
      ]
    },
    'cent|millenni',
  ),
  rule(`(?<!-)(?:${notNumbers.join('|')})(?!\\p{L})`, nothing),
]

function warOf(word: string): number {
  return ordinalValue(word) ?? romanOrDigit(word)
}

const romanOrDigit = (word: string): number =>
  romanValue(word) || Number(word) || { one: 1, two: 2, three: 3 }[word.toLowerCase()] || 0

/** Roman numerals: behind a word that counts also the I, which is a pronoun elsewhere. */
export const romans: Rule = {
  pattern:
    /(?<=(?:War|Part|Chapter|Volume|Vol\.|Article|Title|Pope|King|Queen|Phase|Act|Book|Class|Type|Section|Appendix|Elizabeth|Charles|James|Mary|Francis|John Paul|Nicholas|William|Wilhelm|Alexander|Peter|Catherine) )[IVXLC]+(?!\p{L})|(?<!\p{L})(?:[VX]?I{2,3}|IV|IX|VI|XI{1,3}|XI?V|XVI{0,3})(?!\p{L})(?![.’'])/gu,
  hint: /(?<!\p{L})[IVXLC]+(?!\p{L})/u,
  read: ([word]) => {
    const value = romanValue(word)
    return value === 0 ? null : [romanReading(value)]
  },
}

/** Long Roman numerals in any other place (Super Bowl LVII) answer a number, and ask for none. */
export const otherRomans: Rule = {
  pattern: /(?<![\p{L}.])[IVXLC]{2,7}(?![\p{L}’'])/gu,
  hint: /[IVXLC]{2}/,
  read: ({ 0: word, index }, text) => {
    const value = romanValue(word)
    if (value === 0) return null
    const isName = /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, index - 20), index))
    return [{ ...romanReading(value), firmness: isName ? 'quiet' : 'faint' }]
  },
}

const romanReading = (value: number): Reading => ({
  kind: 'number',
  values: [value],
  firmness: 'quiet',
  role: 'ordinal',
})
