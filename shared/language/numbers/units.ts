import type { Measured } from './amount.ts'

type Dimension = Measured['dimension']
type Unit = readonly [english: string, chinese: string, dimension: Dimension, base: number]

// The words of a unit in both languages, as alternatives with the plural in brackets as regular expressions have it.
const units: readonly Unit[] = [
  ['hours?|hrs?', '[个個]?小[时時]|[个個]?[钟鐘][头頭]', 'time', 1 / 24],
  ['minutes?|mins?', '分[钟鐘]', 'time', 1 / 1440],
  ['seconds?', '秒[钟鐘]?', 'time', 1 / 86400],
  ['days?', '天', 'time', 1],
  ['', '[昼晝]夜', 'time', 1],
  ['weeks?', '[周週](?![年岁歲])|[个個]?星期|[个個]?[礼禮]拜', 'time', 7],
  ['fortnights?', '', 'time', 14],
  ['months?', '[个個]月', 'time', 30.4375],
  ['years?', '年|周年|週年|[岁歲]', 'time', 365.25],
  ['decades?', '', 'time', 3652.5],
  ['century|centuries', '[个個]?世[纪紀]', 'time', 36525],
  ['nautical miles?', '海里|浬', 'length', 1852],
  ['miles?|mph', '英里|哩', 'length', 1609.344],
  ['feet|foot|ft', '英尺|呎', 'length', 0.3048],
  ['inch(?:es)?', '英寸|英吋|吋', 'length', 0.0254],
  ['yards?', '[码碼]', 'length', 0.9144],
  ['kilomet(?:er|re)s?|kms?|km/h|kph', '公里|千米', 'length', 1000],
  ['centimet(?:er|re)s?|cm', '厘米|公分|釐米', 'length', 0.01],
  ['millimet(?:er|re)s?|mm', '毫米|公[厘釐]', 'length', 0.001],
  ['met(?:er|re)s?', '米|公尺', 'length', 1],
  ['pounds?|lbs?', '磅', 'mass', 0.45359237],
  ['kilograms?|kilos?|kgs?', '公斤|千克', 'mass', 1],
  ['', '[市]?斤', 'mass', 0.5],
  ['grams?', '克(?![里裡兰蘭拉罗羅林])', 'mass', 0.001],
  ['ounces?|oz', '盎司', 'mass', 0.0283495],
  ['tonnes?|tons?', '公?[吨噸]', 'mass', 1000],
  ['acres?', '英[亩畝]', 'area', 4046.856],
  ['hectares?', '公[顷頃]', 'area', 10_000],
  ['mu', '[亩畝]', 'area', 666.667],
  ['square miles?', '平方英里|平方哩', 'area', 2_589_988],
  ['square (?:kilomet(?:er|re)s?|km)', '平方公里|平方千米', 'area', 1_000_000],
  ['square (?:feet|foot)', '平方英尺|平方呎', 'area', 0.092903],
  ['square met(?:er|re)s?', '平方米|平方公尺|平米', 'area', 1],
  ['gallons?', '加[仑侖]', 'volume', 3.785],
  ['lit(?:er|re)s?', '公?升', 'volume', 1],
  ['kilowatt[- ]hours?|kwh', '千瓦[时時]|kwh|度[电電]', 'energy', 1],
  ['megawatt[- ]hours?|mwh', '兆瓦[时時]|mwh', 'energy', 1000],
  ['gigawatt[- ]hours?|gwh', '吉瓦[时時]|gwh', 'energy', 1e6],
  ['terawatt[- ]hours?|twh', '太瓦[时時]|twh', 'energy', 1e9],
  ['watts?', '瓦特?', 'power', 1],
  ['kilowatts?|kw', '千瓦|kw', 'power', 1000],
  ['megawatts?|mw', '兆瓦|mw', 'power', 1e6],
  ['gigawatts?|gw', '吉瓦|gw', 'power', 1e9],
]

const alternatives = (side: 0 | 1): string =>
  units
    .map((unit) => unit[side])
    .filter((words) => words !== '')
    .join('|')

/** English words for units, as a pattern for what may stand behind a number. */
export const englishUnit = `(?:${alternatives(0)})(?![\\p{L}\\p{N}])`

/** Chinese words for units, as a pattern for what may stand behind a number. */
export const chineseUnit = `(?:${alternatives(1).replace(/[kmgt]wh?/g, (unit) => `(?:${unit.toUpperCase()}|${unit.toUpperCase().replace('KW', 'kW').replace('H', 'h')})`)})`

const patterns = units.map(
  ([english, chinese, dimension, base]) =>
    [
      new RegExp(`^(?:${[english, chinese].filter((words) => words !== '').join('|')})$`),
      { dimension, base },
    ] as const,
)
const known = new Map<string, { dimension: Dimension; base: number } | undefined>()

/** An amount with a unit in its dimension's base unit; undefined for a unit that has none. */
export function measuredIn(value: number, unit: string): Measured | undefined {
  const name = unit.trim().toLowerCase()
  if (!known.has(name)) known.set(name, patterns.find(([pattern]) => pattern.test(name))?.[1])
  const found = known.get(name)
  return found && { dimension: found.dimension, base: value * found.base, unit: found.base }
}

/** A temperature, in degrees Celsius. */
export function temperature(value: number, scale: 'C' | 'F'): Measured {
  return {
    dimension: 'temperature',
    base: scale === 'C' ? value : ((value - 32) * 5) / 9,
    unit: scale === 'C' ? 1 : 5 / 9,
  }
}
