import type { Han } from '../../locale.ts'
import { halfWidth } from './chineseNumerals.ts'
import type { Numeral } from './numeral.ts'

const ones = '零一二三四五六七八九'
const scaleNames: Readonly<Record<Han, readonly [string, string]>> = {
  'zh-Hans': ['万', '亿'],
  'zh-Hant': ['萬', '億'],
}
const scales: readonly (readonly [RegExp, number])[] = [
  [/[万萬][亿億]$/u, 1e12],
  [/[亿億]$/u, 1e8],
  [/[万萬]$/u, 1e4],
  [/千$/u, 1e3],
]

/**
 * Another value in the form in which a numeral stands in a Chinese text: digits or Han numerals, widths, thousands
 * marks, 万 and 亿 as they were; null where it cannot be written so exactly.
 */
export function writeChinese(numeral: Numeral, value: number, text: string, language: Han): string | null {
  const old = text.slice(numeral.from, numeral.to)
  switch (numeral.kind) {
    case 'weekday':
      return value === 7 ? (/天/u.test(old) ? '天' : '日') : ones.charAt(value) || null
    case 'month':
      return isMonth(value) ? likeDigits(old, value) : null
    case 'decade':
      return decade(old, numeral.value, value)
    default:
      return isArabic(old)
        ? inDigits(old, value, language)
        : inHan(old, value, text.slice(0, numeral.from), text.slice(numeral.to), language)
  }
}

const isMonth = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 12
const isArabic = (written: string): boolean => /[0-9０-９]/u.test(written)

/** A small number in the digits that the old one had. */
function likeDigits(old: string, value: number): string {
  return isArabic(old) ? widthOf(old, String(value)) : (hanNumeral(value) ?? String(value))
}

/** 20世纪70, 上世纪七十, 1970 and 70 for other years; the short forms only within their century. */
function decade(old: string, before: number, after: number): string | null {
  const [, century = '', years = ''] = /^(.*世.)?(.+)$/u.exec(old) ?? []
  if (/\d{4}/u.test(halfWidth(years))) return widthOf(old, String(after))
  const same = Math.floor(before / 100) === Math.floor(after / 100)
  const short = after % 100
  if (short < 20 && !isArabic(years)) return null
  const tens = isArabic(years) ? widthOf(years, String(short).padStart(2, '0')) : hanNumeral(short)
  if (tens === null) return null
  if (century === '') return same ? tens : null
  if (century.startsWith('上')) return after >= 1900 && after < 2000 ? century + tens : null
  const count = likeDigits(century, Math.floor(after / 100) + 1)
  return count + century.slice(century.search(/世/u)) + tens
}

function inDigits(old: string, value: number, language: Han): string | null {
  const { figure, gap, many, unit } = partsOf(old)
  const fraction = figure.split(/[.．]/u)[1]?.length ?? 0
  const kept = scales.find(([pattern]) => pattern.test(unit))?.[1] ?? 1
  const coefficient = (size: number): string | null => exactly(value / size, Math.max(2, fraction))
  const sizes =
    kept === 1
      ? value >= 1e4 && Number(halfWidth(figure)) < 1e4
        ? [1e8, 1e4, 1]
        : [1]
      : [kept, 1e12, 1e8, 1e4, 1]
  for (const size of sizes) {
    const written = coefficient(size)
    if (written === null || (size > 1 && (value < size || value >= size * 1e4))) continue
    if (many !== '' && (size === 1 || !Number.isInteger(value / size))) continue
    // 45000 becomes 120000 as it stood, and 500 becomes 1200万 rather than 12000000.
    if (size === 1 && value >= 1e8) continue
    if (kept === 1 && size > 1 && written.length > 5) continue
    const marks = /[,，]/u.exec(figure)?.[0] ?? ''
    const name = size === kept ? unit : scaleName(size, language)
    return (
      widthOf(figure, marks === '' ? written : withMarks(written, marks)) +
      (size > 1 ? gap + many + name : '')
    )
  }
  return null
}

/** The parts of 30 多万: figure, white space, 多, scale. */
function partsOf(old: string): { figure: string; gap: string; many: string; unit: string } {
  const [, figure = '', gap = '', many = '', unit = ''] =
    /^([0-9０-９,，.．]+)(\s?)([多余餘]?)(.*)$/u.exec(old) ?? []
  return { figure, gap, many, unit }
}

function scaleName(size: number, language: Han): string {
  const [ten, hundred] = scaleNames[language]
  return size === 1e12 ? ten + hundred : size === 1e8 ? hundred : ten
}

/** A number in digits with at most so many decimals; null where it has more. */
export function exactly(value: number, decimals: number): string | null {
  const rounded = Number(value.toFixed(decimals))
  return Math.abs(rounded - value) <= 1e-9 * Math.max(1, Math.abs(value)) ? String(rounded) : null
}

/** Digits with thousands marks. */
export function withMarks(digits: string, mark: string): string {
  const [whole = '', part] = digits.split('.')
  return whole.replace(/\B(?=(?:\d{3})+$)/gu, mark) + (part === undefined ? '' : `.${part}`)
}

/** Digits in the width of the old ones. */
function widthOf(old: string, digits: string): string {
  if (!/[０-９]/u.test(old)) return digits
  return digits.replace(/[0-9.]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
}

function inHan(old: string, value: number, before: string, after: string, language: Han): string | null {
  if (/^[一二][零〇○一二三四五六七八九]{3}$/u.test(old)) return yearInHan(old, value)
  if (/[点點多余餘]/u.test(old) || !Number.isInteger(value)) return null
  const written = hanNumeral(value, language)
  if (written === null) return null
  // Before what is counted two is 两; as an ordinal, a date or a part it is 二.
  const isCount = !/第$|分之$|百分之$/u.test(before) && !/^[月日号號世成分折十百点點]/u.test(after)
  const two = language === 'zh-Hant' ? '兩' : '两'
  if (value === 2) return isCount && /^[\p{Script=Han}]/u.test(after) ? two : '二'
  return written.replace(/^二(?=[千万萬亿億])/u, two)
}

function yearInHan(old: string, value: number): string | null {
  if (!Number.isInteger(value) || value < 1000 || value > 2999) return null
  const zero = /[零〇○]/u.exec(old)?.[0] ?? '〇'
  return [...String(value)].map((digit) => (digit === '0' ? zero : ones.charAt(Number(digit)))).join('')
}

/** A whole number below 10^16 in Han numerals: 十二, 一千零五, 三十五亿; null for others. */
export function hanNumeral(value: number, language: Han = 'zh-Hans'): string | null {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 1e16) return null
  if (value === 0) return '零'
  const [ten, hundred] = scaleNames[language]
  const high = Math.floor(value / 1e8)
  const middle = Math.floor((value % 1e8) / 1e4)
  const low = value % 1e4
  let written = ''
  if (high > 0) written += `${hanNumeral(high, language)}${hundred}`
  if (middle > 0) written += `${written !== '' && middle < 1000 ? '零' : ''}${belowTenThousand(middle)}${ten}`
  if (low > 0) {
    const skipped = written !== '' && (low < 1000 || middle === 0)
    written += `${skipped ? '零' : ''}${belowTenThousand(low)}`
  }
  return written.replace(/^一十/u, '十')
}

function belowTenThousand(value: number): string {
  let written = ''
  let left = value
  for (const [name, size] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(left / size)
    left %= size
    if (digit > 0) written += ones.charAt(digit) + name
    else if (written !== '' && left > 0 && !written.endsWith('零')) written += '零'
  }
  return written
}
