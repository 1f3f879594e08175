const digitOf = new Map([...'零〇○一二三四五六七八九'].map((digit, at) => [digit, Math.max(0, at - 2)]))
for (const [digit, value] of [
  ['两', 2],
  ['兩', 2],
  ['俩', 2],
  ['倆', 2],
] as const) {
  digitOf.set(digit, value)
}

const unitOf = new Map([
  ['十', 10],
  ['廿', 20],
  ['卅', 30],
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['兆', 1e12],
])

/** A number in digits, with or without thousands marks. */
export const digits = '(?:\\d{1,3}(?:,\\d{3}){1,5}(?!\\d)(?:\\.\\d{1,9})?|\\d{1,18}(?:\\.\\d{1,9})?)'

/** A run of Han numerals. */
export const hanDigits = '[零〇○一二三四五六七八九两兩十廿卅百千万萬亿億兆]{1,16}'

/** The scale characters that may stand behind digits: 3.5 亿, 4万5千, 1.2万亿. */
export const scale = '[十百千万萬亿億兆]{1,4}'

/**
 * The values of a Chinese number, in Han or Arabic digits or both; several where two neighbouring digits name
 * an approximate pair (三四天, 七八十, 五六百万). Empty for no number.
 */
export function chineseValues(text: string): number[] {
  // 三两个 is two or three, and 二十两 are taels.
  const written = text
    .replace(/[\s,多余餘几幾来來]/gu, '')
    .replace(/(?<=[一二四五六七八九十百千万萬亿億])[两兩]$/u, '')
  if (/^三[两兩]$/u.test(written)) return [2, 3]
  const pair = written.match(/([一二两兩三四五六七八])([二两兩三四五六七八九])(?=$|[十百千万萬亿億])/u)
  if (pair && !/[零〇○]/u.test(written) && isPair(written, pair)) {
    const at = pair.index ?? 0
    return [at, at + 1]
      .flatMap((drop) => chineseValues(written.slice(0, drop) + written.slice(drop + 1)))
      .reverse()
  }
  const value = chineseValue(inDigits(written))
  return value === null ? [] : [value]
}

/** Whether two digits side by side are a pair such as 三四, not the digits of a longer number. */
function isPair(written: string, pair: RegExpMatchArray): boolean {
  const [first, second] = [digitOf.get(pair[1] ?? ''), digitOf.get(pair[2] ?? '')]
  if (first === undefined || second !== first + 1) return false
  const at = pair.index ?? 0
  return !digitOf.has(written.charAt(at - 1)) && !digitOf.has(written.charAt(at + 2))
}

/** 三点五亿 as 3.5亿. */
function inDigits(written: string): string {
  return written.replace(
    /^([^点點]+)[点點]([零〇一二三四五六七八九]+)/u,
    (_, whole: string, part: string) => {
      return `${chineseValue(whole) ?? 0}.${[...part].map((digit) => digitOf.get(digit) ?? 0).join('')}`
    },
  )
}

function chineseValue(written: string): number | null {
  if (/^[零〇○一二三四五六七八九]{2,}$/u.test(written)) {
    return Number([...written].map((digit) => digitOf.get(digit)).join(''))
  }
  const parts = written.match(/\d+(?:\.\d+)?|[^\d]/gu)
  if (!parts) return null
  let total = 0
  let section = 0
  let number: number | null = null
  let lastUnit = 1
  for (const part of parts) {
    const digit = /^\d/.test(part) ? Number(part) : digitOf.get(part)
    const unit = unitOf.get(part)
    if (digit !== undefined) {
      if (part === '零' || part === '〇') lastUnit = 1
      number = (number ?? 0) * (number === null ? 1 : 10) + digit
    } else if (unit === undefined) return null
    else if (unit === 20 || unit === 30) section += unit
    else if (unit < 1e4) {
      section += (number ?? 1) * unit
      number = null
      lastUnit = unit
    } else {
      const group = section + (number ?? 0)
      if (group === 0) total = (total === 0 ? 1 : total) * unit
      else total = total < unit ? (total + group) * unit : total + group * unit
      section = 0
      number = null
      lastUnit = unit
    }
  }
  // 一千五 and 三万二 leave out the next smaller unit.
  const tail = number !== null && lastUnit >= 100 && number < 10 ? (number * lastUnit) / 10 : (number ?? 0)
  return total + section + tail
}
