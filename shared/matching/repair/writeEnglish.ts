import { monthNames, weekdayNames } from './englishNumerals.ts'
import type { Numeral } from './numeral.ts'
import { exactly, withMarks } from './writeChinese.ts'

const ones = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ')
const tens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinals = '_ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
)
const scales = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
])
const shortScales: Readonly<Record<string, readonly string[]>> = {
  bn: ['tn', 'bn', 'm'],
  tn: ['tn', 'bn', 'm'],
  mn: ['tn', 'bn', 'mn'],
  m: ['tn', 'bn', 'm'],
  b: ['b', 'm'],
  k: ['m', 'k'],
}

/**
 * Another value in the form in which a numeral stands in an English text: digits, words, scale words, thousands marks,
 * names of months as they were; null where it cannot be written so without changing the words around it.
 */
export function writeEnglish(numeral: Numeral, value: number, text: string): string | null {
  const old = text.slice(numeral.from, numeral.to)
  const isFirst = /(?:^|[.!?:]\s)["“‘'(]?$/u.test(text.slice(0, numeral.from))
  switch (numeral.kind) {
    case 'month':
      return monthLike(old, value)
    case 'weekday':
      return weekdayNames[value - 1] ?? null
    case 'decade':
      return value % 10 === 0 && value >= 1000 ? String(value) : null
    case 'ordinal':
      return cased(
        old,
        /\d/.test(old) ? `${withMarks(String(value), ',')}${suffix(value)}` : ordinalWords(value),
      )
    default: {
      if (changesNumber(numeral.value, value, text.slice(0, numeral.from), text.slice(numeral.to)))
        return null
      const written = /\d/.test(old) ? inDigits(old, value) : inWords(old, value)
      return isFirst && written !== null && /^\d/.test(written) && !/\d/.test(old)
        ? null
        : cased(old, written)
    }
  }
}

/** Whether one becomes many, or many one, where a word behind it or a verb would have to follow. */
function changesNumber(before: number, after: number, left: string, right: string): boolean {
  if ((before === 1) === (after === 1)) return false
  return !(/[$€£¥₩₹]$/u.test(left) || /^\s?(?:%|per ?cent)|^-|^[:.]\d/u.test(right) || isDay(left, right))
}

const isDay = (left: string, right: string): boolean =>
  new RegExp(`(?:${monthNames.join('|')}) $`, 'u').test(left) ||
  new RegExp(`^ (?:${monthNames.join('|')})`, 'u').test(right)

function monthLike(old: string, value: number): string | null {
  const name = monthNames[value - 1]
  if (name === undefined) return null
  if (monthNames.includes(old)) return name
  const short = name.length <= 4 ? name : name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`
  return old.endsWith('.') ? short : short.replace('.', '')
}

function inDigits(old: string, value: number): string | null {
  const [, figure = '', gap = '', unit = ''] = /^([\d.,]+)([ -]?)(.*)$/u.exec(old) ?? []
  if (unit === '') return plain(figure, value)
  const decimals = Math.max(3, figure.split('.')[1]?.length ?? 0)
  const own = unit.toLowerCase()
  const names = [own, ...(shortScales[own] ?? ['trillion', 'billion', 'million'])]
  for (const name of names) {
    const size = scales.get(name)
    if (size === undefined || value < size || value >= size * 1000) continue
    const written = exactly(value / size, decimals)
    if (written !== null) return written + gap + name
  }
  return Number.isInteger(value) && value < 1e6 ? withMarks(String(value), ',') : null
}

/** Digits alone; 45,000 has its comma, 2019 has none, and from a million on the scale word is shorter. */
function plain(figure: string, value: number): string | null {
  if (value >= 1e6 && Number(figure.replaceAll(',', '')) < 1e6) {
    for (const [name, size] of [
      ['trillion', 1e12],
      ['billion', 1e9],
      ['million', 1e6],
    ] as const) {
      const written = value >= size ? exactly(value / size, 2) : null
      if (written !== null) return `${written} ${name}`
    }
  }
  const written = exactly(value, 6)
  if (written === null) return null
  const isYearLike = /^\d{4,}$/u.test(figure) && value < 1e4
  return isYearLike ? written : withMarks(written, ',')
}

function inWords(old: string, value: number): string | null {
  if (!Number.isInteger(value) || value < 0) return value >= 1e6 ? plain('1', value) : exactly(value, 3)
  return words(value, /-/.test(old) || !/y \w/u.test(old)) ?? plain('1', value)
}

/** A whole number in words, as far as one would write it so: up to ninety-nine, and round ones above. */
function words(value: number, hyphen: boolean): string | null {
  if (value < 20) return ones[value] ?? null
  if (value < 100) {
    const ten = tens[Math.floor(value / 10)]
    return value % 10 === 0 ? (ten ?? null) : `${ten}${hyphen ? '-' : ' '}${ones[value % 10]}`
  }
  for (const [name, size] of [
    ['trillion', 1e12],
    ['billion', 1e9],
    ['million', 1e6],
    ['thousand', 1e3],
    ['hundred', 100],
  ] as const) {
    if (value >= size && value % size === 0 && value / size < 100)
      return `${words(value / size, hyphen)} ${name}`
  }
  return null
}

function ordinalWords(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 99) return null
  if (value < 13) return ordinals[value] ?? null
  if (value < 20) return `${ones[value]}th`
  const ten = tens[Math.floor(value / 10)] ?? ''
  return value % 10 === 0 ? ten.replace(/y$/u, 'ieth') : `${ten}-${ordinals[value % 10]}`
}

function suffix(value: number): string {
  const last = value % 100
  if (last >= 11 && last <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}

/** With a capital where the old one had it. */
function cased(old: string, written: string | null): string | null {
  if (written === null || !/^\p{Lu}/u.test(old)) return written
  return written.charAt(0).toUpperCase() + written.slice(1)
}
