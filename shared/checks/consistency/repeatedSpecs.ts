import type { CheckSpec } from '../spec.ts'

const all = ['en', 'zh-Hans', 'zh-Hant'] as const

export const sameSourceSpec: CheckSpec = {
  id: 'sameSource',
  group: 'consistency',
  severity: 'info',
  isOn: true,
  languages: all,
  words: {
    en: {
      name: 'Same source, two translations',
      about:
        'A sentence or heading that occurs again in the article and is translated in another way. Very short ones are let be.',
      messages: { differs: 'The same source reads elsewhere: {other}' },
    },
    'zh-Hans': {
      name: '同一原文，译法不同',
      about: '文中重复出现的句子或小标题译法不一。很短的不算。',
      messages: { differs: '相同的原文在别处译作：{other}' },
    },
    'zh-Hant': {
      name: '同一原文，譯法不同',
      about: '文中重複出現的句子或小標題譯法不一。很短的不算。',
      messages: { differs: '相同的原文在別處譯作：{other}' },
    },
  },
  good: [
    {
      before: [{ source: 'The river keeps its own accounts.', target: '河流自有它的账本。' }],
      source: 'The river keeps its own accounts!',
      sourceLanguage: 'en',
      target: '河流自有它的账本！',
      language: 'zh-Hans',
    },
  ],
  bad: [
    {
      before: [{ source: 'The river keeps its own accounts.', target: '河流自有它的账本。' }],
      source: 'The river keeps its own accounts.',
      sourceLanguage: 'en',
      target: '这条河自己记账。',
      language: 'zh-Hans',
    },
  ],
}

export const sameTargetSpec: CheckSpec = {
  id: 'sameTarget',
  group: 'consistency',
  severity: 'info',
  isOn: true,
  languages: all,
  words: {
    en: {
      name: 'Two sources, same translation',
      about:
        'A translation that stands in the article for two different sources: one of them was likely left from the memory or pasted.',
      messages: {
        reused: 'The same translation stands elsewhere for: {other}',
        part: 'A part of this stands elsewhere as the translation of: {other}',
      },
    },
    'zh-Hans': {
      name: '原文不同，译文相同',
      about: '文中两处原文不同而译文一样，其中一处可能是记忆库带入或误贴的。',
      messages: {
        reused: '别处也用了这一译文，原文为：{other}',
        part: '其中一部分在别处是另一原文的译文：{other}',
      },
    },
    'zh-Hant': {
      name: '原文不同，譯文相同',
      about: '文中兩處原文不同而譯文一樣，其中一處可能是記憶庫帶入或誤貼的。',
      messages: {
        reused: '別處也用了這一譯文，原文為：{other}',
        part: '其中一部分在別處是另一原文的譯文：{other}',
      },
    },
  },
  good: [
    {
      before: [{ source: 'Nobody in the ministry had an answer.', target: '部里没有一个人答得上来。' }],
      source: 'The river keeps its own accounts. In the ministry, nobody had an answer.',
      sourceLanguage: 'en',
      target: '河流自有它的账本。部里没有一个人答得上来。',
      language: 'zh-Hans',
    },
    {
      before: [{ source: 'The river keeps its own accounts.', target: '河流自有它的账本。' }],
      source: 'A river keeps its own account.',
      sourceLanguage: 'en',
      target: '河流自有它的账本。',
      language: 'zh-Hans',
    },
  ],
  bad: [
    {
      before: [{ source: 'Nobody in the ministry had an answer.', target: '部里没有一个人答得上来。' }],
      source: 'The river keeps its own accounts.',
      sourceLanguage: 'en',
      target: '河流自有它的账本。部里没有一个人答得上来。',
      language: 'zh-Hans',
    },
    {
      before: [{ source: 'The river keeps its own accounts.', target: '河流自有它的账本。' }],
      source: 'The ministers will meet again in June.',
      sourceLanguage: 'en',
      target: '河流自有它的账本。',
      language: 'zh-Hans',
    },
  ],
}
