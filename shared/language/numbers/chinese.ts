import { addresses } from '../addresses.ts'
import { type Amount, type Firmness, type Reading, type Rule, readAmounts } from './amount.ts'
import { chineseDates, chineseWeekdays } from './chineseDates.ts'
import { chineseMoney } from './chineseMoney.ts'
import { chineseNames } from './chineseNames.ts'
import { boundary, first, nothing, number, pairOf, range, roomOf, rule } from './chinesePatterns.ts'
import { chineseRough } from './chineseRough.ts'
import { chineseFractions, chineseShares } from './chineseShares.ts'
import { chineseTimes } from './chineseTimes.ts'
import { codes, figures, leading } from './codes.ts'
import { plainReading, ratioOf } from './readings.ts'
import { chineseUnit, measuredIn, temperature } from './units.ts'

const classifier =
  '(?:星(?=[级級上中少酒饭飯])|[点點](?=[计計][划劃]|方案|原[则則]|[纲綱][领領]|建[议議]|主[张張]|意[见見]|要求|共[识識]|[声聲]明|[协協][议議]|[结結][论論])|大(?![家陆陸人学學约約战戰概量会會体體多小型使事洋])|[個个名位人次种種项項家所条條座倍岁歲票场場国國州省市县縣件份届屆级級层層本部篇张張只隻艘架辆輛颗顆枚支枝把台臺间間组組队隊方类類步句字段章节節课課轮輪站起桩樁株头頭匹口分号號楼樓室版期卷页頁款编編集季天年月日周週秒度米公英吨噸磅里平亩畝升元美欧歐日者席胎册冊封幅首幢栋棟党黨军軍战戰死伤傷胜勝负負艘批群代连連度世户戶桶瓶箱车車包枪槍棵笔筆份门門顿頓场則则宗])'
const countNext = /^\s?[多余餘]?[个個名位人次家只隻棵张張件艘架辆輛]/u
const countedNext = new RegExp(`^\\s?[多余餘来來几幾]?${classifier}`, 'u')

/** The numbers that a Chinese text states, in Simplified or Traditional characters. */
export function chineseAmounts(text: string): Amount[] {
  return readAmounts(text, rules)
}

const rules: readonly Rule[] = [
  { pattern: addresses, read: nothing },
  { pattern: /[@#]\w+/gu, read: nothing },
  rule(
    `(零下|[负負]|[-−])?(?:([华華]氏|[摄攝]氏)\\s?)?(零下|[负負]|[-−])?${boundary}(${number})(?:${range}(${number}))?\\s?(?:([华華]氏|[摄攝]氏)?度|°\\s?([CF])|(℃|℉))`,
    ([, cold, scaleBefore, colder, head = '', second, scaleAfter, letter, mark]) => {
      const name = scaleBefore ?? scaleAfter ?? letter ?? mark
      const below = cold ?? colder
      return pairOf(head, second).map((values): Reading => {
        const value = (values[0] ?? 0) * (below ? -1 : 1)
        return {
          ...plainReading(value, /\d/.test(head) || below ? 'firm' : 'soft'),
          ...(name ? { measured: temperature(value, /[华華F℉]/u.test(name) ? 'F' : 'C') } : {}),
        }
      })
    },
    /度|°|℃|℉/u,
  ),
  leading,
  figures,
  codes,
  ...chineseWeekdays,
  ...chineseNames,
  ...chineseFractions,
  ...chineseDates,
  ...chineseTimes,
  ...chineseShares,
  ...chineseRough,
  ...chineseMoney,
  {
    pattern:
      /(?<=^|[。；：，、！？…“「\s])(首先|[第其][一二三四五六七八九]|其次|再次|再者|最[后後]|[一二三四五六])(?:点|點)?(?=[，、是：…])/gu,
    hint: /[先次者后後一二三]/u,
    read: ([, word = '']) => [item(word)],
  },
  rule(
    `第\\s?(${number})(?:${range}(?:第\\s?)?(${number}))?`,
    ([, head = '', second]) => {
      const one = first(head)
      const end = second === undefined ? undefined : first(second)
      // 第412—13页 leaves out what the first number has already said.
      const whole =
        end !== undefined && end < one && /^\d+$/.test(second ?? '')
          ? Number(String(one).slice(0, -String(end).length) + String(end))
          : end
      return [
        plainReading(one, one < 3 ? 'quiet' : /\d/.test(head) ? 'firm' : 'soft', 'ordinal'),
        ...(end === undefined || whole === undefined
          ? []
          : [
              {
                ...plainReading(
                  whole,
                  /\d/.test(second ?? '') ? ('firm' as const) : ('soft' as const),
                  'ordinal',
                ),
                values: whole === end ? [end] : [whole, end],
              },
            ]),
      ]
    },
    /第/u,
  ),
  rule(
    '([一二三四五六七八九十]{1,3})(?:世(?![纪紀界代人间間故])|[条條]修正案)',
    ([, head = '']) => [plainReading(first(head), 'quiet', 'ordinal')],
    /世|修正案/u,
  ),
  rule(
    '(?<=路易|[查理][理德]|教宗|教皇|保[罗羅]|亨利|若望)([一二三四五六七八九十]{1,3})(?![个個名])',
    ([, head = '']) => [plainReading(first(head), 'quiet', 'ordinal')],
    /路易|[查教亨]|保[罗羅]|若望/u,
  ),
  rule(
    `(\\d|[一二三四五六七八九])\\s?[英呎]尺?\\s?(\\d{1,2}|[一二三四五六七八九十]{1,2})(?:\\s?(?:英[寸吋]|吋))?`,
    ([, feet = '', inches = '']) => [
      {
        ...plainReading(first(feet) + first(inches) / 12, 'firm'),
        measured: { dimension: 'length', base: first(feet) * 0.3048 + first(inches) * 0.0254, unit: 0.3047 },
      },
      plainReading(first(feet), 'faint'),
      plainReading(first(inches), 'faint'),
    ],
    /英尺|呎/u,
  ),
  rule(
    `${boundary}(${number})[个個][多余餘]((?:小[时時]|[钟鐘][头頭]|月|星期|[礼禮]拜|世[纪紀]))`,
    ([, head = '', unit = '']) => [
      {
        ...measuredReading(first(head), `个${unit}`, first(head) < 3 ? 'quiet' : 'soft'),
        room: 1,
        bound: 'least' as const,
      },
    ],
    /[个個][多余餘]/u,
  ),
  rule(
    `${boundary}(${number})[个個]半(${chineseUnit}|[^\\s，。]|$)`,
    ([, head = '', unit = '']) => [measuredReading(first(head) + 0.5, unit, 'firm')],
    /半/u,
  ),
  rule(
    `${boundary}(${number})(${chineseUnit})半(?![个個])`,
    ([, head = '', unit = '']) => [
      measuredReading(first(head) + 0.5, unit, first(head) < 2 ? 'soft' : 'firm'),
    ],
    /半/u,
  ),
  rule(
    `半(${chineseUnit})`,
    ([, unit = '']) => [measuredReading(0.5, unit, 'quiet'), ratioOf(0.5, 'faint')],
    /半/u,
  ),
  rule(
    '一半|半[数數]|[过過]半|二分之一',
    ([found]) => [
      {
        ...ratioOf(0.5, 'quiet'),
        ...(found.length === 2 && /[过過]/u.test(found) ? { bound: 'least' as const } : {}),
      },
    ],
    /半/u,
  ),
  rule(
    `([负負]|(?<=^|[\\s（：，为為是至到达達约約])[-−](?=\\d))?${boundary}(${number})(?:[个個名位]?${range}(${number}))?\\s?(${chineseUnit})?[多余餘]?`,
    plain,
  ),
  rule('半(?!岛|島|球|导|導|决|決|夜|路|途|场|場|径|徑|空)', () => [ratioOf(0.5, 'faint')], /半/u),
  rule('[双雙俩倆]', ([word]) => [plainReading(2, /[俩倆]/u.test(word) ? 'quiet' : 'faint')]),
  rule(
    '首(?=[次届屆个個位])|[头頭](?:一)?(?=[次回届屆])',
    () => [plainReading(1, 'quiet', 'ordinal')],
    /[首头頭]/u,
  ),
  rule('首|[头頭]', () => [plainReading(1, 'faint')]),
  rule('没有|沒有|[无無]', () => [plainReading(0, 'faint')]),
]

function measuredReading(value: number, unit: string, firmness: Firmness): Reading {
  const measured = measuredIn(value, unit)
  return { ...plainReading(value, firmness), ...(measured ? { measured, role: 'count' } : {}) }
}

function plain(match: RegExpExecArray, text: string): Reading[] | null {
  const [found, minus, head = '', second, unit] = match
  const readings = pairOf(head, second)
  if (readings.length === 0) return null
  const next = text.slice(match.index + found.length, match.index + found.length + 4)
  const odd = /[多余餘]$/u.test(found) && !/[多余餘]$/u.test(head) ? `${head}多` : head
  return readings.map((values): Reading => {
    const value = values[0] ?? 0
    const measured = unit === undefined ? undefined : measuredIn(value, unit)
    const isOne = value === 1 && measured?.dimension === 'time' && !/\d/.test(head)
    return {
      kind: 'number',
      values: minus ? values.map((each) => -each) : values,
      firmness: isOne
        ? 'quiet'
        : firmnessOf(head, value, unit !== undefined || countedNext.test(next), found.includes('、')),
      ...(second === undefined ? roomOf(odd) : {}),
      ...(measured
        ? { measured, role: 'count' as const }
        : countNext.test(next)
          ? { role: 'count' as const }
          : {}),
    }
  })
}

function firmnessOf(head: string, value: number, counted: boolean, isList: boolean): Firmness {
  if (/\d/.test(head)) return value === 1 ? 'soft' : isList && value < 10 ? 'soft' : 'firm'
  if (value < 2) return 'faint'
  if (value === 2) return counted ? 'quiet' : 'faint'
  if (/^[百千万萬亿億兆]$/u.test(head)) return counted ? 'quiet' : 'faint'
  if (head.length === 1) return counted ? 'soft' : 'faint'
  return value < 13 || !counted ? 'soft' : 'firm'
}

function item(word: string): Reading {
  if (word === '首先') return { kind: 'item', values: [1], firmness: 'faint' }
  if (word === '其次') return { kind: 'item', values: [2], firmness: 'faint' }
  if (word.startsWith('再')) return { kind: 'item', values: [2, 3], firmness: 'faint' }
  if (word.startsWith('最')) return { kind: 'item', values: [2, 3, 4, 5, 6, 7, 8, 9], firmness: 'faint' }
  const value = first(word.replace(/[第其]/u, ''))
  return { kind: 'item', values: [value], firmness: value < 2 ? 'faint' : 'soft' }
}
