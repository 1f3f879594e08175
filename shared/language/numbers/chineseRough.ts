import type { Rule } from './amount.ts'
import { first, nothing, rule } from './chinesePatterns.ts'
import { chineseValues } from './chineseValue.ts'
import { magnitudeOf, plainReading } from './readings.ts'

/** Rough numbers in Chinese: 数百, 成千上万, 十几. */
export const chineseRough: readonly Rule[] = [
  rule(
    '(?:成百上千(?![万萬])|上百|成百(?!上千)|(?<!十)[數数几幾]百|好[几幾]百|[数數]以百[计計])(?![万萬亿億分兆])',
    ([found]) => [magnitudeOf(found === '成百上千' ? [2, 3] : [2])],
    /百/u,
  ),
  rule(
    '(?:成千上[万萬]|[数數]以千[计計]|上千|成千|(?<!十)[数數几幾]千|好[几幾]千)(?![万萬亿億])',
    ([found]) => [magnitudeOf(/[万萬]/u.test(found) ? [3, 4] : [3])],
    /千/u,
  ),
  rule(
    '成百上千[万萬]|[数數]以([十百千]?[万萬亿億兆]+)[计計]|(?:好[几幾]|(?<!十)[数數几幾上成])([十百千]?[万萬亿億兆]+)|千百([万萬])|(?<![\\d一二两兩三四五六七八九十几幾数數上成多余餘])(百[万萬])(?=[人民群张張名个個农農])',
    ([found, a, b, c, d]) => [
      magnitudeOf(/^成百上千/u.test(found) ? [6, 7] : [power(a ?? b ?? d ?? `百${c}`)]),
    ],
    /[万萬亿億兆]/u,
  ),
  rule('(?<![\\d一二三四五六七八九])[数數几幾]十(?![万萬亿億])', () => [magnitudeOf([1])], /十/u),
  rule('(?<![一二三四五六七八九])十[几幾]', () => [{ ...plainReading(10, 'soft'), room: 10 }], /十[几幾]/u),
  rule(
    '(半|[一二两兩三四五六七八九十\\d]{1,3})打(?![开開工击擊算败敗破断斷造入进進电電听聽字扮烂爛包针針黑])',
    ([, many = '']) => [plainReading(many === '半' ? 6 : first(many) * 12, many === '一' ? 'faint' : 'soft')],
    /打/u,
  ),
  rule('(?:三五|百八十)(?=[个個名位天年项項人条條])', nothing),
]

function power(word: string): number {
  return Math.round(Math.log10(chineseValues(word)[0] ?? 1))
}
