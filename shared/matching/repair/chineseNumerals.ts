import { addresses } from '../../language/addresses.ts'
import { chineseValues } from '../../language/numbers/chineseValue.ts'
import { notNumbers } from '../../language/numbers/chineseWords.ts'
import { type Numeral, type NumeralRule, readNumerals } from './numeral.ts'

const digit = '[0-9０-９]'
const arabic = `(?:${digit}{1,3}(?:[,，]${digit}{3}){1,5}(?!${digit})|${digit}{1,15})(?:[.．]${digit}{1,9})?`
const hanDigit = '[零〇○一二三四五六七八九]'
const numeral = '[零〇○一二三四五六七八九十百千万萬亿億两兩]'
const scale = '[千万萬亿億]{1,2}'
const many = '[多余餘]'
// Digits behind or before Latin letters are a part of a name: G7, 5G, F-16.
const start = '(?<![\\p{Script=Latin}0-9０-９]|[0-9０-９][.,．]|\\p{Script=Latin}-)'
const end = `(?!${digit}|\\p{Script=Latin})`
const small = `${digit}{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]`

const rules: readonly NumeralRule[] = [
  { pattern: addresses, read: () => null },
  { pattern: new RegExp(notNumbers, 'gu'), read: () => null },
  { pattern: /百分之(?=百)百|百分之/gu, read: () => null },
  {
    pattern: new RegExp(
      `(?:(?:${small}|上)世[纪紀])?${start}(?:${digit}{3}0|${digit}0|[二三四五六七八九]十)(?=\\s?年代)`,
      'gu',
    ),
    read: ([found]) => decade(found),
  },
  {
    pattern: new RegExp(`[一二]${hanDigit}{3}(?=\\s?年)`, 'gu'),
    read: ([found]) => single(found, 'number'),
  },
  {
    pattern: new RegExp(`${start}(${small})(?=\\s?月(?![球亮票薪台臺饼餅]))`, 'gu'),
    read: ([, found = '']) => {
      const reading = single(found, 'month')
      return reading && reading.value >= 1 && reading.value <= 12 ? reading : null
    },
  },
  {
    pattern: /(?<=[周週]|星期|[礼禮]拜)[一二三四五六日天](?![个個次年])/gu,
    read: ([found]) => ({ kind: 'weekday', value: found === '天' ? 7 : '一二三四五六日'.indexOf(found) + 1 }),
  },
  {
    pattern: new RegExp(
      `(?<![几幾数數上])${start}(?:${arabic}(?:\\s?${many}?${scale})?|[一二三四五六七八九两兩十]${numeral}{0,15}[点點]${hanDigit}+(?!分)(?:${scale})?|` +
        `[一二三四五六七八九两兩十]${numeral}{0,15}(?:${many}${scale})?)(?![几幾来來]|${numeral})${end}`,
      'gu',
    ),
    read: ([found]) => cardinal(found),
  },
]

/** The numerals of a Chinese text, in either script. */
export function chineseNumerals(text: string): Numeral[] {
  return readNumerals(text, rules)
}

function cardinal(found: string): { kind: 'number'; value: number; inside: string } | null {
  // Digits side by side are a name or an approximate pair: 五四, 九一八, 三四天; zeros in front make a code.
  if (/^[一二三四五六七八九]{2,}$|^[0０][0-9０-９]/u.test(found)) return null
  const reading = single(found, 'number')
  return reading && { kind: 'number', value: reading.value, inside: found.replace(/[^多余餘]/gu, '') }
}

function single<Kind extends 'number' | 'month'>(
  found: string,
  kind: Kind,
): { kind: Kind; value: number } | null {
  const [value, other] = chineseValues(halfWidth(found).replace(/\s/gu, ''))
  return value === undefined || other !== undefined ? null : { kind, value }
}

/** The decade 上世纪70 or 20世纪70 or 1970; one whose century is not told is below 100. */
function decade(found: string): { kind: 'decade'; value: number } | null {
  const [, century, years = ''] = /^(?:(.{1,3})世.)?(.+)$/u.exec(halfWidth(found)) ?? []
  const [tens = 0] = chineseValues(years)
  if (century === undefined) return { kind: 'decade', value: tens }
  const [count = 0] = century === '上' ? [20] : chineseValues(century)
  return tens < 100 && count > 0 ? { kind: 'decade', value: (count - 1) * 100 + tens } : null
}

/** Full-width digits and stops become half-width; thousands marks go. */
export function halfWidth(text: string): string {
  return text
    .replace(/[０-９．]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[,，]/gu, '')
}
