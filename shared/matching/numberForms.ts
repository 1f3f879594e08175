import { chineseValues } from '../language/numbers/chineseValue.ts'
import { isHan, type Language } from '../locale.ts'

const digit = '[0-9０-９]'
const arabic =
  `(?:${digit}{1,3}(?:,${digit}{3}){1,5}(?!${digit})|[０-９]{1,3}(?:，[０-９]{3}){1,5}(?!${digit})|${digit}+)` +
  `(?:[.．]${digit}+)?`
const scale = '(?:[万萬亿億]{1,2}|[十百千](?!分)[万萬亿億]{0,2})'
const han = '[零〇一二三四五六七八九十百千万萬亿億]'
const numerals =
  `(?:[一二三四五六七八九十两兩]${han}{0,6}[点點][零〇一二三四五六七八九]+(?![分十百])[万萬亿億]{0,2}|` +
  `[一二三四五六七八九两兩]${han}{1,15}|十[一二三四五六七八九万萬亿億]${han}{0,14})`
// A numeral of one character is one only before what is counted, and behind 第: 三个, 六月, 第三; not 三角, 统一.
const counted =
  '[一二三四五六七八九十两兩](?=[个個月日号號年天名位人次项項岁歲倍])|' +
  '[二三四五六七八九十两兩](?=[点點时時](?![间間代刻尚]))|(?<=第)[一二三四五六七八九十]'
const chinese = new RegExp(
  `百分之\\s?(${numerals}|${arabic}|[一二三四五六七八九十])|(${arabic})\\s?((?:${scale}(?:${digit}{1,4}${scale})*)?)|` +
    `(?<![几幾数數零〇一二三四五六七八九十百千万萬亿億])(?:${numerals}|${counted})`,
  'gu',
)
const hasNumeral = /[0-9０-９一二三四五六七八九十两兩]/u

const english = /(?<![\d.,])\d{1,3}(?:,\d{3}){1,5}(?!\d|,\d)/gu
const percent = /(?<=\d)\s?(?:per ?cent\b|％|%)/giu
const shortScale = /(?<=\d)\s?(bn|mn|tn)\b/gu
const scales: Readonly<Record<string, string>> = { bn: ' billion', mn: ' million', tn: ' trillion' }

/**
 * A text with each number in one form, so that two ways of writing it have one key: `1,000` is `1000`, `35亿`,
 * `３５億` and `三十五亿` are `3500000000`, `百分之十二` is `12%`, `12 percent` is `12%`, `3.5bn` is `3.5 billion`.
 * What may be something else stays as it is: approximate pairs (三四天), 十分, 几十万, English numbers in words.
 */
export function foldNumbers(text: string, language: Language): string {
  if (isHan(language)) return hasNumeral.test(text) ? text.replace(chinese, foldChinese) : text
  if (!/\d/.test(text)) return text
  return text
    .replace(english, (found) => found.replaceAll(',', ''))
    .replace(percent, '%')
    .replace(shortScale, (_, word: string) => scales[word] ?? '')
}

function foldChinese(found: string, share?: string, figure?: string, scaled?: string): string {
  if (share !== undefined) {
    const value = singleValue(/^[0-9０-９]/u.test(share) ? plainDigits(share) : share)
    return value === null ? found : `${value}%`
  }
  if (figure !== undefined) {
    const plain = plainDigits(figure)
    return scaled ? (singleValue(plain + plainDigits(scaled)) ?? found) : plain + found.slice(figure.length)
  }
  return isNumber(found) ? (singleValue(found) ?? found) : found
}

/** 五四 and 一一 are words, 一九四九 and 二〇 numbers, as is all with a unit in it. */
function isNumber(numeral: string): boolean {
  if (/[十百千万萬亿億点點零〇]/u.test(numeral) || numeral.length === 1) return true
  return numeral.length > 2 && !/[两兩]/u.test(numeral)
}

/** A number's value as plain digits; null where it has several or none. */
function singleValue(written: string): string | null {
  const [value, other] = chineseValues(written)
  if (value === undefined || other !== undefined) return null
  if (Number.isSafeInteger(value)) return String(value)
  return value < 1e15 ? String(Number(value.toPrecision(12))) : null
}

function plainDigits(text: string): string {
  return text.replace(/[０-９．，,]/gu, (mark) =>
    mark === ',' || mark === '，' ? '' : String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
  )
}
