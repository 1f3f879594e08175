import { chinese, define, everywhere } from '../define.ts'

/** Rules of spaces, in Chinese and in all editions. */
export const spaceSpecs = define({
  spaceBesideMark: {
    severity: 'info',
    languages: chinese,
    en: [
      'Space beside Chinese punctuation',
      'Full-width marks have their own room; a space beside one makes a hole.',
      'No space beside Chinese punctuation',
    ],
    hans: ['全角标点旁的空格', '全角标点自带空白，旁边不加空格。', '全角标点旁不加空格'],
    hant: ['全形標點旁的空格', '全形標點自帶空白，旁邊不加空格。', '全形標點旁不加空格'],
    good: ['你好，世界', '作者： John Smith'],
    bad: [
      ['你好 ，世界', '你好，世界'],
      ['他说， “好 ”', '他说，“好”'],
    ],
  },
  spaceBetweenHan: {
    severity: 'warning',
    languages: chinese,
    en: [
      'Space between Chinese characters',
      'Chinese words are not divided by spaces. Names and headings by themselves are let be, unless a space parts a word.',
      'No space between Chinese characters',
    ],
    hans: ['汉字之间的空格', '汉字之间不加空格。单独的人名和标题不算，词语中间的除外。', '汉字之间不加空格'],
    hant: ['漢字之間的空格', '漢字之間不加空格。單獨的人名和標題不算，詞語中間的除外。', '漢字之間不加空格'],
    good: ['我们的任务，', '李 明', '我们的任务 他们的河流'],
    bad: [
      ['我们 的任务，很重。', '我们的任务，很重。'],
      ['这样的成 功来之不易', '这样的成功来之不易'],
    ],
  },
  ideographicSpace: {
    severity: 'info',
    languages: chinese,
    en: [
      'Full-width space in the text',
      'A full-width space inside a sentence is left from an older layout.',
      'A full-width space inside a sentence',
    ],
    hans: ['句中的全角空格', '句子中间的全角空格多是旧版式留下的。', '句中有全角空格'],
    hant: ['句中的全形空格', '句子中間的全形空格多是舊版式留下的。', '句中有全形空格'],
    good: ['我们的任务，很重。', '李　明'],
    bad: [['我们　的任务，很重。', '我们的任务，很重。']],
  },
  oddSpace: {
    severity: 'info',
    languages: chinese,
    en: [
      'Unusual space',
      'A no-break space, a thin space or a tab, mostly pasted from a page.',
      'An unusual space; write a plain one or none',
    ],
    hans: ['特殊空格', '不换行空格、窄空格或制表符，多从网页粘贴而来。', '特殊空格，应改为普通空格或删去'],
    hant: ['特殊空格', '不換行空格、窄空格或定位字元，多從網頁貼上而來。', '特殊空格，應改為普通空格或刪去'],
    good: ['在 Apple 公司'],
    bad: [['在\u00A0Apple公司', '在 Apple公司']],
  },
  doubleSpace: {
    severity: 'info',
    languages: everywhere,
    en: ['Several spaces', 'Two or more spaces in a row.', 'Several spaces in a row'],
    hans: ['连续空格', '两个以上的空格连在一起。', '连续空格'],
    hant: ['連續空格', '兩個以上的空格連在一起。', '連續空格'],
    good: ['The end. Next.'],
    bad: [['The end.  Next.', 'The end. Next.']],
  },
  edgeSpace: {
    severity: 'info',
    languages: everywhere,
    en: [
      'White space at the edge',
      'Spaces at the beginning or end of a block; indents are the layout’s business.',
      'White space at the edge of the block',
    ],
    hans: ['段首段末的空白', '段落开头或结尾的空格。缩进由版式负责。', '段首或段末有空白'],
    hant: ['段首段末的空白', '段落開頭或結尾的空格。縮排由版式負責。', '段首或段末有空白'],
    good: ['The end.'],
    bad: [['The end. ', 'The end.'], { target: '　　段首缩进', language: 'zh-Hans', fixed: '段首缩进' }],
  },
  percentSpace: {
    severity: 'info',
    languages: everywhere,
    en: [
      'Space before %',
      'The percent sign follows its number without a space.',
      'No space before the percent sign',
    ],
    hans: ['百分号前的空格', '数字与百分号之间不加空格。', '百分号前不加空格'],
    hant: ['百分號前的空格', '數字與百分號之間不加空格。', '百分號前不加空格'],
    good: ['20% of them'],
    bad: [['20 % of them', '20% of them'], { target: '增长20 %', language: 'zh-Hans', fixed: '增长20%' }],
  },
  interpunctSpace: {
    severity: 'warning',
    languages: chinese,
    en: ['Space beside ·', 'The dot inside a name takes no spaces.', 'No space beside the dot of a name'],
    hans: ['间隔号旁的空格', '姓名中的间隔号前后不加空格。', '间隔号旁不加空格'],
    hant: ['間隔號旁的空格', '姓名中的間隔號前後不加空格。', '間隔號旁不加空格'],
    good: ['卡尔·马克思'],
    bad: [['卡尔 · 马克思', '卡尔·马克思']],
  },
  hanLatinSpace: {
    severity: 'info',
    isOn: false,
    languages: chinese,
    options: { want: { kind: 'choice', default: 'none', of: ['none', 'space'] } },
    optionNames: {
      en: { want: 'Between Chinese and Latin letters or digits' },
      'zh-Hans': { want: '汉字与拉丁字母、数字之间' },
      'zh-Hant': { want: '漢字與拉丁字母、數字之間' },
    },
    en: [
      'Space between Chinese and Latin',
      'The house’s way between Chinese and Latin letters or digits: no space as in print, or one space. Dates never take one where a space is wanted.',
      {
        extra: 'No space between Chinese and Latin here',
        missing: 'A space belongs between Chinese and Latin here',
      },
    ],
    hans: [
      '汉字与西文之间的空格',
      '汉字与拉丁字母、数字之间按本刊体例：如印刷品不加空格，或一律加一个空格（日期除外）。',
      { extra: '汉字与西文之间不加空格', missing: '汉字与西文之间应加空格' },
    ],
    hant: [
      '漢字與西文之間的空格',
      '漢字與拉丁字母、數字之間按本刊體例：如印刷品不加空格，或一律加一個空格（日期除外）。',
      { extra: '漢字與西文之間不加空格', missing: '漢字與西文之間應加空格' },
    ],
    good: [
      '花了5000元',
      { target: '花了 5000 元，在2023年9月', language: 'zh-Hans', options: { want: 'space' } },
    ],
    bad: [
      ['花了 5000 元', '花了5000元'],
      { target: '花了5000元', language: 'zh-Hans', fixed: '花了 5000 元', options: { want: 'space' } },
    ],
  },
  unevenSpace: {
    severity: 'info',
    isOn: false,
    languages: chinese,
    en: [
      'Space on one side only',
      'A foreign word has a space on one side and none on the other.',
      'Space on one side of “{mark}” only',
    ],
    hans: ['一侧有空格', '外文词一侧有空格，另一侧没有。', '“{mark}”只有一侧有空格'],
    hant: ['一側有空格', '外文詞一側有空格，另一側沒有。', '「{mark}」只有一側有空格'],
    good: ['在 Apple 公司', '在Apple公司'],
    bad: [['在 Apple公司']],
  },
})
