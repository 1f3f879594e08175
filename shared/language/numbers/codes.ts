import type { Reading, Rule } from './amount.ts'

// Bounded, with a look-behind, so that a long run is passed over in linear time. $2.8B and 5M are amounts.
const code =
  /(?!(?:Mid|Pre|Post|Early|Late|Non|Under|Over|Top|Age|Aged)-)(?!Q[1-4](?!\d))(?<![\p{Script=Latin}\d])\p{Lu}\p{Script=Latin}{0,20}-?\d{1,9}(?:\.\d{1,9})?\p{Script=Latin}{0,20}|(?<![\d.,])\d{1,9}(?!(?:[BMKT]N?|[KMGT]WH?|[KMGT]Wh)(?!\p{Script=Latin}))\p{Lu}[\p{Script=Latin}\d]{0,20}/gu

/** Numbers of figures and tables, which one style joins with a hyphen and another with a stop. */
export const figures: Rule = {
  pattern:
    /(?<=(?:[图圖表式例]|方程|Fig(?:ure|\.)|fig(?:ure|\.)|Table|Equation|Eq\.|Chart|Exhibit)\s?[（(]?)(\d{1,2})[-.–](\d{1,2})(?![\d.])/gu,
  hint: /\d[-.–]\d/u,
  read: ([, chapter, number]) => [
    { kind: 'number', values: [Number(`${chapter}.${number}`)], firmness: 'soft', role: 'code' },
  ],
}

/** The number that a list item or a heading begins with: layout, which the other side may leave to its own. */
export const leading: Rule = {
  pattern:
    /^\s*(?:\d{1,2}(?:\.\d{1,2}){0,3}[.、．）)](?=\s)|\d{1,2}(?:\.\d{1,2}){1,3}(?=\s)|\d{1,2}(?:\.\d{1,2}){0,3}[.、．）)](?=[\p{L}“「(（]))(?!\s?(?:\p{Ll}|%))/gu,
  read: ([found]) => [
    { kind: 'number', values: [Number.parseFloat(found)], firmness: 'quiet', role: 'ordinal' },
  ],
}

/** Numbers in names (G7, F-16, COVID-19) are a part of the name: they answer a number, and ask for none. */
export const codes: Rule = {
  pattern: code,
  hint: /\d\p{Lu}|[A-Za-z\u00c0-\u024f]-?\d/u,
  read: ([found]) => {
    const letters = /^[A-Z]{1,4}-?(?=\d)/.exec(found)?.[0].replace('-', '')
    return (found.match(/\d+(?:\.\d+)?/gu) ?? []).map(
      (part): Reading => ({
        kind: 'number',
        values: [Number(part)],
        firmness: letters === undefined ? 'faint' : 'quiet',
        role: 'code',
        ...(letters === undefined ? {} : { label: letters }),
      }),
    )
  },
}
