import type { Rule } from './amount.ts'

// Bounded, with a look-behind, so that a long run is passed over in linear time. $2.8B and 5M are amounts.
const code =
  /(?!(?:Mid|Pre|Post|Early|Late|Non|Under|Over)-)(?<![\p{Script=Latin}\d])\p{Lu}\p{Script=Latin}{0,20}-?\d{1,9}(?:\.\d{1,9})?\p{Script=Latin}{0,20}|(?<![\d.,])\d{1,9}(?![BMKT]N?(?!\p{Script=Latin}))\p{Lu}[\p{Script=Latin}\d]{0,20}/gu

/** Numbers in names (G7, F-16, COVID-19) are a part of the name: they answer a number, and ask for none. */
export const codes: Rule = {
  pattern: code,
  read: ([found]) =>
    (found.match(/\d+(?:\.\d+)?/gu) ?? []).map((part) => ({
      kind: 'number',
      values: [Number(part)],
      firmness: 'faint',
    })),
}
