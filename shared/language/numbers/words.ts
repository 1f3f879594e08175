import type { Language } from '../../locale.ts'
import { type Amount, equal } from './amount.ts'

type Names = readonly [en: string, hans: string, hant: string]

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const magnitudes: readonly Names[] = [
  ['tens', '数十', '數十'],
  ['hundreds', '数百', '數百'],
  ['thousands', '数千', '數千'],
  ['tens of thousands', '数万', '數萬'],
  ['hundreds of thousands', '数十万', '數十萬'],
  ['millions', '数百万', '數百萬'],
  ['tens of millions', '数千万', '數千萬'],
  ['hundreds of millions', '数亿', '數億'],
  ['billions', '数十亿', '數十億'],
  ['tens of billions', '数百亿', '數百億'],
  ['hundreds of billions', '数千亿', '數千億'],
  ['trillions', '数万亿', '數兆'],
]
const signs: Readonly<Record<string, string>> = {
  $: '$',
  USD: 'US$',
  EUR: '€',
  GBP: '£',
  '¥': '¥',
  HKD: 'HK$',
  TWD: 'NT$',
  AUD: 'A$',
  CAD: 'C$',
  SGD: 'S$',
  NZD: 'NZ$',
}
const currencies: Readonly<Record<string, Names>> = {
  $: ['', '美元', '美元'],
  USD: ['', '美元', '美元'],
  EUR: ['', '欧元', '歐元'],
  GBP: ['', '英镑', '英鎊'],
  JPY: [' yen', '日元', '日圓'],
  CNY: [' yuan', '元人民币', '元人民幣'],
  元: [' yuan', '元', '元'],
  '¥': ['', '元', '元'],
  HKD: ['', '港元', '港元'],
  TWD: ['', '元新台币', '元新臺幣'],
  AUD: ['', '澳元', '澳元'],
  CAD: ['', '加元', '加元'],
  SGD: ['', '新加坡元', '新加坡元'],
  NZD: ['', '新西兰元', '紐元'],
  RUB: [' rubles', '卢布', '盧布'],
  INR: [' rupees', '卢比', '盧比'],
  KRW: [' won', '韩元', '韓元'],
  CHF: [' francs', '法郎', '法郎'],
  peso: [' pesos', '比索', '披索'],
}
const units: readonly (readonly [unit: string, names: Names])[] = [
  [`time ${1 / 24}`, [' h', '小时', '小時']],
  [`time ${1 / 1440}`, [' min', '分钟', '分鐘']],
  [`time ${1 / 86400}`, [' s', '秒', '秒']],
  ['time 1', [' days', '天', '天']],
  ['time 7', [' weeks', '周', '週']],
  ['time 14', [' × 14 days', '×14天', '×14天']],
  ['time 30.4375', [' months', '个月', '個月']],
  ['time 365.25', [' years', '年', '年']],
  ['time 3652.5', [' decades', '个十年', '個十年']],
  ['time 36525', [' centuries', '个世纪', '個世紀']],
  ['length 1852', [' nautical miles', '海里', '海里']],
  ['length 1609.344', [' miles', '英里', '英里']],
  ['length 0.3048', [' ft', '英尺', '英尺']],
  ['length 0.3047', [' ft', '英尺', '英尺']],
  ['length 0.0254', [' in', '英寸', '英寸']],
  ['length 0.9144', [' yd', '码', '碼']],
  ['length 1000', [' km', '公里', '公里']],
  ['length 1', [' m', '米', '公尺']],
  ['length 0.01', [' cm', '厘米', '公分']],
  ['length 0.001', [' mm', '毫米', '毫米']],
  ['mass 0.45359237', [' lb', '磅', '磅']],
  ['mass 1', [' kg', '公斤', '公斤']],
  ['mass 0.5', [' jin', '斤', '斤']],
  ['mass 0.001', [' g', '克', '公克']],
  ['mass 0.0283495', [' oz', '盎司', '盎司']],
  ['mass 1000', [' t', '吨', '噸']],
  ['area 4046.856', [' acres', '英亩', '英畝']],
  ['area 10000', [' ha', '公顷', '公頃']],
  ['area 666.667', [' mu', '亩', '畝']],
  ['area 2589988', [' sq mi', '平方英里', '平方英里']],
  ['area 1000000', [' km²', '平方公里', '平方公里']],
  ['area 0.092903', [' sq ft', '平方英尺', '平方英尺']],
  ['area 1', [' m²', '平方米', '平方公尺']],
  ['volume 3.785', [' gal', '加仑', '加侖']],
  ['volume 1', [' l', '升', '公升']],
  ['power 1', [' W', '瓦', '瓦']],
  ['power 1000', [' kW', '千瓦', '千瓦']],
  ['power 1000000', [' MW', '兆瓦', '兆瓦']],
  ['power 1000000000', [' GW', '吉瓦', '吉瓦']],
  ['energy 1', [' kWh', '千瓦时', '千瓦時']],
  ['energy 1000', [' MWh', '兆瓦时', '兆瓦時']],
  ['energy 1000000', [' GWh', '吉瓦时', '吉瓦時']],
  ['energy 1000000000', [' TWh', '太瓦时', '太瓦時']],
  ['temperature 1', ['°C', '摄氏度', '攝氏度']],
  [`temperature ${5 / 9}`, ['°F', '华氏度', '華氏度']],
]
const unitNames = new Map(units)

/** What an amount says, in words of a language of the interface: 35 million, 3500万, 3500萬. */
export function amountInWords(amount: Amount, language: Language): string {
  const bound =
    amount.bound === undefined
      ? ''
      : amount.bound === 'least'
        ? say(['at least ', '至少', '至少'], language)
        : say(['at most ', '至多', '至多'], language)
  return bound + plainWords(amount, language)
}

const say = ([en, hans, hant]: Names, language: Language): string =>
  language === 'en' ? en : language === 'zh-Hans' ? hans : hant

function plainWords(amount: Amount, language: Language): string {
  const { kind, currency, measured, role, room } = amount
  const value = amount.values[0] ?? 0
  const isEnglish = language === 'en'
  switch (kind) {
    case 'number': {
      const many =
        room === undefined
          ? figure(value, language)
          : `${figure(value, language)}–${figure(value + room, language)}`
      if (currency !== undefined)
        return (
          (isEnglish ? (signs[currency] ?? '') : '') +
          many +
          say(currencies[currency] ?? ['', '', ''], language)
        )
      if (measured !== undefined)
        return many + say(unitNames.get(`${measured.dimension} ${measured.unit}`) ?? ['', '', ''], language)
      if (role === 'year') return isEnglish ? String(value) : `${value}年`
      if (role === 'day') return isEnglish ? `day ${value}` : `${value}日`
      if (role === 'ordinal') return isEnglish ? `no. ${value}` : `第${value}`
      return many
    }
    case 'ratio':
      return share(value, language)
    case 'points':
      return `${round(value)}${say([' percentage points', '个百分点', '個百分點'], language)}`
    case 'multiple':
      return isEnglish ? `${round(value)} times` : `${round(value)}倍`
    case 'discount':
      return isEnglish ? `${round(value * 100)}% off` : `${round((1 - value) * 10)}折`
    case 'magnitude':
      return say(magnitudes[value - 1] ?? ['many', '许多', '許多'], language)
    case 'month':
      return isEnglish ? (months[value - 1] ?? String(value)) : `${value}月`
    case 'weekday':
      return isEnglish ? (weekdays[value - 1] ?? '') : `星期${'一二三四五六日'.charAt(value - 1)}`
    case 'decade':
      return isEnglish ? `${value}s` : `${value}年代`
    case 'century':
      return century(value, language)
    case 'time':
      return `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}`
    case 'item':
      return isEnglish ? `point ${value}` : say(['', `第${value}点`, `第${value}點`], language)
    case 'war':
      return isEnglish
        ? `World War ${'I'.repeat(value)}`
        : say(
            ['', `第${'一二三'.charAt(value - 1)}次世界大战`, `第${'一二三'.charAt(value - 1)}次世界大戰`],
            language,
          )
    case 'half':
      return say(value === 1 ? ['first half', '前半', '前半'] : ['second half', '后半', '後半'], language)
    case 'part':
      return say(
        (value === 1
          ? ['early', '初期', '初期']
          : value === 2
            ? ['middle', '中期', '中期']
            : ['late', '末期', '末期']) as Names,
        language,
      )
    case 'relative':
      return ''
  }
}

function century(value: number, language: Language): string {
  const count = Math.abs(value)
  const before = value < 0 ? say([' BC', '公元前', '西元前'], language) : ''
  if (language !== 'en') return `${before}${count}${say(['', '世纪', '世紀'], language)}`
  const end =
    count % 10 === 1 && count !== 11
      ? 'st'
      : count % 10 === 2 && count !== 12
        ? 'nd'
        : count % 10 === 3 && count !== 13
          ? 'rd'
          : 'th'
  return `${count}${end} century${before}`
}

/** 35%, or two thirds as 2/3. */
function share(value: number, language: Language): string {
  if (equal(value * 1000, Math.round(value * 1000))) return `${round(value * 100)}%`
  for (let whole = 3; whole <= 20; whole++) {
    const part = Math.round(value * whole)
    if (part > 0 && equal(part / whole, value))
      return language === 'en' ? `${part}/${whole}` : `${whole}分之${part}`
  }
  return `${round(value * 100)}%`
}

const round = (value: number): string => String(Number(value.toPrecision(10)))

function figure(value: number, language: Language): string {
  const scales: readonly (readonly [number, string])[] =
    language === 'en'
      ? [
          [1e12, ' trillion'],
          [1e9, ' billion'],
          [1e6, ' million'],
        ]
      : language === 'zh-Hans'
        ? [
            [1e12, '万亿'],
            [1e8, '亿'],
            [1e4, '万'],
          ]
        : [
            [1e12, '兆'],
            [1e8, '億'],
            [1e4, '萬'],
          ]
  const scale = scales.find(([size]) => Math.abs(value) >= size)
  if (scale) {
    const scaled = round(value / scale[0])
    if (scaled.length <= 8) return scaled + scale[1]
  }
  const [whole = '', part] = round(value).split('.')
  const grouped = whole.length > 4 || language === 'en' ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  return part === undefined ? grouped : `${grouped}.${part}`
}
