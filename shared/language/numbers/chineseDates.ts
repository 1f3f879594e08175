import type { Reading, Rule } from './amount.ts'
import { first, rule } from './chinesePatterns.ts'
import { chineseValues, digits, hanDigits } from './chineseValue.ts'
import { monthReading, partOf, plainReading } from './readings.ts'

const han = '[零〇○一二三四五六七八九十廿卅]'
const short = `(\\d{1,2}|${han}{1,3})`
const to = '(?:至|到|[—–~～\\-－]{1,2}|和|与|與|及|、)'
const start = '(?<!\\p{Script=Latin}|\\d|\\d[.,])'
const yearWord = '([12]\\d{3}|[一二][零〇○一二三四五六七八九]{3})'
const part =
  '((?:年)?(?:头[十十]年|頭十年|初叶|初葉|初期|早期|初|中[后後]期|中前期|中期|中叶|中葉|中|末期|末叶|末葉|末|[后後]期|晚期|晚年|上旬|中旬|下旬|底)(?![国國东東美学學等间間心亚亞央]))?'
const before = '(公元前|西元前|前)?'

const weekday = (word: string): number =>
  '一二三四五六日天'.indexOf(word) % 7 === 0 && word === '天' ? 7 : '一二三四五六日'.indexOf(word) + 1

/** Weekdays in Chinese, which go before words such as 一向 (周一向). */
export const chineseWeekdays: readonly Rule[] = [
  rule(
    '(?:周|週|星期|[礼禮]拜)([一二三四五六日天])(?:(?:至|到|[—–\\-~～])(?:周|週|星期|[礼禮]拜)?([一二三四五六日天]))?(?![个個次十百千万萬亿億]|(?<=[一二三四五六])天|(?<=[一二三四五六])日[^，。])',
    ([, one = '', two]) =>
      [one, two].flatMap((each): Reading[] =>
        each ? [{ kind: 'weekday', values: [weekday(each)], firmness: 'soft' }] : [],
      ),
    /[周週期拜]/u,
  ),
]

/** Days, months, years, decades, centuries and periods in Chinese. */
export const chineseDates: readonly Rule[] = [
  rule(
    `(?:(?:(\\d{1,2}|${han}{1,3})\\s?世[纪紀]|(上)(?:[个個]|一)?世[纪紀]|(本)世[纪紀])的?\\s?)?(?:([12]\\d\\d0|[一二][零〇○一二三四五六七八九]{2}[零〇○])|(\\d0)|([一二三四五六七八九]{1,2}十|十|[一二三四五六七八九]、[一二三四五六七八九]十))(?:\\s?${to}\\s?(?:([12]\\d\\d0)|(\\d0)|([一二三四五六七八九]十)))?\\s?年代${part}`,
    decades,
    /年代/u,
  ),
  rule(
    '([一二][八九])([一二三四五六七八九])[几幾]年',
    ([, century = '', ten = '']) => [
      { kind: 'decade', values: [first(`${century}${ten}〇`)], firmness: 'firm' },
    ],
    /[几幾]年/u,
  ),
  rule(
    '本世[纪紀]初|(?:21|二十一)世[纪紀](?:的)?[头頭最]?[初前]?(?:十年|10年)|2000年前[后後]|世[纪紀]之交',
    () => [
      { kind: 'decade', values: [2000], firmness: 'faint' },
      { kind: 'century', values: [21], firmness: 'faint' },
      plainReading(10, 'faint'),
    ],
    /世[纪紀]|2000/u,
  ),
  rule(
    `${before}${start}${short}(?:\\s?(?:世[纪紀])?\\s?${to}\\s?${short})?\\s?世[纪紀]${part}`,
    ([, bc, one, two, stage]) => [
      ...[one, two].flatMap((each): Reading[] =>
        each
          ? [
              {
                kind: 'century',
                values: [first(each) * (bc && bc !== '前' ? -1 : 1)],
                firmness: first(each) < 3 ? 'faint' : 'firm',
              },
            ]
          : [],
      ),
      ...stageOf(stage),
    ],
    /世[纪紀]/u,
  ),
  rule(
    '(上|前|下|[后後])半(?:[个個]?月|年|叶|葉|[个個]?世[纪紀]|程|段|生|月)|(上|下)半[场場]',
    ([, half, match]) => [
      { kind: 'half', values: [/[上前]/u.test(half ?? match ?? '') ? 1 : 2], firmness: 'soft' },
      { kind: 'ratio', values: [0.5], firmness: 'faint' },
    ],
    /半/u,
  ),
  rule(
    `民[国國]\\s?(\\d{1,3}|[零〇一二三四五六七八九十百]{1,5}|元)\\s?年`,
    ([, year = '']) => {
      const count = year === '元' ? 1 : first(year)
      return [{ kind: 'number', values: [count + 1911, count], firmness: 'firm', role: 'year' }]
    },
    /民[国國]/u,
  ),
  rule(
    `([12]\\d)(\\d\\d)\\s?年?\\s?[—–~～至到\\-－]{1,2}\\s?(\\d\\d)\\s?年`,
    ([, century, from, end]) => [
      plainReading(Number(`${century}${from}`), 'firm', 'year'),
      { kind: 'number', values: [Number(`${century}${end}`), Number(end)], firmness: 'firm', role: 'year' },
    ],
    /\d年/u,
  ),
  rule(
    `([12]\\d)(\\d\\d)[—–~～\\-－]{1,2}(\\d\\d)(?!\\d)`,
    ([, century, from, end]) => [
      plainReading(Number(`${century}${from}`), 'firm'),
      { kind: 'number', values: [Number(`${century}${end}`), Number(end)], firmness: 'firm' },
    ],
    /\d{4}/u,
  ),
  rule(
    `${start}${yearWord}\\s?年?\\s?(?:至|到|[—–~～\\-－]{1,2})\\s?${yearWord}\\s?年`,
    ([, one = '', two = '']) => [
      plainReading(first(one), 'firm', 'year'),
      plainReading(first(two), 'firm', 'year'),
    ],
    /年/u,
  ),
  rule(
    `(?:公元前|西元前)\\s?(\\d{1,4}|${hanDigits})(?:年?${to}(?:前)?(\\d{1,4}|${hanDigits}))?\\s?年`,
    ([, one = '', two]) =>
      [one, two].flatMap((each): Reading[] => (each ? [plainReading(-first(each), 'firm')] : [])),
    /元前/u,
  ),
  rule(
    `${start}${yearWord}\\s?年(年?初|年?底|年?末|年中|中(?=[，。、的]|$))?`,
    ([, year = '', stage]) => [
      plainReading(first(year), 'firm', 'year'),
      ...stageOf(stage?.replace('年', '')),
    ],
    /年/u,
  ),
  rule(
    `${start}${short}\\s?月\\s?${short}\\s?[日号號]?\\s?(?:至|到|[—–~～\\-－]{1,2}|和|与|與|、)\\s?(?:${short}\\s?月)?\\s?${short}\\s?[日号號]`,
    ([, m1, d1, m2, d2]) => [...months([m1, m2]), ...days([d1, d2])],
    /月/u,
  ),
  rule(
    `${start}${short}\\s?(?:月份?)?\\s?(?:至|到|[—–~～\\-－]{1,2}|和|与|與|、)\\s?${short}\\s?月(?:份)?(?!\\s?[\\d一二三四五六七八九十]{1,3}[日号號])`,
    ([, one = '', two = '']) =>
      [one, two].every((each) => first(each) >= 1 && first(each) <= 12) ? months([one, two], 'soft') : null,
    /月/u,
  ),
  rule(
    '(?<!十)([一二三四五六七八])([二三四五六七八九])月(?!\\s?[\\d一二三四五六七八九十])',
    ([, one = '', two = '']) => (first(two) === first(one) + 1 ? months([one, two], 'soft') : null),
    /月/u,
  ),
  rule(
    `${start}${short}\\s?月(?:份)?(?:\\s?${short}\\s?[日号號]|${part})`,
    ([, month = '', date, stage]) => {
      if (first(month) < 1) return null
      // 29月 is no month and cannot be right; 18月 for 18个月 is rare.
      if (first(month) > 12) return /\d/.test(month) ? months([month]) : null
      return [...months([month], date === undefined ? 'soft' : 'firm'), ...days([date]), ...stageOf(stage)]
    },
    /月/u,
  ),
  rule(`霧?雾?月(${han}{1,3}|\\d{1,2})[日号號]`, ([, date = '']) => days([date]), /月/u),
  rule(
    `(\\d{4})([/-])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`,
    ([, year, , month, date]) => [
      plainReading(Number(year), 'firm', 'year'),
      monthReading(Number(month)),
      plainReading(Number(date), 'firm', 'day'),
    ],
    /\d{4}[/-]/u,
  ),
  rule(
    '前([两兩三])[个個]?季度?',
    ([, many = '']) => [plainReading(first(many), many === '三' ? 'soft' : 'quiet')],
    /季/u,
  ),
  rule(
    `(?:第\\s?)?([1-4一二三四首]|Q[1-4])\\s?季(?:度)?(?![节節后後])|Q([1-4])(?!\\d)`,
    ([, quarter, bare]) => [
      plainReading(
        bare ? Number(bare) : quarter === '首' ? 1 : first((quarter ?? '').replace('Q', '')),
        'soft',
        'ordinal',
      ),
    ],
    /季|Q/u,
  ),
  rule(
    `${start}(\\d\\d|[一二三四五六七八九][〇零一二三四五六七八九])\\s?年(?=[，。]|$|大|春|夏|秋|冬)`,
    ([, year = '']) => {
      const [value = 0, next] = chineseValues(year)
      // 四五年 is four or five years as well as 1945.
      if (next !== undefined && !/\d/.test(year)) {
        const years = [value, next].map((each) => ({
          ...plainReading(each, 'soft' as const),
          measured: { dimension: 'time' as const, base: each * 365.25, unit: 365.25 },
        }))
        return [...years, plainReading(1900 + value * 10 + next, 'faint', 'year')]
      }
      return [
        {
          kind: 'number',
          values: [value, 1900 + value],
          firmness: 'firm',
          measured: { dimension: 'time', base: value * 365.25, unit: 365.25 },
        },
        { kind: 'number', values: [1900 + value, 2000 + value], firmness: 'faint', role: 'year' },
      ]
    },
    /年/u,
  ),
  rule(
    `(?<![\\d一二三四五六七八九十百千万萬])(十|[二三四五六七八九])旬`,
    ([, tens = '']) => [{ ...plainReading(tens === '十' ? 10 : first(tens) * 10, 'faint'), room: 10 }],
    /旬/u,
  ),
  rule(
    `${start}(${digits})\\s?财年|${start}(${digits})\\s?財年`,
    ([, one, two]) => [plainReading(first(one ?? two ?? ''), 'firm', 'year')],
    /[财財]年/u,
  ),
  rule('正月|[腊臘]月|初[一二三四五六七八九十]', () => [], /月|初/u),
]

function decades([
  ,
  century,
  last,
  current,
  full,
  arabic,
  words,
  full2,
  arabic2,
  words2,
  stage,
]: RegExpExecArray): Reading[] {
  const base = century ? (first(century) - 1) * 100 : last ? 1900 : current ? 2000 : 0
  const tens = full
    ? [first(full)]
    : arabic
      ? [base + Number(arabic)]
      : [...(words ?? '十').replace(/[十、]/gu, '')].map((each) => base + first(each) * 10)
  if (words === '十') tens.push(base + 10)
  const more = full2
    ? [Number(full2)]
    : arabic2
      ? [base + Number(arabic2)]
      : words2
        ? [base + first(words2)]
        : []
  return [
    ...[...tens, ...more].map((value): Reading => ({ kind: 'decade', values: [value], firmness: 'firm' })),
    ...stageOf(stage),
  ]
}

function stageOf(word: string | undefined): Reading[] {
  if (!word) return []
  if (/头十|頭十/u.test(word)) return []
  if (/中[后後]/u.test(word)) return [partOf([2, 3])]
  if (/中前/u.test(word)) return [partOf([1, 2])]
  return [partOf([/[初早上]/u.test(word) ? 1 : word.startsWith('中') ? 2 : 3])]
}

function months(names: readonly (string | undefined)[], firmness: 'firm' | 'soft' = 'firm'): Reading[] {
  return names.flatMap((name) => (name ? [monthReading(first(name), firmness)] : []))
}

function days(names: readonly (string | undefined)[]): Reading[] {
  return names.flatMap((name) => (name ? [plainReading(first(name), 'firm', 'day')] : []))
}
