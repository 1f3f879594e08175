import { chinese, type ErrorKind, rewriting } from './checksQualityErrors.ts'
import { openCcMap } from './checksQualityScript.ts'

const half: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '：': ':',
  '；': ';',
  '？': '?',
  '！': '!',
}
const turned: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' }

const betweenHan = /(?<=\p{Script=Han}{3})，(?=\p{Script=Han}{3})/gu

/** Errors in punctuation, spacing and script. */
export const markErrors: readonly ErrorKind[] = [
  rewriting(
    'half-width mark',
    chinese,
    ['typography'],
    /(?<=\p{Script=Han})[，。：；？！](?=\p{Script=Han}|$)/gu,
    ([mark]) => half[mark] ?? null,
  ),
  rewriting(
    'half-width brackets',
    chinese,
    ['typography'],
    /（([^（）]*\p{Script=Han}[^（）]*)）/gu,
    ([, inside]) => `(${inside})`,
  ),
  rewriting('quotation mark lost', chinese, ['typography', 'structure'], /[“”「」]/gu, () => ''),
  rewriting(
    'bracket lost',
    [...chinese, 'en'],
    ['typography', 'structure'],
    /(?<!^)[（）()](?!$)/gu,
    () => '',
  ),
  rewriting(
    'quotation marks of the other edition',
    ['zh-Hans'],
    ['typography', 'script'],
    /“([^“”]*)”/gu,
    ([, inside]) => `「${inside}」`,
  ),
  {
    name: 'quotation marks of the other edition (Hant)',
    languages: ['zh-Hant'],
    families: ['typography', 'script'],
    make({ target }) {
      if (!/[「」]/u.test(target.text)) return null
      return [{ ...target, text: target.text.replace(/[「」『』]/gu, (mark) => turned[mark] ?? mark) }]
    },
  },
  rewriting(
    'Simplified character in Hant',
    ['zh-Hant'],
    ['script'],
    /\p{Script=Han}/gu,
    ([character]) => openCcMap.toHans.get(character) ?? null,
  ),
  rewriting(
    'Traditional character in Hans',
    ['zh-Hans'],
    ['script'],
    /\p{Script=Han}/gu,
    ([character]) => openCcMap.toHant.get(character) ?? null,
  ),
  rewriting('doubled space', ['en'], ['typography'], /(?<=\p{L}) (?=\p{L})/gu, () => '  '),
  rewriting(
    'space between Han',
    chinese,
    ['typography'],
    /(?<=\p{Script=Han}{2})(?=\p{Script=Han}{2})/gu,
    () => ' ',
  ),
  rewriting(
    'space before a mark',
    ['en'],
    ['typography'],
    /(?<=\p{L})[,.;](?= |$)/gu,
    ([mark]) => ` ${mark}`,
  ),
  rewriting(
    'final mark lost',
    [...chinese, 'en'],
    ['structure', 'typography'],
    /(?<=[\p{L}])[。.]$/gu,
    () => '',
  ),
  rewriting(
    'mark doubled',
    chinese,
    ['typography'],
    /(?<=\p{Script=Han})[，。](?=\p{Script=Han}|$)/gu,
    ([mark]) => `${mark}${mark}`,
  ),
  rewriting('ellipsis of dots', chinese, ['typography'], /…+/gu, () => '...'),
  rewriting(
    'straight quotation marks',
    ['en'],
    ['typography'],
    /“([^“”]*)”/gu,
    ([, inside]) => `"${inside}"`,
  ),
  rewriting('hyphens for a dash', chinese, ['typography'], betweenHan, () => '--'),
  rewriting('dash of one em', chinese, ['typography'], betweenHan, () => '—'),
  rewriting('full-width digits', chinese, ['typography'], /\d{2,}/gu, ([digits]) =>
    digits.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ),
  rewriting(
    'space beside a mark',
    chinese,
    ['typography'],
    /(?<=\p{Script=Han}[，。：])(?=\p{Script=Han})/gu,
    () => ' ',
  ),
  rewriting('bracket of the other width', chinese, ['typography', 'structure'], /）/gu, () => ')'),
  rewriting(
    'full stop on both sides of a mark',
    chinese,
    ['typography'],
    /。(?=[”」]$)[”」]/gu,
    ([found]) => `${found}。`,
  ),
  rewriting(
    'Chinese comma in a number',
    chinese,
    ['typography', 'numbers'],
    /(?<=\d),(?=\d{3})/gu,
    () => '，',
  ),
  rewriting('Chinese colon in a time', chinese, ['typography', 'numbers'], /(?<=\d):(?=\d\d)/gu, () => '：'),
  rewriting(
    'other dot in a name',
    chinese,
    ['typography'],
    /(?<=\p{Script=Han})·(?=\p{Script=Han})/gu,
    () => '•',
  ),
  rewriting(
    'space beside the dot of a name',
    chinese,
    ['typography'],
    /(?<=\p{Script=Han})·(?=\p{Script=Han})/gu,
    () => ' · ',
  ),
  rewriting(
    'invisible character',
    [...chinese, 'en'],
    ['typography'],
    /(?<=\p{L})(?=\p{L})/gu,
    () => '\u200B',
  ),
  rewriting(
    'Cyrillic letter',
    ['en'],
    ['typography', 'spelling'],
    /(?<=\p{Ll})[aeo](?=\p{Ll})/gu,
    ([letter]) => ({ a: 'а', e: 'е', o: 'о' })[letter] ?? null,
  ),
  rewriting(
    'letter O in a number',
    [...chinese, 'en'],
    ['typography', 'numbers', 'spelling'],
    /(?<=\d)0(?=\d)/gu,
    () => 'O',
  ),
  rewriting('mojibake', [...chinese, 'en'], ['typography'], /(?<=\p{L})[’“”，。](?=.)/gu, () => 'â€™'),
  rewriting(
    'no space behind a mark',
    ['en'],
    ['typography'],
    /(?<=\p{Ll}{2}, )(?=\p{Ll}{2})|(?<=\p{Ll}{2}), (?=\p{Ll}{2})/gu,
    ([found]) => (found === '' ? null : ','),
  ),
  rewriting('full-width mark in English', ['en'], ['typography'], /(?<=\p{Ll})[,.](?= |$)/gu, ([mark]) =>
    mark === ',' ? '，' : '。',
  ),
  rewriting('full stop doubled', ['en'], ['typography'], /(?<=\p{Ll})\.$/gu, () => '..'),
]
