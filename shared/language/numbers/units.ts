import type { Measured } from './amount.ts'

type Dimension = Measured['dimension']

const english: readonly (readonly [RegExp, Dimension, number])[] = [
  [/^hours?$|^hrs?$/, 'time', 1 / 24],
  [/^minutes?$|^mins?$/, 'time', 1 / 1440],
  [/^seconds?$/, 'time', 1 / 86400],
  [/^days?$/, 'time', 1],
  [/^weeks?$/, 'time', 7],
  [/^fortnights?$/, 'time', 14],
  [/^months?$/, 'time', 30.4375],
  [/^years?$/, 'time', 365.25],
  [/^decades?$/, 'time', 3652.5],
  [/^centur(?:y|ies)$/, 'time', 36525],
  [/^miles?$|^mph$/, 'length', 1609.344],
  [/^(?:feet|foot|ft)$/, 'length', 0.3048],
  [/^inch(?:es)?$/, 'length', 0.0254],
  [/^yards?$/, 'length', 0.9144],
  [/^(?:kilomet(?:er|re)s?|km)$/, 'length', 1000],
  [/^(?:met(?:er|re)s?)$/, 'length', 1],
  [/^(?:pounds?|lbs?)$/, 'mass', 0.45359237],
  [/^(?:kilograms?|kilos?|kg)$/, 'mass', 1],
  [/^ounces?$/, 'mass', 0.0283495],
  [/^(?:tons?|tonnes?)$/, 'mass', 1000],
  [/^acres?$/, 'area', 4046.856],
  [/^hectares?$/, 'area', 10_000],
  [/^square miles?$/, 'area', 2_589_988],
  [/^square (?:kilomet(?:er|re)s?|km)$/, 'area', 1_000_000],
  [/^square (?:feet|foot)$/, 'area', 0.092903],
  [/^square met(?:er|re)s?$/, 'area', 1],
  [/^gallons?$/, 'volume', 3.785],
  [/^lit(?:er|re)s?$/, 'volume', 1],
]

const chinese: readonly (readonly [RegExp, Dimension, number])[] = [
  [/^(?:个?小时|個?小時|个?钟头|個?鐘頭)$/, 'time', 1 / 24],
  [/^(?:分钟|分鐘)$/, 'time', 1 / 1440],
  [/^秒钟?$|^秒鐘$/, 'time', 1 / 86400],
  [/^天$/, 'time', 1],
  [/^(?:周|週|个?星期|個?星期|个?礼拜|個?禮拜)$/, 'time', 7],
  [/^[个個]月$/, 'time', 30.4375],
  [/^年$/, 'time', 365.25],
  [/^[个個]世[纪紀]$/, 'time', 36525],
  [/^(?:英里|哩)$/, 'length', 1609.344],
  [/^(?:英尺|呎)$/, 'length', 0.3048],
  [/^(?:英寸|吋)$/, 'length', 0.0254],
  [/^码$|^碼$/, 'length', 0.9144],
  [/^(?:公里|千米)$/, 'length', 1000],
  [/^(?:米|公尺)$/, 'length', 1],
  [/^(?:厘米|公分)$/, 'length', 0.01],
  [/^磅$/, 'mass', 0.45359237],
  [/^(?:公斤|千克)$/, 'mass', 1],
  [/^克$/, 'mass', 0.001],
  [/^(?:吨|噸|公吨|公噸)$/, 'mass', 1000],
  [/^(?:英亩|英畝)$/, 'area', 4046.856],
  [/^(?:公顷|公頃)$/, 'area', 10_000],
  [/^(?:亩|畝)$/, 'area', 666.667],
  [/^平方公里$/, 'area', 1_000_000],
  [/^平方(?:米|公尺)$/, 'area', 1],
  [/^加[仑侖]$/, 'volume', 3.785],
  [/^(?:升|公升)$/, 'volume', 1],
]

/** English words for units, as a pattern for what may stand behind a number. */
export const englishUnit =
  '(?:hours?|hrs?|minutes?|mins?|seconds?|days?|weeks?|fortnights?|months?|years?|decades?|centuries|century|' +
  'square (?:miles?|kilomet(?:er|re)s?|km|feet|foot|met(?:er|re)s?)|miles?|mph|feet|foot|ft|inch(?:es)?|yards?|' +
  'kilomet(?:er|re)s?|km|met(?:er|re)s?|pounds?|lbs?|kilograms?|kilos?|kg|ounces?|tonnes?|tons?|acres?|hectares?|' +
  'gallons?|lit(?:er|re)s?)\\b'

/** Chinese words for units, as a pattern for what may stand behind a number. */
export const chineseUnit =
  '(?:[个個]?小[时時]|[个個]?[钟鐘][头頭]|分[钟鐘]|秒[钟鐘]?|天|[周週]|[个個]?星期|[个個]?[礼禮]拜|[个個]月|年|[个個]世[纪紀]|英里|哩|英尺|呎|英寸|吋|[码碼]|' +
  '公里|千米|公尺|米|厘米|公分|磅|公斤|千克|克|公?[吨噸]|英[亩畝]|公[顷頃]|[亩畝]|平方公里|平方米|平方公尺|加[仑侖]|公?升)'

/** An amount with a unit in its dimension's base unit; undefined for a unit that has none. */
export function measuredIn(value: number, unit: string): Measured | undefined {
  const name = unit.trim().toLowerCase()
  const known = [...english, ...chinese].find(([pattern]) => pattern.test(name))
  return known && { dimension: known[1], base: value * known[2] }
}
