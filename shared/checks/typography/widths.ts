import { finder, rules } from './rule.ts'
import { widthSpecs } from './specs/widths.ts'

/** The half-width form of full-width digits, letters and signs, which lie a fixed way behind ASCII. */
export function narrow(text: string): string {
  return text.replace(/[！-～]/gu, (each) => String.fromCodePoint((each.codePointAt(0) ?? 0) - 0xfee0))
}

const small: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'﹐，﹑、﹒。﹔；﹕：﹖？﹗！﹙（﹚）︰：︐，︑、︒。︓：︔；︕！︖？｡。､、｢「｣」﹁「﹂」﹃『﹄』︵（︶）︽《︾》︿〈﹀〉︻【︼】',
  ].flatMap((mark, at, all) => (at % 2 === 0 ? [[mark, all[at + 1] ?? mark]] : [])),
)
const units: Readonly<Record<string, string>> = {
  '㎜': 'mm',
  '㎝': 'cm',
  '㎞': 'km',
  '㎎': 'mg',
  '㎏': 'kg',
  '㏄': 'cc',
  '㎡': 'm²',
  '㎥': 'm³',
  '㎖': 'mL',
  '㎗': 'dL',
}

/** Rules of full and half width but for stops. */
export const widthRules = rules(widthSpecs, {
  fullWidthDigit: finder(/[０-９]+/gu, ([mark]) => narrow(mark), 'any'),
  fullWidthLetter: finder(/[Ａ-Ｚａ-ｚ]+/gu, ([mark]) => narrow(mark), 'any'),
  fullWidthSymbol: finder(
    /(?<=[\dA-Za-z０-９Ａ-Ｚａ-ｚ])[％＆＠＿＃]|[＄￡￠＃＠＆](?=[\dA-Za-z０-９Ａ-Ｚａ-ｚ])/gu,
    ([mark]) => (mark === '￡' ? '£' : mark === '￠' ? '¢' : narrow(mark)),
  ),
  smallForm: finder(/[︐-︖︰︵︶︻-﹄﹐-﹒﹔-﹗﹙﹚｡-､]/gu, ([mark]) => small[mark] ?? {}),
  markInNumber: finder(
    /(?<=\d)．(?=\d)|(?<=(?<!\d)\d{1,3})，(?=\d{3}(?!\d))|(?<=\d)。(?=\d)/gu,
    ([mark]) => (mark === '．' ? '.' : { better: mark === '，' ? ',' : '.', fix: null }),
    'bare',
  ),
  colonInTime: finder(
    /(?<=(?<!\d)\d{1,3})：(?=(\d{1,3})(?!\d|[年月日人个個%万萬亿億]))/gu,
    ([, after = '']) => (/^[0-5]\d$/u.test(after) ? ':' : { better: ':', fix: null }),
    'bare',
  ),
  unitGlyph: finder(/[㎜㎝㎞㎎㎏㏄㎡㎥㎖㎗]/gu, ([mark]) => units[mark] ?? {}, 'any'),
})
