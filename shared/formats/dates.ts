const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const numerals = '〇一二三四五六七八九'

const name =
  '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?\\.?'
const label =
  '(?:(?:date|published|posted|updated|(?:published|posted) on|日期|发布日期|發布日期|发布时间|發布時間|发表于|發表於|时间|時間)\\s*[:：]?\\s*)?'
const weekday =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s*|(?:星期|週|周|礼拜)[一二三四五六日天]\\s*)?'
const time =
  '(?:[ T,，]*\\d{1,2}[:：]\\d{2}(?::\\d{2})?(?:\\.\\d+)?\\s*(?:am|pm)?\\s*(?:z|[+-]\\d{2}:?\\d{2}|gmt|utc|edt|est)?)?'

const shapes: readonly (readonly [RegExp, order: string])[] = [
  [whole(`${name}\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s*(\\d{4})`), 'mdy'],
  [whole(`(\\d{1,2})(?:st|nd|rd|th)?\\s+${name}\\s*,?\\s*(\\d{4})`), 'dmy'],
  [whole('(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号號]'), 'ymd'],
  [whole('(\\d{4})\\s*([-/.])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{1,2})'), 'y-md'],
  [
    whole(
      '([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号號]',
    ),
    'ymd',
  ],
]

/** The date that a line is, as YYYY-MM-DD; '' where the line says anything else or no such day exists. */
export function readDate(line: string): string {
  if (line.length > 80) return ''
  const text = line.normalize('NFKC').trim()
  for (const [shape, order] of shapes) {
    const found = shape.exec(text)
    if (!found) continue
    const parts = found.slice(1, 1 + order.length)
    const part = (key: string) => numberOf(parts[order.indexOf(key)] ?? '')
    return dateOf(part('y'), part('m'), part('d'))
  }
  return ''
}

/** A day as YYYY-MM-DD, or '' where there is none of that number. */
function dateOf(year: number, month: number, day: number): string {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  if (year < 1000 || year > 9999 || day < 1 || day > days) return ''
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const month = months.indexOf(text.slice(0, 3).toLowerCase())
  if (month >= 0) return month + 1
  if (text.length === 4) return Number([...text].map(digit).join(''))
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? (tens ? digit(tens) : 1) : 0
  return ten * 10 + (ones ? digit(ones) : 0)
}

function digit(numeral: string): number {
  return Math.max(0, numerals.indexOf(numeral === '○' || numeral === '零' ? '〇' : numeral))
}

function whole(shape: string): RegExp {
  return new RegExp(
    `^${label}${weekday}${shape}(?:\\s*[(（]?(?:星期|週|周)[一二三四五六日天][)）]?)?${time}$`,
    'i',
  )
}
