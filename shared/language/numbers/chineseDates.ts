import type { Reading, Rule } from './amount.ts'
import { chineseValues, digits, hanDigits } from './chineseValue.ts'

const han = '[零〇○一二三四五六七八九十廿]'
const dayPart = '(凌晨|清晨|早上|早晨|上午|中午|正午|下午|午[后後]|傍晚|[晚夜][上间間]?|深夜|午夜|半夜)'
const hour = `(\\d{1,2}|[零一二两兩三四五六七八九十]{1,3})`
const start = '(?<!\\p{Script=Latin}|\\d|\\d[.,])'

const rule = (source: string, read: Rule['read']): Rule => ({ pattern: new RegExp(source, 'gu'), read })
const value = (text: string): number => chineseValues(text)[0] ?? 0
const number = (values: readonly number[]): Reading => ({ kind: 'number', values, firmness: 'firm' })

/** Days, months, years, times of day, decades and centuries in Chinese. */
export const chineseDates: readonly Rule[] = [
  rule(
    '[“「]?(?:九[·．.]?一一|9[·．./]?11)[”」]?(?=事件|[袭襲][击擊]|恐[怖袭襲]|以[来來后後]|之[后後]|[后後]|[”」])|九一一',
    () => [{ kind: 'number', values: [911], firmness: 'soft' }],
  ),
  rule('[“「]?(?:九[·．.]?一八|9[·．.]18)[”」]?', () => [
    { kind: 'month', values: [9], firmness: 'faint' },
    { kind: 'number', values: [18, 918], firmness: 'faint' },
  ]),
  rule(
    '[“「]?十([一二三四])五[”」]?(?=[规規][划劃]|[计計][划劃]|期[间間]|[时時]期|[规規])',
    ([, plan = '']) => [
      { kind: 'number', values: [10 + value(plan)], firmness: 'faint' },
      { kind: 'number', values: [5], firmness: 'faint' },
    ],
  ),
  rule(
    `(?:(\\d{1,2}|${han}{1,3})\\s?世[纪紀]\\s?|上世[纪紀]\\s?|本世[纪紀]\\s?)?(?:(\\d{4})|(\\d0)|([一二三四五六七八九]?十))\\s?年代`,
    decade,
  ),
  rule(
    `${start}(\\d{1,2}|${han}{1,3})(?:\\s?(?:至|到|[—–~～-])\\s?(\\d{1,2}|${han}{1,3}))?\\s?世[纪紀]`,
    ([, first, second]) =>
      [first, second].flatMap((part) =>
        part
          ? [
              {
                kind: 'century' as const,
                values: [value(part)],
                firmness: value(part) < 3 ? ('faint' as const) : ('firm' as const),
              },
            ]
          : [],
      ),
  ),
  rule('本世[纪紀]初', () => [{ kind: 'decade', values: [2000], firmness: 'faint' }]),
  rule(`民[国國]\\s?(\\d{1,3}|${han}{1,4})\\s?年`, ([, year = '']) => [
    number([value(year) + 1911, value(year)]),
  ]),
  rule(
    `([12]\\d)(\\d\\d)\\s?年?\\s?[—–~～至到-]\\s?(\\d\\d)\\s?年`,
    ([, century = '', from = '', to = '']) => [
      number([Number(century + from)]),
      number([Number(to), Number(century + to)]),
    ],
  ),
  rule(`${start}(\\d{4}|[一二][零〇○一二三四五六七八九]{3})\\s?年`, ([, year = '']) => [
    number([value(year)]),
  ]),
  rule(
    `${start}(\\d{1,2}|${han}{1,3})\\s?月\\s?(\\d{1,2}|${han}{1,3})\\s?[日号號]?\\s?(?:至|到|[—–~～-])\\s?(?:(\\d{1,2}|${han}{1,3})\\s?月)?\\s?(\\d{1,2}|${han}{1,3})\\s?[日号號]`,
    ([, m1, d1, m2, d2]) => [...months([m1, m2]), ...days([d1, d2])],
  ),
  rule(
    `${start}(\\d{1,2}|${han}{1,3})\\s?月(?:份)?(?:\\s?(\\d{1,2}|${han}{1,3})\\s?[日号號])?`,
    ([, month = '', day]) => {
      if (value(month) < 1 || value(month) > 12) return null
      return [...months([month], day === undefined ? 'soft' : 'firm'), ...days([day])]
    },
  ),
  rule('(?:周|週|星期|[礼禮]拜)([一二三四五六日天])(?![个個次])', ([, day = '']) => [
    {
      kind: 'weekday',
      values: ['一二三四五六日天'.indexOf(day) === 7 ? 7 : '一二三四五六日'.indexOf(day) + 1],
      firmness: 'soft',
    },
  ]),
  rule(
    `(?:${dayPart}\\s?)?${start}${hour}\\s?[点點时時](?:\\s?(半|一刻|三刻|(?:\\d{1,2}|${han}{1,3})(?=\\s?分))\\s?分?|[钟鐘整])?`,
    time,
  ),
  rule(
    `(?:${dayPart}\\s?)?${start}(\\d{1,2})[:：]([0-5]\\d)(?![\\d:])`,
    ([, part, hours = '', minutes = '']) => [clock(Number(hours), Number(minutes), part, 'firm')],
  ),
  rule('正午|中午|午夜|半夜', ([word]) => [
    { kind: 'time', values: [/中|正/u.test(word) ? 720 : 0], firmness: 'faint', fullDay: true },
  ]),
  rule(`(\\d{4})([/-])(\\d{1,2})\\2(\\d{1,2})`, ([, year, , month, day]) =>
    [year, month, day].map((part) => number([Number(part)])),
  ),
  rule(`(?:第\\s?)?(${digits}|${hanDigits})\\s?季度?(?![节節])`, ([, quarter = '']) => [
    { kind: 'number', values: [value(quarter)], firmness: value(quarter) < 3 ? 'faint' : 'soft' },
  ]),
  rule('半(?=[个個]?[年月日天小])', () => [{ kind: 'ratio', values: [0.5], firmness: 'faint' }]),
]

function decade([found, century, full, short, words]: RegExpExecArray): Reading[] {
  const tens = full ? Number(full) : short ? Number(short) : value(words ?? '十')
  const base = century
    ? (value(century) - 1) * 100
    : /^上/u.test(found)
      ? 1900
      : /^本/u.test(found)
        ? 2000
        : 0
  return [{ kind: 'decade', values: [full ? tens : base + tens], firmness: 'firm' }]
}

function months(names: readonly (string | undefined)[], firmness: 'firm' | 'soft' = 'firm'): Reading[] {
  return names.flatMap((name) => (name ? [{ kind: 'month', values: [value(name)], firmness }] : []))
}

function days(names: readonly (string | undefined)[]): Reading[] {
  return names.flatMap((name) => (name ? [number([value(name)])] : []))
}

/** 七点半 and 下午3点 are times; a bare 一点 or 三点 may be points of an argument. */
function time(match: RegExpExecArray): Reading[] | null {
  const [found, part, hours = '', rest] = match
  const clear = part !== undefined || rest !== undefined || /[钟鐘整]$/u.test(found) || /\d/.test(hours)
  if (!clear || value(hours) > 24) return null
  const minutes = rest === '半' ? 30 : rest === '一刻' ? 15 : rest === '三刻' ? 45 : rest ? value(rest) : 0
  return [clock(value(hours), minutes, part, /\d/.test(found) ? 'firm' : 'soft')]
}

function clock(hours: number, minutes: number, part: string | undefined, firmness: 'firm' | 'soft'): Reading {
  const noon = part !== undefined && /中午|正午/u.test(part)
  const late = part !== undefined && /下午|午[后後]|傍晚|晚|夜/u.test(part) && !/深夜|午夜|半夜/u.test(part)
  const deep = part !== undefined && /深夜|午夜|半夜|凌晨/u.test(part)
  let hour = hours
  if (noon) hour = hours === 12 || hours === 11 ? hours : (hours % 12) + 12
  else if (late && hours < 12) hour = hours + 12
  else if (deep || /晚|夜/u.test(part ?? '')) hour = hours % 12 === 0 ? 0 : hours
  const known = part !== undefined || hours > 12
  return { kind: 'time', values: [(hour * 60 + minutes) % 1440], firmness, fullDay: known }
}
