import type { Reading, Rule } from './amount.ts'
import { boundary, first, number, pairOf, range, roomOf, rule } from './chinesePatterns.ts'
import { chineseValues, digits } from './chineseValue.ts'
import { multipleOf, plainReading, ratioOf } from './readings.ts'

const tenth = '(?:[一二两兩三四五六七八九]|(?<![\\d.,])\\d(?:\\.\\d)?)'
const grown =
  '(?:增加|增長|增长|成[长長]|增|上升|上[涨漲]|提高|提升|[扩擴]大|[涨漲]|多出|高出|超出|多|高|快|大|[强強])(?:了)?(?:近|[约約]|[将將]近|超[过過])?'

/** Fractions, of a century too, which would else be taken for the first one. */
export const chineseFractions: readonly Rule[] = [
  rule(
    `(?<!百分之)(?!百分)(${number})分之\\s?(${number})(?:[个個]?世[纪紀])?`,
    ([found, whole = '', part = '']) => {
      const value = first(part) / first(whole)
      return /世/u.test(found)
        ? [
            {
              ...plainReading(value, 'soft'),
              measured: { dimension: 'time', base: value * 36525, unit: 36525 },
            },
          ]
        : [
            ratioOf(value, value === 0.5 ? 'quiet' : 'soft'),
            plainReading(first(part), 'faint'),
            plainReading(first(whole), 'faint'),
          ]
    },
    /分之/u,
  ),
]

/** Percents, points, fractions, discounts and multiples in Chinese. */
export const chineseShares: readonly Rule[] = [
  rule(
    `${boundary}(半|${number})(?:${range}(${number}))?[多余餘]?\\s?[个個]百分[点點]`,
    ([, head = '', second]) =>
      (head === '半' ? [[0.5]] : pairOf(head, second)).map((values) => ({
        kind: 'points',
        values,
        firmness: 'firm',
      })),
    /百分[点點]/u,
  ),
  rule(
    `${boundary}(${number})\\s?[个個]基[点點]`,
    ([, head = '']) => [{ kind: 'points', values: [first(head) / 100], firmness: 'firm' }],
    /基[点點]/u,
  ),
  rule(
    `([减減降][价價]|便宜|折扣|优惠|優惠)(${number})[%％]|(${number})[%％]的?(?:折扣|优惠|優惠)`,
    ([, , before, after]) => [
      { kind: 'discount', values: [first(before ?? after ?? '') / 100], firmness: 'firm' },
    ],
    /折扣|便宜|优惠|優惠|[减減降][价價]/u,
  ),
  rule('百分百', () => [ratioOf(1, 'faint')], /百分百/u),
  rule(
    `([负負]|[-−](?=百))?百分之\\s?(负|負)?(${number})(?:${range}(?:百分之)?\\s?(${number}))?`,
    ([, minus, inner, head = '', second]) => shares(head, second, minus || inner ? -100 : 100),
    /百分之/u,
  ),
  rule(
    `([负負]|(?<=^|[\\s（，：为為是至到达達约約])[-−](?=\\d))?${boundary}(${digits})([多余餘])?\\s?[%％]?(?:${range}[-−]?(${digits}))?\\s?[%％][多余餘]?`,
    ([, minus, head = '', odd, second]) => shares(head + (odd ?? ''), second, minus ? -100 : 100),
    /[%％]/u,
  ),
  rule(`${boundary}(${number})\\s?[%％]`, ([, head = '']) => shares(head, undefined, 100), /[%％]/u),
  rule(`${boundary}(${digits})\\s?‰`, ([, head = '']) => shares(head, undefined, 1000), /‰/u),
  rule(
    `(${tenth})成([一二三四五六七八九半](?!成))?(?:${range}(${tenth})成([一二三四五六七八九半])?)?(?![不为為立功员員果就长長分本熟年都语語交]|人(?!口|的))`,
    ([, tenths = '', more, other, otherMore]) => [
      ratioOf(tenthsOf(tenths, more), 'firm'),
      ...(other ? [ratioOf(tenthsOf(other, otherMore), 'firm')] : []),
    ],
    /成/u,
  ),
  rule(
    '(?:打\\s?)?([一二三四五六七八九\\d][一二三四五六七八九\\d]?)折(?![磨叠疊断斷射扣腾騰])',
    ([, price = '']) => {
      const value = /^[\d]+$/.test(price)
        ? Number(price)
        : [...price].reduce((sum, each) => sum * 10 + first(each), 0)
      return [{ kind: 'discount', values: [1 - value / 10 ** price.length], firmness: 'firm' }]
    },
    /折/u,
  ),
  rule(
    `(${number})[个個名位]?[^，。；\\d一二三四五六七八九]{0,5}?(?:中|里|裡|之中)[^，。；\\d一二三四五六七八九]{0,3}?有(${number})[个個名位人]?|每(${number})[个個名位]?[^，。；\\d一二三四五六七八九]{0,5}?[就便]?有(${number})[个個名位人]?`,
    ([, a, b, c, d]) => {
      const [whole, part] = [first(a ?? c ?? ''), first(b ?? d ?? '')]
      return (whole > part || a === undefined) && part > 0
        ? [ratioOf(part / whole, 'soft'), plainReading(whole, 'faint'), plainReading(part, 'faint')]
        : null
    },
    /有|[中里裡]/u,
  ),
  rule(
    '(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?![\\d/])',
    ([, part, whole]) =>
      Number(part) < Number(whole) && Number(part) > 0 && Number(whole) !== 11
        ? [
            ratioOf(Number(part) / Number(whole), 'soft'),
            plainReading(Number(part), 'faint'),
            plainReading(Number(whole), 'faint'),
          ]
        : null,
    /\//u,
  ),
  rule(
    `([一二两兩三四五六七八九十]{1,3})比([零〇一二两兩三四五六七八九十]{1,3})(?![例较較如起方喻基肩赛賽])`,
    ([, one = '', two = '']) => [plainReading(first(one), 'soft'), plainReading(first(two), 'soft')],
    /比/u,
  ),
  rule(
    '([一三])刻[钟鐘]',
    ([, quarters = '']) => [
      {
        ...plainReading(first(quarters) * 15, 'soft'),
        measured: { dimension: 'time', base: (first(quarters) * 15) / 1440, unit: 1 / 1440 },
      },
    ],
    /刻/u,
  ),
  rule(
    '翻(?:了)?\\s?([一两兩三四])番|翻(?:了)?\\s?(\\d)番',
    ([, han, arabic]) => [multipleOf([2 ** first(han ?? arabic ?? '')], 'soft')],
    /翻/u,
  ),
  rule(
    `翻了?(${number})倍`,
    ([, head = '']) => [
      multipleOf(
        [first(head), first(head) + 1].filter((value) => value > 1),
        'soft',
      ),
    ],
    /翻/u,
  ),
  rule('翻了?倍|加倍|成倍|倍增', () => [multipleOf([2], 'quiet')], /倍/u),
  rule(
    '[减減]半|[减減]少了?一半|下降了?一半|[缩縮][减減]了?一半|[降砍]低?了?一半|[缩縮]水了?一半',
    () => [multipleOf([0.5], 'soft')],
    /半/u,
  ),
  rule(
    `(${grown})${boundary}(${number})倍(半|[多余餘]|以上)?`,
    ([, , head = '', more]) => {
      const value = first(head) + (more === '半' ? 0.5 : 0)
      return [
        {
          ...multipleOf(value < 5 ? [value + 1] : [value + 1, value], 'soft'),
          ...roomOf(head + (more === '多' ? '多' : '')),
        },
      ]
    },
    /倍/u,
  ),
  rule(
    `(至|到|[为為是达達]|[成])?(?:近|[约約])?${boundary}(${number})倍(半|[多余餘])?`,
    ([, sure, head = '', more]) => {
      const values = chineseValues(head)
      return values.map((each) => {
        const value = each + (more === '半' ? 0.5 : 0)
        const readings = value === 1 ? [2, 1] : sure || value < 5 ? [value] : [value, value + 1]
        return {
          ...multipleOf(readings, value === 1 ? 'quiet' : 'soft'),
          ...roomOf(head + (more === '多' ? '多' : '')),
        }
      })
    },
    /倍/u,
  ),
]

const tenthsOf = (tenths: string, more: string | undefined): number =>
  (first(tenths) * 10 + (more === undefined ? 0 : more === '半' ? 5 : first(more))) / 100

function shares(head: string, second: string | undefined, of: number): Reading[] {
  return [head, second].flatMap((part) => {
    if (part === undefined) return []
    const { room } = roomOf(part)
    return [
      { ...ratioOf(first(part) / of, 'firm'), ...(room === undefined ? {} : { room: room / Math.abs(of) }) },
    ]
  })
}
