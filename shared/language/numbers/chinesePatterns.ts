import type { Reading, Rule } from './amount.ts'
import { chineseValues, digits, hanDigits, scale } from './chineseValue.ts'

// 千米, 兆瓦 and 千比特 are units of their own.
const noUnit = '(?![瓦米克卡赫伏帕焦欧歐]|比特|字[节節]|位元)'
const scaled = `(?:${scale}(?<=[万萬亿億]|[十百](?!分)|[千兆]${noUnit}))`
const more = '[多余餘几幾来來]'

/** A run of Han numerals with what may stand in it: 三十, 三十多万, 两千零五, 三点五亿. */
const decimal = `${hanDigits}[点點][零〇一二三四五六七八九]+(?:${scale})?(?!分)`

/** A Chinese number in Arabic or Han digits. */
export const number =
  `(?:${digits}\\s?${more}?\\s?${scaled}(?:\\d+${scaled}?)*${more}?|${digits}${more}?|${decimal}|` +
  `${hanDigits}[多余餘几幾来來]${scale}${more}?|${hanDigits}(?<![千兆](?=[瓦米克卡赫伏帕]))${more}?)`

/** What stands between the ends of a range. */
export const range = '\\s?(?:至|到|[—–\\-~～－]{1,2}|或|和|与|與|、)\\s?'

/** Where a number may begin: not within a word, nor behind the digits of another. */
export const boundary = '(?<!\\p{Script=Latin}|\\d|\\d[.,])'

/** A rule for Chinese words; `hint` is what the text must have in it. */
export const rule = (source: string, read: Rule['read'], hint?: RegExp): Rule => ({
  pattern: new RegExp(`(?:${source})`, 'gu'),
  ...(hint && { hint }),
  read,
})

/** For words that are no numbers. */
export const nothing = (): readonly Reading[] => []

/** The first reading of a number. */
export const first = (text: string): number => chineseValues(text)[0] ?? 0

const tail = /^(.*?)([多余餘几幾来來])(.*)$/u

/** How far above its value a number reaches that says 多 or 几: 100,000 in 30多万, 10,000 in 30万多, 10 in 十几. */
export function roomOf(written: string): Pick<Reading, 'room'> {
  const match = tail.exec(written.replace(/[\s,]/g, ''))
  if (!match) return {}
  const [, head = '', , rest = ''] = match
  const behind = rest === '' ? 1 : first(`一${rest}`)
  const own = /[万萬亿億兆]$/u.exec(head)?.[0]
  if (own !== undefined) return { room: first(`一${own}`) * (head.includes('.') ? 0.1 : 1) }
  const value = first(head)
  let place = 1
  while (value !== 0 && value % (place * 10) === 0) place *= 10
  return { room: place * behind }
}

/** The readings of one number, of an approximate pair (三四) or of a range that may share a scale (5—10万). */
export function pairOf(head: string, second: string | undefined): number[][] {
  const [a, ...others] = chineseValues(head)
  if (a === undefined) return []
  if (second === undefined) return [a, ...others].map((value) => [value])
  const [b] = chineseValues(second)
  if (b === undefined) return [[a]]
  const factor = /[万萬亿億千百]+$/u.exec(second)?.[0]
  const shared = factor && a < 10_000 && !/[万萬亿億千百]$/u.test(head) ? first(`1${factor}`) : undefined
  return [shared === undefined ? [a] : [a, a * shared], [b]]
}
