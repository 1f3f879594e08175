import type { CheckSpec } from '../spec.ts'

export const nameRenderingSpec: CheckSpec = {
  id: 'nameRendering',
  group: 'terms',
  severity: 'warning',
  isOn: true,
  languages: ['en', 'zh-Hans', 'zh-Hant'],
  words: {
    en: {
      name: 'One name, one rendering',
      about:
        'A foreign name that the article, or the library, writes in two ways: one English name in two Chinese renderings, or one Chinese rendering in two English spellings. Renderings are told by their sound, so only names that are written by sound are compared.',
      messages: {
        two: '{name} is {written} here and {elsewhere} elsewhere in the article',
        library: '{name} is {written} here; published articles write {library}',
        spelling: '{name} is {written} here and {elsewhere} elsewhere in the article',
      },
    },
    'zh-Hans': {
      name: '译名一致',
      about:
        '同一外国人名、地名在文中或与已发表文章译法不一：一个英文名有两种中文译名，或一个中文译名有两种英文拼写。按读音辨认，因此只比较音译的名字。',
      messages: {
        two: '{name}此处作“{written}”，文中别处作“{elsewhere}”',
        library: '{name}此处作“{written}”，已发表的文章作“{library}”',
        spelling: '“{name}”此处作 {written}，文中别处作 {elsewhere}',
      },
    },
    'zh-Hant': {
      name: '譯名一致',
      about:
        '同一外國人名、地名在文中或與已發表文章譯法不一：一個英文名有兩種中文譯名，或一個中文譯名有兩種英文拼寫。按讀音辨認，因此只比較音譯的名字。',
      messages: {
        two: '{name}此處作「{written}」，文中別處作「{elsewhere}」',
        library: '{name}此處作「{written}」，已發表的文章作「{library}」',
        spelling: '「{name}」此處作 {written}，文中別處作 {elsewhere}',
      },
    },
  },
  good: [
    {
      before: [{ source: 'Angela Merkel spoke first.', target: '安格拉·默克尔首先发言。' }],
      source: 'Merkel then left for Berlin.',
      sourceLanguage: 'en',
      target: '默克尔随后前往柏林。',
      language: 'zh-Hans',
    },
    {
      before: [{ source: 'David Cameron resigned.', target: '戴维·卡梅伦辞职了。' }],
      source: 'David Beckham did not.',
      sourceLanguage: 'en',
      target: '大卫·贝克汉姆没有。',
      language: 'zh-Hans',
    },
  ],
  bad: [
    {
      before: [{ source: 'Angela Merkel spoke first.', target: '安格拉·默克尔首先发言。' }],
      source: 'Merkel then left for Berlin.',
      sourceLanguage: 'en',
      target: '梅克尔随后前往柏林。',
      language: 'zh-Hans',
    },
    {
      before: [{ source: '总统特朗普来了。', target: 'President Trump came.' }],
      source: '特朗普走了。',
      sourceLanguage: 'zh-Hans',
      target: 'Tramp left.',
      language: 'en',
    },
    {
      source: 'The train left Brighton late.',
      sourceLanguage: 'en',
      target: '列车驶离布莱顿时已晚点。',
      language: 'zh-Hans',
      ways: { archiveName: (name) => (name === 'Brighton' ? '布赖顿' : null) },
    },
  ],
}

export const nameOriginalSpec: CheckSpec = {
  id: 'nameOriginal',
  group: 'terms',
  severity: 'warning',
  isOn: true,
  languages: ['zh-Hans', 'zh-Hant'],
  words: {
    en: {
      name: 'Names in Latin letters',
      about:
        'A name in Latin letters in the Chinese text, one or two letters away from what the source writes.',
      messages: { differs: '{written} is written {source} in the source' },
    },
    'zh-Hans': {
      name: '原名拼写',
      about: '中文里的外文原名与原文相差一两个字母。',
      messages: { differs: '{written} 在原文中作 {source}' },
    },
    'zh-Hant': {
      name: '原名拼寫',
      about: '中文裡的外文原名與原文相差一兩個字母。',
      messages: { differs: '{written} 在原文中作 {source}' },
    },
  },
  good: [
    {
      source: 'Angela Merkel spoke.',
      sourceLanguage: 'en',
      target: '安格拉·默克尔（Angela Merkel）发言。',
      language: 'zh-Hans',
    },
  ],
  bad: [
    {
      source: 'Angela Merkel spoke.',
      sourceLanguage: 'en',
      target: '安格拉·默克尔（Angela Merkle）发言。',
      language: 'zh-Hans',
    },
  ],
}

export const firstMentionSpec: CheckSpec = {
  id: 'firstMention',
  group: 'terms',
  severity: 'info',
  isOn: false,
  languages: ['zh-Hans', 'zh-Hant'],
  options: { again: { kind: 'flag', default: true } },
  words: {
    en: {
      name: 'First mention of a person',
      about:
        'A foreign person comes with the full name and the original in brackets where the text first speaks of them, and without brackets later. Headlines, captions and notes do not count.',
      messages: {
        full: 'First mention: give the full name ({name})',
        original: 'First mention: give the original in brackets ({name})',
        again: 'The original of {name} was given before',
      },
      options: { again: 'Point out an original that is given again' },
    },
    'zh-Hans': {
      name: '人名首次出现',
      about: '外国人名在正文首次出现时写全名，并在括号内附原文，之后不再附。标题、图注和脚注不算。',
      messages: {
        full: '首次出现：应写全名（{name}）',
        original: '首次出现：应在括号内附原文（{name}）',
        again: '{name} 的原文前面已经附过',
      },
      options: { again: '重复附原文时提示' },
    },
    'zh-Hant': {
      name: '人名首次出現',
      about: '外國人名在正文首次出現時寫全名，並在括號內附原文，之後不再附。標題、圖說和註腳不算。',
      messages: {
        full: '首次出現：應寫全名（{name}）',
        original: '首次出現：應在括號內附原文（{name}）',
        again: '{name} 的原文前面已經附過',
      },
      options: { again: '重複附原文時提示' },
    },
  },
  good: [
    {
      before: [{ source: 'Angela Merkel spoke first.', target: '安格拉·默克尔（Angela Merkel）首先发言。' }],
      source: 'Merkel then left.',
      sourceLanguage: 'en',
      target: '默克尔随后离开。',
      language: 'zh-Hans',
    },
  ],
  bad: [
    {
      source: 'Angela Merkel spoke first.',
      sourceLanguage: 'en',
      target: '安格拉·默克爾首先發言。',
      language: 'zh-Hant',
    },
    {
      before: [{ source: 'Angela Merkel spoke first.', target: '安格拉·默克尔（Angela Merkel）首先发言。' }],
      source: 'Merkel then left.',
      sourceLanguage: 'en',
      target: '默克尔（Merkel）随后离开。',
      language: 'zh-Hans',
    },
  ],
}
