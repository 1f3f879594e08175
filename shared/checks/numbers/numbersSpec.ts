import type { CheckSpec, Example } from '../spec.ts'

const pair = (source: string, target: string, language: Example['language'] = 'zh-Hans'): Example => ({
  source,
  sourceLanguage: 'en',
  target,
  language,
})

/** What there is to say of the check of numbers. */
export const numbersSpec: CheckSpec = {
  id: 'numbers',
  group: 'numbers',
  severity: 'warning',
  isOn: true,
  languages: ['en', 'zh-Hans', 'zh-Hant'],
  words: {
    en: {
      name: 'Numbers',
      about:
        'Numbers, dates, sums and shares that the target states otherwise than the source, leaves out or adds. Ways of writing do not matter: 2.7 million is 270万, tripled is 增加两倍, 60 days are 两个月.',
      messages: {
        missing: '{sourceEn} is not in the target',
        extra: '{targetEn} is not in the source',
        differs: '{sourceEn} ≠ {targetEn}',
      },
    },
    'zh-Hans': {
      name: '数字',
      about:
        '译文中的数字、日期、金额或比例与原文不符、遗漏或多出。写法不同不算错：2.7 million 即 270万，tripled 即增加两倍，60 days 即两个月。',
      messages: {
        missing: '译文中没有 {sourceHans}',
        extra: '原文中没有 {targetHans}',
        differs: '{sourceHans} ≠ {targetHans}',
      },
    },
    'zh-Hant': {
      name: '數字',
      about:
        '譯文中的數字、日期、金額或比例與原文不符、遺漏或多出。寫法不同不算錯：2.7 million 即 270萬，tripled 即增加兩倍，60 days 即兩個月。',
      messages: {
        missing: '譯文中沒有 {sourceHant}',
        extra: '原文中沒有 {targetHant}',
        differs: '{sourceHant} ≠ {targetHant}',
      },
    },
  },
  good: [
    pair('2.7 million homes', '270万户'),
    pair('more than 300,000 miners', '30多万名矿工'),
    pair('Wages tripled in the late 1980s.', '20世纪80年代末，工资增加了两倍。'),
    pair('NT$30,000 on Tuesday, March 5', '3月5日週二，新臺幣3萬元', 'zh-Hant'),
    pair('9/11 and the G7', '“9·11”与七国集团'),
  ],
  bad: [
    pair('2.7 million homes', '27万户'),
    pair('5 percentage points', '5%'),
    pair('at least 20 people', '最多20人'),
    pair('Wages tripled.', '工资增加了三倍。'),
    pair('on Tuesday', '週三', 'zh-Hant'),
    pair('100 miles', '100公里'),
  ],
}
