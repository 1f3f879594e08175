import type { Rule } from './amount.ts'
import { boundary, number, pairOf, range, roomOf, rule } from './chinesePatterns.ts'
import { chineseCurrency, chineseCurrencyPrefix, currencyOf, unitsIn } from './currencies.ts'
import { withCurrency } from './readings.ts'

const sign = '(?:US\\s?\\$|AU?\\$|CA?\\$|HK\\$|NT\\$|S\\$|NZ\\$|[$€£¥￥₹₩₽])'

/** Sums of money in Chinese. */
export const chineseMoney: readonly Rule[] = [
  rule(
    `${boundary}(${sign})\\s?(${number})(?:${range}${sign}?(${number}))?`,
    ([, mark = '', head = '', second]) =>
      pairOf(head, second).map((values) => ({
        kind: 'number',
        values,
        firmness: 'firm',
        ...roomOf(head),
        ...withCurrency(currencyOf(mark.replace(/\s/g, ''))),
      })),
    /[$€£¥￥₹₩₽]/u,
  ),
  rule(
    `(${chineseCurrencyPrefix})\\s?${boundary}(${number})(?:${range}(${number}))?(?:[多余餘])?\\s?[元圓圆]?`,
    ([, word = '', head = '', second]) =>
      pairOf(head, second).map((values) => ({
        kind: 'number',
        values,
        firmness: 'firm',
        ...roomOf(head),
        ...withCurrency(currencyOf(word)),
      })),
    /[币幣金]/u,
  ),
  rule(
    `${boundary}(半|${number})(?:${chineseCurrency})?(?:${range}(${number}))?\\s?(${chineseCurrency})`,
    ([, head = '', second, word = '']) => {
      const isHalf = head === '半'
      return (isHalf ? [[0.5]] : pairOf(head, second)).map((values) => {
        const value = values[0] ?? 0
        // 一块 and 两分 are pieces and points as well.
        const isSmall = /^[块塊分毛角]/u.test(word) && !/[钱錢]/u.test(word) && value < 10 && !/\d/.test(head)
        return {
          kind: 'number',
          values: values.map((each) => each / unitsIn(word)),
          firmness:
            isHalf || (value === 1 && !/\d/.test(head)) || isSmall ? 'faint' : value === 1 ? 'soft' : 'firm',
          ...(second === undefined ? roomOf(head) : {}),
          ...((value === 1 && !/\d/.test(head)) || isSmall ? {} : withCurrency(currencyOf(word))),
        }
      })
    },
    new RegExp(chineseCurrency, 'u'),
  ),
]
