import { finder, rules } from './rule.ts'
import { characterSpecs } from './specs/characters.ts'
import { dividesName } from './stops.ts'

const lookalikes: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['аеорсухіјѕАВЕКМНОРСТХУІЈЅ', 'aeopcyxijsABEKMHOPCTXYIJS'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον', 'ABEZHIKMNOPTYXov'],
  ].flatMap(([foreign = '', latin = '']) => [...foreign].map((each, at) => [each, latin.charAt(at)])),
)

/** Rules of characters that are not what they look like, and of words typed twice. */
export const characterRules = rules(characterSpecs, {
  mojibake: finder(
    /\uFFFD+|â€[\u0080-\u009F™œ“”˜¦¢]?|Ã[\u0080-\u00BF]|Â[\u0080-\u00BF]|ï¼[\u0080-\u00BF\u0152-\u2122]?|ã€[\u0080-\u00BF]?|锟斤拷|烫烫烫+|屯屯屯+|鈥[\u0080-\uFFFF]|銆[\u0080-\uFFFF]|锛[\u4E00-\u9FFF]/gu,
    undefined,
    'any',
  ),
  invisible: finder(
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]+|[\u200E\u200F]|(?<!\p{Extended_Pictographic}|\uFE0F|[\u{1F3FB}-\u{1F3FF}])\u200D|\u200C/gu,
    ([mark], { bare }) => (/[\u200C-\u200F]/u.test(mark) && hasJoiners(bare) ? null : ''),
    'any',
  ),
  compatibilityHan: finder(/[\u2E80-\u2FD5\uF900-\uFAFF]/gu, ([mark]) => {
    const better = mark.normalize('NFKC')
    if (better !== mark) return better
    return mark < '\u3000' ? {} : null
  }),
  mixedScriptWord: finder(
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+/gu,
    ([word]) => {
      if (!/\p{Script=Latin}/u.test(word) || !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)) return null
      const better = [...word].map((each) => lookalikes[each] ?? each).join('')
      if (!/^\p{Script=Latin}+$/u.test(better)) return null
      return { better, fix: null }
    },
    'any',
  ),
  letterInNumber: finder(
    /(?<![\p{Script=Latin}\p{Nd}.])(?:\d+[Ool]+\d+|\d+[Ool]+(?=\p{Script=Han})(?!点))(?![\p{Script=Latin}\p{Nd}])/gu,
    ([number]) => ({ better: number.replace(/[Oo]/gu, '0').replace(/l/gu, '1'), fix: null }),
    'any',
  ),
  doubledWord: finder(
    /(?<![目的])的的(?![确確士黎話话喀])|(?<![不得一草時时甚心未百])了了(?![解了之不却卻断斷结結债債一心分然事])|(?<![现現正实實自存内內所好潜潛外旨])在在|与与|與與|及及(?!可危)|把把(?!关|關)|被被(?!子)|(?<!因|认|認|以)为为|為為|(?<!是)是是(?!非)|(?<!附)和和(?![平气氣睦美谐諧])|于于|於於|(?<!一)个个(?=月|国|國)|(?<!我)我们我们|他们他们|我們我們|他們他們|但是但是|因为因为|因為因為|可以可以|这个这个|這個這個/gu,
    ([found]) => ({ better: found.slice(0, found.length / 2), fix: null }),
    'bare',
  ),
  interpunctGlyph: finder(
    /(?<=\p{Script=Han}) *[•・‧∙⋅●．.] *(?=\p{Script=Han})/gu,
    ({ index, 0: found }, { own }) => {
      const mark = index + found.search(/\S/u)
      if (/[.●]/u.test(found)) return found.length === 1 && dividesName(own, mark) ? '·' : null
      return '·'
    },
  ),
})

let joined: { readonly text: string; readonly has: boolean } | null = null

function hasJoiners(text: string): boolean {
  if (joined?.text !== text) joined = { text, has: foreignJoiners.test(text) }
  return joined.has
}

// In these scripts the joiners and the marks of direction are part of the writing.
const foreignJoiners =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}]/u
