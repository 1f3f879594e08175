import { another, chinese, type ErrorKind, rewriting } from './checksQualityErrors.ts'

const numerals = [...'一二三四五六七八九']
const weekdays = [...'一二三四五六日']
const words: Readonly<Record<string, string>> = {
  二: 'two',
  两: 'two',
  兩: 'two',
  三: 'three',
  四: 'four',
  五: 'five',
  六: 'six',
  七: 'seven',
  八: 'eight',
  九: 'nine',
}

const has = (text: string, word: string) => new RegExp(`\\b${word}\\b`, 'iu').test(text)

/** Errors in amounts, dates and money. */
export const numberErrors: readonly ErrorKind[] = [
  rewriting('digit', chinese, ['numbers'], /\d(?:[\d,]*\d)?(?:\.\d+)?/gu, ([number], random) => {
    const places = [...number].flatMap((each, at) => (/\d/u.test(each) ? [at] : []))
    const at = places[Math.floor(random() * places.length)] ?? 0
    const digit = another([...'123456789'], number.charAt(at), random)
    return number.slice(0, at) + digit + number.slice(at + 1)
  }),
  rewriting(
    'power of ten',
    chinese,
    ['numbers'],
    /(?<=[\d多余餘])\s?[万萬亿億]|(?<![\d.,])[1-9]\d+(?![\d.,年月日號号])/gu,
    ([found]) => {
      if (/\d/u.test(found)) return `${found}0`
      return found.replace(
        /[万萬亿億]/u,
        (unit) => ({ 万: '亿', 萬: '億', 亿: '万', 億: '萬' })[unit] ?? unit,
      )
    },
  ),
  rewriting(
    'day or month',
    chinese,
    ['numbers'],
    /(\d{1,2})( ?月 ?)(\d{1,2})(?= ?[日号號])/gu,
    (match, random) => {
      const [, month = '', between = '', day = ''] = match
      const other = (number: string, most: number) => String((Number(number) % most) + 1)
      return random() < 0.5 ? other(month, 12) + between + day : month + between + other(day, 28)
    },
  ),
  rewriting('year', chinese, ['numbers'], /(?<!\d)(?:1[89]|20)\d\d(?= ?年)/gu, ([year], random) =>
    String(Number(year) + (random() < 0.5 ? -10 : 1)),
  ),
  rewriting(
    'weekday',
    chinese,
    ['numbers'],
    /(?<=星期|[周週]|[禮礼]拜)[一二三四五六日天]/gu,
    ([day], random) => another(weekdays, day === '天' ? '日' : day, random),
  ),
  rewriting(
    'percent',
    chinese,
    ['numbers'],
    /(?<=\d)\s?%|百分之\s?(?=\d)/gu,
    ([sign], random, { language }) =>
      sign.includes('%') && random() < 0.5 ? (language === 'zh-Hant' ? '個百分點' : '个百分点') : '',
  ),
  rewriting(
    'currency',
    chinese,
    ['numbers'],
    /美元|英[镑鎊]|[欧歐]元|日[元圓]|[£$€]/gu,
    ([money], random, { language }) => {
      const names = language === 'zh-Hant' ? ['美元', '歐元', '人民幣'] : ['美元', '欧元', '人民币']
      return another(/[£$€]/u.test(money) ? ['£', '$', '€'] : names, money, random)
    },
  ),
  rewriting(
    'numeral in Han',
    chinese,
    ['numbers'],
    /(?<![\d.十百千万萬第])[二两兩三四五六七八九](?=[个個名人年天次条條座家位份项項])/gu,
    ([numeral], random, { source }) => {
      const word = words[numeral]
      return word !== undefined && has(source.text, word)
        ? another(numerals, /[两兩]/u.test(numeral) ? '二' : numeral, random)
        : null
    },
  ),
]
