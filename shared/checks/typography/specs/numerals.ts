import { chinese, define, simplified } from '../define.ts'

/** Rules of how Chinese writes numbers, years and ranges. */
export const numeralSpecs = define({
  yearZero: {
    severity: 'info',
    languages: simplified,
    en: [
      'Zero in a Chinese year',
      'A year in Chinese numerals is written with 〇, not with 零, ○ or 0 (GB/T 15835).',
      'Write {better}',
    ],
    hans: ['汉字年份中的零', '汉字年份用“〇”，不用“零”“○”或“0”（GB/T 15835）。', '应为 {better}'],
    hant: [
      '漢字年份中的零',
      '簡體版的漢字年份用「〇」，不用「零」「○」或「0」（GB/T 15835）。',
      '應為 {better}',
    ],
    good: ['二〇二三年', '一百零五年'],
    bad: [['二零二三年'], ['二○二三年', '二〇二三年']],
  },
  mixedNumeral: {
    severity: 'info',
    languages: simplified,
    en: [
      'Digits with 十, 百 or 千',
      'Arabic digits go with 万 and 亿 only; smaller units are written out in digits.',
      'Write the number in digits',
    ],
    hans: ['数字与“十、百、千”混用', '阿拉伯数字只与“万”“亿”合用，不与“十、百、千”合用。', '应全用数字'],
    hant: [
      '數字與「十、百、千」混用',
      '簡體版的阿拉伯數字只與「万」「亿」合用，不與「十、百、千」合用。',
      '應全用數字',
    ],
    good: ['3千米', '5千克', '3万人', '20个百分点'],
    bad: [['3千人'], ['5百万元']],
  },
  approximateDunhao: {
    severity: 'info',
    languages: simplified,
    en: [
      '、 inside an approximate number',
      'Two neighbouring numbers that mean “about” stand together: 三四天.',
      'No 、 in an approximate number',
    ],
    hans: ['概数中的顿号', '相邻两个数字连用表示概数时，中间不用顿号：三四天。', '概数中间不用顿号'],
    hant: ['概數中的頓號', '簡體版相鄰兩個數字連用表示概數時，中間不用頓號：三四天。', '概數中間不用頓號'],
    good: ['三四天', '第三、四届', '二、三月'],
    bad: [['走了三、四天', '走了三四天']],
  },
  doubleApproximation: {
    severity: 'info',
    languages: chinese,
    en: [
      '“About” said twice',
      '约 before a number and 左右 behind it say the same.',
      '“{mark}” says “about” twice',
    ],
    hans: ['概数重复', '“约”和“左右”意思相同，只用其一。', '“{mark}”中概数重复'],
    hant: ['概數重複', '「約」和「左右」意思相同，只用其一。', '「{mark}」中概數重複'],
    good: ['约500人', '500人左右', '合约3年左右到期'],
    bad: [['约500人左右']],
  },
  overAndMore: {
    severity: 'info',
    languages: chinese,
    en: [
      '“Over” and “more”',
      '超过 before a number and 多 behind it say the same.',
      '“{mark}” says “more than” twice',
    ],
    hans: ['“超过”与“多”重复', '“超过”和“多”意思相同，只用其一。', '“{mark}”中“超过”与“多”重复'],
    hant: [
      '「超過」與「多」重複',
      '「超過」和「多」意思相同，只用其一。',
      '「{mark}」中「超過」與「多」重複',
    ],
    good: ['超过500人', '500多人'],
    bad: [['超过500多人']],
  },
  timesLess: {
    severity: 'warning',
    languages: chinese,
    en: [
      'Fewer “by times”',
      'Nothing becomes less by several times: say to what part, or by how much.',
      '“{mark}”: nothing falls by times',
    ],
    hans: ['减少若干“倍”', '减少不能用“倍”，应说减少到几分之几或减少百分之几。', '“{mark}”：减少不能用“倍”'],
    hant: [
      '減少若干「倍」',
      '減少不能用「倍」，應說減少到幾分之幾或減少百分之幾。',
      '「{mark}」：減少不能用「倍」',
    ],
    good: ['增加了3倍', '减少到四分之一'],
    bad: [['减少了3倍']],
  },
  twoDigitYear: {
    severity: 'info',
    languages: simplified,
    en: ['Year of two digits', 'A year is written with four digits.', 'Write the year with four digits'],
    hans: ['两位数年份', '年份应写全四位数字。', '年份应写四位'],
    hant: ['兩位數年份', '簡體版的年份應寫全四位數字。', '年份應寫四位'],
    good: ['2023年9月', '服刑23年6个月', '民国23年9月'],
    bad: [['自23年9月起']],
  },
  eventDot: {
    severity: 'info',
    languages: chinese,
    en: [
      'Dot of a dated event',
      'The name of an event by month and day takes ·: “9·11”.',
      'Write {better} between month and day',
    ],
    hans: ['事件名称中的间隔号', '以月日命名的事件，月日之间用间隔号：“9·11”。', '月日之间应为 {better}'],
    hant: ['事件名稱中的間隔號', '以月日命名的事件，月日之間用間隔號：「9·11」。', '月日之間應為 {better}'],
    good: ['“9·11”事件', '“2.0”版'],
    bad: [['“9.11”事件', '“9·11”事件']],
  },
  rangePercent: {
    severity: 'info',
    languages: simplified,
    en: [
      'Percent only once in a range',
      'Both ends of a range carry the percent sign: 10%—15%.',
      'Write {better}: both ends carry the sign',
    ],
    hans: ['范围中只有一个百分号', '范围两端都要写百分号：10%—15%。', '应为 {better}，两端都写百分号'],
    hant: [
      '範圍中只有一個百分號',
      '簡體版的範圍兩端都要寫百分號：10%—15%。',
      '應為 {better}，兩端都寫百分號',
    ],
    good: ['10%—15%'],
    bad: [['增长10—15%', '增长10%—15%']],
  },
  rangeUnit: {
    severity: 'info',
    languages: simplified,
    en: [
      '万 or 亿 only once in a range',
      'Both ends of a range carry 万 or 亿; else the first number reads as it stands.',
      'Is {better} meant?',
    ],
    hans: [
      '范围中只有一个“万”或“亿”',
      '范围两端都要写“万”“亿”，否则前一个数会被照字面理解。',
      '是否为 {better}',
    ],
    hant: [
      '範圍中只有一個「万」或「亿」',
      '簡體版的範圍兩端都要寫「万」「亿」，否則前一個數會被照字面理解。',
      '是否為 {better}',
    ],
    good: ['5万—10万人', '2000至3万人'],
    bad: [['5—10万人']],
  },
})
