import { isHan, type Language } from '../../locale.ts'
import { monthNames } from './englishNumerals.ts'
import type { Numeral } from './numeral.ts'

/** A numeral of a target that is to become another, and the one of the unit's source that it stands for. */
interface Place {
  readonly place: Numeral
  readonly old: Numeral
  readonly wanted: Numeral
  readonly target: string
  readonly source: string
}

/** Whether another value may stand in a place without changing the words around it. */
export function mayChange({ place, old, wanted, target, source }: Place, language: Language): boolean {
  const [before, after] = [target.slice(0, place.from), target.slice(place.to)]
  if (!isHan(language)) {
    if (wanted.value > 12 && /^(?::\d\d)?\s?[ap]\.?m/iu.test(after)) return false
    return place.kind === 'ordinal' ? isRank(old, source) : isNumber(old, source)
  }
  if (changesHalfDay(place.value, wanted.value, before, after)) return false
  return old.kind === 'ordinal' || wanted.kind === 'ordinal' ? isRank(place, target) : isNumber(place, target)
}

const isSmall = (numeral: Numeral, text: string): boolean =>
  numeral.kind === 'number' && /^[一二三两兩]$/u.test(text.slice(numeral.from, numeral.to))

/** Whether a Han numeral may answer first, second, third: 第一, 一周年; not 一位, 两队. */
function isRank(numeral: Numeral, text: string): boolean {
  if (!isSmall(numeral, text)) return true
  return /第$/u.test(text.slice(0, numeral.from)) || /^[周週届屆季月日号號]/u.test(text.slice(numeral.to))
}

/** Whether a Han numeral is one: 一 is a part of many words (一开始, 二手) and a number only before what is counted. */
function isNumber(numeral: Numeral, text: string): boolean {
  if (!isSmall(numeral, text)) return true
  return /[第之]$/u.test(text.slice(0, numeral.from)) || counted.test(text.slice(numeral.to))
}

const counted =
  /^\s?[个個名位人次项項种種年天周週月日号號家条條场場届屆份件辆輛座所张張本部把只隻支枚头頭匹口间間层層倍岁歲点點时時分秒元块塊公英米里国國省市县縣州方党黨百千万萬亿億代成轮輪票篇句段章集卷期楼樓室门門架艘台臺粒颗顆类類组組队隊排步级級度世小大]/u

/** Whether a Chinese hour would need another word for its part of the day: 下午3点, 晚上9点. */
function changesHalfDay(value: number, wanted: number, before: string, after: string): boolean {
  if (!/^\s?[点點时時:：]/u.test(after) || !/(?:早|晨|午|晚|夜)[上间間后後]?\s?$/u.test(before)) return false
  return sixth(value) !== sixth(wanted) || wanted > 12
}

const sixth = (hour: number): number => (hour === 12 ? -1 : Math.floor((hour - 1) / 5))

/** Whether a numeral of a target is a part of a date there. */
export function isDate({ kind, from, to, value }: Numeral, target: string): boolean {
  if (kind === 'month' || kind === 'weekday' || kind === 'decade') return true
  if (!Number.isInteger(value)) return false
  const [before, after] = [target.slice(Math.max(0, from - 12), from), target.slice(to, to + 12)]
  if (value >= 1500 && value < 2100) return !/^\s?[个個名人元]/u.test(after)
  return value < 32 && (/^\s?[日号號]/u.test(after) || months.test(`${before}#${after}`))
}

const months = new RegExp(`(?:${monthNames.join('|')}) #|# (?:${monthNames.join('|')})`, 'u')
