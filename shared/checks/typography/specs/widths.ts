import { chinese, define, everywhere } from '../define.ts'

/** Rules of full and half width but for stops. */
export const widthSpecs = define({
  fullWidthDigit: {
    severity: 'warning',
    languages: everywhere,
    en: ['Full-width digits', 'Arabic digits are half-width in horizontal text.', 'Write {better}'],
    hans: ['全角数字', '横排文字中的阿拉伯数字用半角。', '应为 {better}'],
    hant: ['全形數字', '橫排文字中的阿拉伯數字用半形。', '應為 {better}'],
    good: ['in 2023', { target: '2023年', language: 'zh-Hans' }],
    bad: [{ target: '２０２３年', language: 'zh-Hans', fixed: '2023年' }, ['in ２０２３', 'in 2023']],
  },
  fullWidthLetter: {
    severity: 'warning',
    languages: everywhere,
    en: ['Full-width letters', 'Latin letters are half-width in horizontal text.', 'Write {better}'],
    hans: ['全角字母', '横排文字中的拉丁字母用半角。', '应为 {better}'],
    hant: ['全形字母', '橫排文字中的拉丁字母用半形。', '應為 {better}'],
    good: ['the WTO', { target: 'WTO规则', language: 'zh-Hans' }],
    bad: [{ target: 'ＷＴＯ规则', language: 'zh-Hans', fixed: 'WTO规则' }],
  },
  fullWidthSymbol: {
    severity: 'warning',
    languages: chinese,
    en: [
      'Full-width signs',
      'A full-width percent, currency or other sign at a number or word.',
      'Write {better}',
    ],
    hans: ['全角符号', '数字或外文旁的百分号、货币符号等用半角。', '应为 {better}'],
    hant: ['全形符號', '數字或外文旁的百分號、貨幣符號等用半形。', '應為 {better}'],
    good: ['增长20%', '$100', '￥100'],
    bad: [
      ['增长20％', '增长20%'],
      ['＄100和AT＆T', '$100和AT&T'],
    ],
  },
  smallForm: {
    severity: 'warning',
    languages: chinese,
    en: [
      'Small, vertical or half-width forms',
      'Small punctuation, the forms of vertical type and the half-width ｡｢｣ come from old input methods and copied pages.',
      'Write {better} for {mark}',
    ],
    hans: [
      '小型、竖排或半角变体标点',
      '小型标点、竖排标点和半角的 ｡｢｣ 多来自旧输入法或复制的网页。',
      '{mark} 应为 {better}',
    ],
    hant: [
      '小型、直排或半形變體標點',
      '小型標點、直排標點和半形的 ｡｢｣ 多來自舊輸入法或複製的網頁。',
      '{mark} 應為 {better}',
    ],
    good: ['你好，世界。'],
    bad: [['你好﹐世界｡', '你好，世界。'], { target: '﹁好﹂', language: 'zh-Hant', fixed: '「好」' }],
  },
  markInNumber: {
    severity: 'warning',
    languages: chinese,
    en: [
      'Full-width mark inside a number',
      'Decimal points and the commas of thousands are half-width.',
      'Write {better} inside a number',
    ],
    hans: ['数字中的全角标点', '小数点和千分位的逗号用半角。', '数字中应为 {better}'],
    hant: ['數字中的全形標點', '小數點和千分位的逗號用半形。', '數字中應為 {better}'],
    good: ['3.5%', '1,234人', '2019，2020年'],
    bad: [['增长3．5%', '增长3.5%'], ['1，234人']],
  },
  colonInTime: {
    severity: 'warning',
    languages: chinese,
    en: [
      'Full-width colon in a time or score',
      'Between digits the colon is half-width: 3:30, 2:1.',
      'Write {better} between digits',
    ],
    hans: ['时间、比分中的全角冒号', '数字之间的冒号用半角：3:30、2:1。', '数字之间应为 {better}'],
    hant: ['時間、比分中的全形冒號', '數字之間的冒號用半形：3:30、2:1。', '數字之間應為 {better}'],
    good: ['下午3:30', '日期：2023年', '方案1：30人'],
    bad: [['下午3：30', '下午3:30'], ['以2：1获胜']],
  },
  unitGlyph: {
    severity: 'info',
    languages: everywhere,
    en: [
      'Units squeezed into one character',
      'Signs such as ㎞ or ㎡ are missing from many fonts and are not found by a search.',
      'Write {better} for {mark}',
    ],
    hans: ['单字符单位', '㎞、㎡ 之类的合成字符许多字体没有，也检索不到。', '{mark} 应为 {better}'],
    hant: ['單字元單位', '㎞、㎡ 之類的合成字元許多字型沒有，也檢索不到。', '{mark} 應為 {better}'],
    good: ['5 km', '20 m²'],
    bad: [['5 ㎞', '5 km'], { target: '80㎡的房子', language: 'zh-Hans', fixed: '80m²的房子' }],
  },
})
