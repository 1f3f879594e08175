import { addresses } from '../addresses.ts'
import { type Amount, type Firmness, type Reading, type Rule, readAmounts } from './amount.ts'
import { chineseDates } from './chineseDates.ts'
import { chineseValues, digits, hanDigits, scale } from './chineseValue.ts'
import { notNumbers } from './chineseWords.ts'
import { codes } from './codes.ts'
import { chineseCurrency, currencyOf, unitsIn } from './currencies.ts'
import { chineseUnit, measuredIn } from './units.ts'

const decimal = `${hanDigits}[点點][零〇一二三四五六七八九]+(?:${scale})?(?!分)`
const number =
  `(?:${digits}\\s?[多余餘几幾]?\\s?${scale}(?:\\d+${scale})?|${digits}|${decimal}|` +
  `${hanDigits}[多余餘几幾]${scale}|${hanDigits})`
const range = '\\s?(?:至|到|[—–\\-~～－]|或|和)\\s?'
const sign = '(?:US\\$|A\\$|C\\$|HK\\$|NT\\$|[$€£¥￥₹₩])'
const classifier =
  '[个個名位人次种種项項家所条條座倍岁歲票场場国國州省市县縣件份届屆级級层層本部篇张張只隻艘架辆輛颗顆枚支枝把台臺间間组組队隊方类類步句字段章节節课課轮輪站路起桩樁株头頭匹口分号號楼樓室版期卷页頁款编編集季天年月日周週秒点點度米公英吨噸磅里平亩畝升元美欧歐日]'
const boundary = '(?<!\\p{Script=Latin}|\\d|\\d[.,])'
const countedNext = new RegExp(`^\\s?[多余餘来來]?${classifier}`, 'u')

const rule = (source: string, read: Rule['read']): Rule => ({
  pattern: new RegExp(`(?:${source})`, 'gu'),
  read,
})
const nothing = (): readonly Reading[] => []

/** The numbers that a Chinese text states, in Simplified or Traditional characters. */
export function chineseAmounts(text: string): Amount[] {
  return readAmounts(text, rules)
}

const rules: readonly Rule[] = [
  { pattern: addresses, read: nothing },
  { pattern: /[@#]\w+/gu, read: nothing },
  codes,
  rule(notNumbers, nothing),
  ...chineseDates,
  rule(
    `${boundary}(${number})(?:${range}(${number}))?[多余餘]?\\s?[个個]百分[点點]`,
    ([, first = '', second]) =>
      pairOf(first, second).map((values) => ({ kind: 'points', values, firmness: 'firm' })),
  ),
  rule(`百分之\\s?(${number})(?:${range}(?:百分之)?\\s?(${number}))?`, ([, first = '', second]) =>
    shares(first, second, 100),
  ),
  rule(`${boundary}(${digits})\\s?[%％]?(?:${range}(${digits}))?\\s?[%％]`, ([, first = '', second]) =>
    shares(first, second, 100),
  ),
  rule(
    '([一二两兩三四五六七八九])成([一二三四五六七八九](?!成))?(?![不为為立功员員果就长長分本熟人年都])',
    ([, tenths = '', more]) => [
      ratio((first(tenths) * 10 + (more === undefined ? 0 : first(more))) / 100, 'firm'),
    ],
  ),
  rule('(?:打\\s?)?([一二三四五六七八九\\d])折(?![磨叠疊断斷射扣])', ([, tenths = '']) => [
    { kind: 'ratio', values: [1 - first(tenths) / 10, first(tenths) / 10], firmness: 'soft' },
  ]),
  rule(`(${number})分之\\s?(${number})`, ([, whole = '', part = '']) => [
    ratio(first(part) / first(whole), 'soft'),
  ]),
  rule(`每(${number})[个個名位]?人?中?[就便]?有(${number})`, ([, whole = '', part = '']) =>
    first(whole) > first(part) ? [ratio(first(part) / first(whole), 'soft')] : null,
  ),
  rule(
    '翻(?:了)?\\s?([一两兩三四]|\\d)番|翻了?倍|翻了?一倍|加倍|[增减]加?一倍|[减減]半|倍增',
    ([found, times]) => [
      times !== undefined
        ? multiple([2 ** first(times)], 'soft')
        : multiple(/半/u.test(found) ? [0.5] : [2, 1], 'faint'),
    ],
  ),
  rule(`${boundary}(${number})[多余餘]?倍`, ([, head = '']) =>
    chineseValues(head).map((value) => multiple([value, value + 1], 'soft')),
  ),
  rule('(?:成百上千|上百|成百|[数數几幾]百|好几百|[数數]以百[计計])(?![万萬亿億分])', () => [magnitude(2)]),
  rule('(?:成千上[万萬]|[数數]以千[计計]|上千|成千|[数數几幾]千)(?![万萬亿億])', ([found]) => [
    magnitude(3, ...(/[万萬]/u.test(found) ? [4] : [])),
  ]),
  rule(
    '[数數]以([十百千]?[万萬亿億])[计計]|(?:好[几幾]|[数數几幾上成])([十百千]?[万萬亿億]+)|千百([万萬])',
    ([, a, b, c]) => [magnitude(power(a ?? b ?? `百${c}`))],
  ),
  rule('[数數几幾]十(?![万萬亿億])|十[几幾]', () => [magnitude(1)]),
  rule(`${boundary}(${sign})\\s?(${number})(?:${range}(${number}))?`, ([, mark = '', head = '', second]) =>
    pairOf(head, second).map((values) => ({
      kind: 'number',
      values,
      firmness: 'firm',
      ...withCurrency(currencyOf(mark)),
    })),
  ),
  rule(
    `(?:人民[币幣]|[约約]合)?${boundary}(${number})[多余餘]?(?:${range}(${number})[多余餘]?)?\\s?(${chineseCurrency})`,
    ([found, head = '', second, word = '']) =>
      pairOf(head, second).map((values) => ({
        kind: 'number',
        values: values.map((value) => value / unitsIn(word)),
        firmness: 'firm',
        ...withCurrency(found.startsWith('人民') ? 'CNY' : currencyOf(word)),
      })),
  ),
  {
    pattern:
      /(?<=^|[。；：，、！？“「\s])(首先|第[一二三四五六七八九]|其次|再次|再者|最[后後]|[一二三四五六])(?:点|點)?(?=[，、是])/gu,
    read: ([, word = '']) => [item(word)],
  },
  rule(`第\\s?(${number})`, ([, head = '']) =>
    chineseValues(head).map((value) =>
      plainReading(value, value < 3 ? 'faint' : /\d/.test(head) ? 'firm' : 'soft'),
    ),
  ),
  rule(
    `(至少|最少|超[过過]|逾|不少[于於]|不低[于於]|最多|至多|不超[过過]|不到)?\\s?${boundary}(${number})[多余餘]?(?:${range}(${number})[多余餘]?)?\\s?(${chineseUnit})?(半)?(以上|以下)?`,
    plain,
  ),
  rule('半(?!岛|島|球|导|導|决|決|夜|路|途|场|場|径|徑|空)', () => [ratio(0.5, 'faint')]),
  rule('[双雙俩倆]', () => [plainReading(2, 'faint')]),
  rule('首', () => [plainReading(1, 'faint')]),
]

function plain(match: RegExpExecArray, text: string): Reading[] | null {
  const [found, before, head = '', second, unit, half, after] = match
  const readings = pairOf(head, second)
  if (readings.length === 0) return null
  const next = text.slice(match.index + found.length - (unit?.length ?? 0) - (half ? 1 : 0))
  return readings.map((values): Reading => {
    const value = values[0] ?? 0
    const measured = unit === undefined ? undefined : measuredIn(half ? value + 0.5 : value, unit)
    return {
      kind: 'number',
      values: half ? values.map((each) => each + 0.5) : values,
      firmness: firmnessOf(head, value, next),
      ...(measured ? { measured } : {}),
      ...boundOf(before, after),
    }
  })
}

function firmnessOf(head: string, value: number, next: string): Firmness {
  if (/\d/.test(head)) return value === 1 ? 'soft' : 'firm'
  if (value < 3) return 'faint'
  const counted = countedNext.test(next)
  if (head.length === 1) return counted && !/^[十百千万萬亿億]$/u.test(head) ? 'soft' : 'faint'
  return value < 13 || !counted ? 'soft' : 'firm'
}

/** The readings of one number, of an approximate pair (三四) or of a range that may share a scale (5—10万). */
function pairOf(head: string, second: string | undefined): number[][] {
  const [a, ...more] = chineseValues(head)
  if (a === undefined) return []
  if (second === undefined) return [a, ...more].map((value) => [value])
  const [b] = chineseValues(second)
  if (b === undefined) return [[a]]
  const factor = second.match(/[万萬亿億]+$/u)?.[0]
  const shared = factor && a < 10_000 ? chineseValues(`1${factor}`)[0] : undefined
  return [shared === undefined ? [a] : [a, a * shared], [b]]
}

function shares(head: string, second: string | undefined, of: number): Reading[] {
  return [head, second].flatMap((part) => (part === undefined ? [] : [ratio(first(part) / of, 'firm')]))
}

const first = (text: string): number => chineseValues(text)[0] ?? 0
const plainReading = (value: number, firmness: Firmness): Reading => ({
  kind: 'number',
  values: [value],
  firmness,
})
const ratio = (value: number, firmness: Firmness): Reading => ({ kind: 'ratio', values: [value], firmness })
const multiple = (values: readonly number[], firmness: Firmness): Reading => ({
  kind: 'multiple',
  values,
  firmness,
})
const magnitude = (...values: number[]): Reading => ({ kind: 'magnitude', values, firmness: 'soft' })
const withCurrency = (currency: string | undefined): { currency?: string } =>
  currency === undefined ? {} : { currency }

function power(word: string): number {
  return Math.round(Math.log10(chineseValues(word)[0] ?? 1))
}

function item(word: string): Reading {
  if (word === '首先') return { kind: 'item', values: [1], firmness: 'faint' }
  if (word === '其次') return { kind: 'item', values: [2], firmness: 'faint' }
  if (word.startsWith('再')) return { kind: 'item', values: [2, 3], firmness: 'faint' }
  if (word.startsWith('最')) return { kind: 'item', values: [2, 3, 4, 5, 6, 7, 8, 9], firmness: 'faint' }
  const value = first(word.replace('第', ''))
  return { kind: 'item', values: [value], firmness: value < 3 ? 'faint' : 'soft' }
}

function boundOf(before: string | undefined, after: string | undefined): Pick<Reading, 'bound'> {
  if (before === undefined && after === undefined) return {}
  return { bound: after === '以下' || /多$|不超|不到/u.test(before ?? '') ? 'most' : 'least' }
}
