import type { Reading, Rule } from './amount.ts'
import { first, rule } from './chinesePatterns.ts'

const han = '[零〇一二三四五六七八九十]'
const dayPart =
  '(凌晨|清晨|[早清]上|早晨|早|上午|中午|正午|下午|午[后後]|傍晚|[晚夜][上间間里裡]?|深夜|午夜|半夜|黄昏)'
const hour = `(\\d{1,2}|[零一二两兩三四五六七八九十]{1,3})`
const start = '(?<!\\p{Script=Latin}|\\d|\\d[.,]|第)'

/** Times of day in Chinese. */
export const chineseTimes: readonly Rule[] = [
  rule(
    `(?:${dayPart}\\s?)?差(一刻|${han}{1,2}分|\\d{1,2}分)[钟鐘]?(?:到)?${dayPart}?${hour}[点點]`,
    ([, early, less = '', later, at = '']) => {
      const part = early ?? later
      const back = less === '一刻' ? 15 : first(less.replace('分', ''))
      return [clock(first(at) - 1, 60 - back, part, 'firm')]
    },
    /差/u,
  ),
  rule(
    `(?:${dayPart}\\s?)?${start}${hour}\\s?[点點时時](?![间間期代刻候段])(?:\\s?(半|一刻|三刻|(?:\\d{1,2}|${han}{1,3})(?=\\s?分)|[二三四五]?十[一二三四五六七八九]?(?=[，。、；左前后後许許的]|$))\\s?分?|[钟鐘整])?`,
    time,
    /[点點时時]/u,
  ),
  rule(
    `(?:${dayPart}\\s?)?${start}(\\d{1,2})[:：]([0-5]\\d)(?![\\d:])\\s?分?`,
    ([, part, hours = '', minutes = '']) =>
      Number(hours) > 24 ? null : [clock(Number(hours), Number(minutes), part, 'firm')],
    /[:：]/u,
  ),
  rule('零[时時点點](?![零〇一二三四五六七八九\\d])|子夜|午夜|半夜|正午|中午', ([word]) => [
    { kind: 'time', values: [/中|正/u.test(word) ? 720 : 0], firmness: 'quiet', fullDay: true },
  ]),
]

/** 七点半 and 下午3点 are times; a bare 一点 or 三点 may be points of an argument. */
function time(match: RegExpExecArray): Reading[] | null {
  const [found, part, hours = '', rest] = match
  const clear = part !== undefined || rest !== undefined || /[钟鐘整时時]$/u.test(found) || /\d/.test(hours)
  const values = twoHours(hours)
  if (!clear || (values[0] ?? 0) > 24) return null
  const minutes = rest === '半' ? 30 : rest === '一刻' ? 15 : rest === '三刻' ? 45 : rest ? first(rest) : 0
  const firmness = /\d/.test(found) || (rest !== undefined && part !== undefined) ? 'firm' : 'soft'
  return values.map((value) => clock(value, minutes, part, firmness))
}

/** 三四点 is three or four o'clock. */
function twoHours(written: string): number[] {
  const [a, b] = /\d/.test(written) ? [] : [...written].map(first)
  if (written.length === 2 && a !== undefined && b !== undefined && b === a + 1 && b < 10) return [a, b]
  return [first(written)]
}

function clock(hours: number, minutes: number, part: string | undefined, firmness: 'firm' | 'soft'): Reading {
  const noon = part !== undefined && /中午|正午/u.test(part)
  const late =
    part !== undefined && /下午|午[后後]|傍晚|黄昏|晚|夜/u.test(part) && !/深夜|午夜|半夜/u.test(part)
  const deep = part !== undefined && /深夜|午夜|半夜|凌晨/u.test(part)
  let hour = hours
  if (noon) hour = hours === 12 || hours === 11 ? hours : (hours % 12) + 12
  else if (late && hours < 12) hour = hours + 12
  else if ((deep && hours < 8) || (hours === 12 && /晚|夜|凌晨/u.test(part ?? ''))) hour = hours % 12
  else if (deep && hours >= 8 && hours < 12) hour = hours + 12
  const known = part !== undefined || hours > 12 || hours === 0
  return { kind: 'time', values: [(hour * 60 + minutes) % 1440], firmness, fullDay: known }
}
