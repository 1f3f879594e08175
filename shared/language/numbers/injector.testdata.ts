import { isHan, type Language } from '../../locale.ts'

/** Kinds of error that translators and editors make with numbers. */
export const errorKinds = [
  'digit',
  'spelled',
  'power',
  'date',
  'weekday',
  'percent',
  'currency',
  'range end',
  'dropped',
  'swapped',
] as const
export type ErrorKind = (typeof errorKinds)[number]

type Random = () => number

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const pick = <T>(items: readonly T[], random: Random): T | undefined =>
  items[Math.floor(random() * items.length)]

const other = (items: readonly string[], than: string, random: Random): string =>
  pick(
    items.filter((item) => item !== than),
    random,
  ) ?? than

/** Replaces one match of a pattern, at random; null where there is none or nothing changes. */
function replaceOne(
  text: string,
  pattern: RegExp,
  random: Random,
  change: (match: RegExpMatchArray) => string,
): string | null {
  const match = pick([...text.matchAll(pattern)], random)
  if (match?.index === undefined) return null
  const changed = text.slice(0, match.index) + change(match) + text.slice(match.index + match[0].length)
  return changed === text ? null : changed
}

function otherDigit(written: string, random: Random): string {
  const places = [...written].flatMap((mark, at) => (/\d/.test(mark) ? [at] : []))
  const at = pick(places, random) ?? 0
  const digits = at === 0 ? '123456789' : '0123456789'
  return written.slice(0, at) + other([...digits], written.charAt(at), random) + written.slice(at + 1)
}

const figure = /(?<![\p{Script=Latin}\d.,:/-])\d+(?:[.,]\d+)*(?![\p{Script=Latin}\d:/-])/gu
const han = '三四五六七八九'
const days = '一二三四五六日'
const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const words = 'three four five six seven eight nine ten'.split(' ')
const scales = ['thousand', 'million', 'billion', 'trillion']

/** The text with one error of a kind in it, null where it holds nothing that such an error could be in. */
export function inject(text: string, language: Language, kind: ErrorKind, random: Random): string | null {
  const isChinese = isHan(language)
  const one = (pattern: RegExp, change: (match: RegExpMatchArray) => string) =>
    replaceOne(text, pattern, random, change)
  switch (kind) {
    case 'digit':
      return one(figure, ([found]) => otherDigit(found, random))
    case 'spelled':
      return isChinese
        ? one(
            /(?<![第一二三四五六七八九十百千万几幾数數周週期])[三四五六七八九](?=[個个名位年天人次項项種种家月岁歲])/gu,
            ([found]) => other([...han], found, random),
          )
        : one(/\b(?:three|four|five|six|seven|eight|nine|ten)\b(?= [a-z]+s\b)/gu, ([found]) =>
            other(words, found, random),
          )
    case 'power':
      return isChinese
        ? one(/(?<=[\d几幾数數十百千] ?)[万亿萬億]|(?<=\d)00(?!\d)/gu, ([found]) =>
            found === '00'
              ? (pick(['0', '000'], random) ?? '')
              : /[万萬]/u.test(found)
                ? (pick([`十${found}`, '亿', '千'], random) ?? '')
                : (pick(['万', `十${found}`], random) ?? ''),
          )
        : one(/\b(?:thousand|million|billion|trillion)(?=s?\b)|(?<=\d)00(?!\d)/gu, ([found]) =>
            found === '00' ? (pick(['0', '000'], random) ?? '') : other(scales, found, random),
          )
    case 'date':
      return isChinese
        ? one(/\d{1,2}(?=\s?[月日号號])(?!\s?月\s?\d)|\d{4}(?=\s?年)/gu, ([found]) =>
            found.length === 4 ? otherDigit(found, random) : String((Number(found) % 11) + 1),
          )
        : one(
            new RegExp(
              `\\b(?:${months.join('|')})(?= \\d)|(?<=\\b(?:${months.join('|')}) )\\d{1,2}\\b|(?<=\\b(?:in|since|of) )(?:19|20)\\d\\d\\b`,
              'gu',
            ),
            ([found]) =>
              /^\D/.test(found)
                ? other(months, found, random)
                : found.length === 4
                  ? otherDigit(found, random)
                  : String((Number(found) % 27) + 1),
          )
    case 'weekday':
      return isChinese
        ? one(/(?<=周|週|星期|[礼禮]拜)[一二三四五六日天](?![个個次十天])/gu, ([found]) =>
            other([...days], found, random),
          )
        : one(new RegExp(`\\b(?:${weekdays.join('|')})\\b`, 'gu'), ([found]) =>
            other(weekdays, found, random),
          )
    case 'percent':
      return one(/\d+(?:\.\d+)?(?=\s?(?:[%％]|per ?cent|percent))|(?<=百分之\s?)\d+/gu, ([found]) =>
        otherDigit(found, random),
      )
    case 'currency':
      return isChinese
        ? one(/美元|[欧歐]元|英[镑鎊]|日[元圆圓]/gu, ([found]) =>
            other(['美元', '欧元', '英镑', '日元', '人民币'], found, random),
          )
        : one(/[$£€](?=\d)/gu, ([found]) => other(['$', '£', '€'], found, random))
    case 'range end':
      return isChinese
        ? one(/(?<=\d[%万萬亿億年月日]?\s?(?:至|到|[—–~～-])\s?)\d+(?![\d:.-])/gu, ([found]) =>
            otherDigit(found, random),
          )
        : one(/(?<=\d(?: to |-|–| and ))\d+(?![\d:.-])/gu, ([found]) => otherDigit(found, random))
    case 'dropped':
      return isChinese
        ? one(
            /(?<![\p{Script=Latin}\d:&.-])\d+(?:[.,]\d+)*(?![\d:&-]|\s?(?:公里|英里|miles|km)[）)])\s?[万亿萬億]?\s?(?:[%％]|美元|年|人|名|[个個])?/gu,
            () => '',
          )
        : one(
            /(?<![\p{L}\d.,:/-])[$£€]?\d+(?:[.,]\d+)*(?: (?:million|billion)|%| percent)? ?(?![\p{L}\d:/-])/gu,
            () => '',
          )
    case 'swapped': {
      const found = [...text.matchAll(figure)]
      const a = pick(found, random)
      const b = pick(
        found.filter((match) => match[0] !== a?.[0]),
        random,
      )
      if (!a || !b) return null
      const [first, second] = a.index < b.index ? [a, b] : [b, a]
      return (
        text.slice(0, first.index) +
        second[0] +
        text.slice(first.index + first[0].length, second.index) +
        first[0] +
        text.slice(second.index + second[0].length)
      )
    }
  }
}
