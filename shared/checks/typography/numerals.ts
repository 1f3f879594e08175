import { finder, rules } from './rule.ts'
import { numeralSpecs } from './specs/numerals.ts'

const scale: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const han = '一二三四五六七八九十百千万萬亿億两兩几幾'

/** Rules of how Chinese writes numbers, years and ranges. */
export const numeralRules = rules(numeralSpecs, {
  yearZero: finder(
    /(?<![一二三四五六七八九〇零○◯0])[一二三四五六七八九][一二三四五六七八九〇零○◯0]{3}(?=年)/gu,
    ([year]) => {
      if (!/[零○◯0]/u.test(year)) return null
      const better = year.replace(/[零○◯0]/gu, '〇')
      return /[零0]/u.test(year) ? { better, fix: null } : better
    },
  ),
  mixedNumeral: finder(
    /(?<![\d.,])(\d+(?:\.\d+)?)([十百千])(?![米克瓦卡兆赫伏安帕字焦吨分])(万|亿)?/gu,
    ([, digits = '', unit = '', myriad = '']) => {
      const value = Number(digits) * (scale[unit] ?? 1)
      return Number.isSafeInteger(value) ? { better: `${value}${myriad}`, fix: null } : {}
    },
    'bare',
  ),
  approximateDunhao: finder(
    /(?<=(?<![第初月十零〇、\d一二两三四五六七八九])(?:(?:一|两)(?=、[二两三])|二(?=、三)|三(?=、[四五])|四(?=、五)|五(?=、六)|六(?=、七)|七(?=、八)|八(?=、九)))、(?=[二两三四五六七八九][天年个人次岁十百千万亿倍里米公小分周名位场件条台家种项])/gu,
    '',
  ),
  doubleApproximation: finder(
    new RegExp(
      `(?<![条條条协協合契签簽公预預制节節相违違誓大])(?:大约|大約|约|約|近)(?:[\\d.,]+|[${han}]{1,8})[多余餘]?[\\p{Script=Han}%％]{0,4}?(?:左右|上下)`,
      'gu',
    ),
    ([found]) => ({
      fix: null,
      suggestions: [found.slice(0, -2), found.replace(/^(?:大约|大約|约|約|近)/u, '')],
    }),
    'bare',
  ),
  overAndMore: finder(
    new RegExp(
      `(?:超过|超過|多于|多於|逾)(?:[\\d.,]+|[${han}]{1,8})[十百千万萬亿億]{0,2}[多余餘](?=\\p{Script=Han})`,
      'gu',
    ),
    ([found]) => ({
      fix: null,
      suggestions: [found.slice(0, -1), found.replace(/^(?:超过|超過|多于|多於|逾)/u, '')],
    }),
    'bare',
  ),
  timesLess: finder(
    new RegExp(`(?:减少|減少|下降|降低|缩小|縮小|下跌)了?(?:[\\d.]+|[${han}]{1,4})多?倍`, 'gu'),
    undefined,
    'bare',
  ),
  twoDigitYear: finder(
    /(?<![\d.,]|民国|光绪|乾隆|康熙|昭和|平成|令和)\d{2}(?=年\d{1,2}月(?!份?[大来]))/gu,
    ([year]) => ({
      fix: null,
      suggestions: Number(year) > 40 ? [`19${year}`, `20${year}`] : [`20${year}`, `19${year}`],
    }),
    'bare',
  ),
  eventDot: finder(
    /(?<=[“「](?:[1-9]|1[0-2]))[.．•‧・/](?=(?:[1-9]|[12]\d|3[01])[”」](?:事件|恐|[袭襲]|[运運]|地震|[惨慘]案|政[变變]|起[义義]|[爱愛]国|屠[杀殺]|大火))/gu,
    '·',
    'bare',
  ),
  rangePercent: finder(
    /(?<![\d.])\d+(?:\.\d+)?(?=[-—–～~至到]\d+(?:\.\d+)?%)/gu,
    ([number]) => `${number}%`,
    'bare',
  ),
  rangeUnit: finder(
    /(?<![\d.])(\d+(?:\.\d+)?)([-—–～~至到])(\d+(?:\.\d+)?)([万亿])/gu,
    ([, low = '', sign = '', high = '', unit = '']) =>
      Number(low) < Number(high) ? { better: `${low}${unit}${sign}${high}${unit}`, fix: null } : null,
    'bare',
  ),
})
