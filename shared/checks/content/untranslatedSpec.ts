import type { CheckSpec } from '../spec.ts'

export const untranslatedSpec: CheckSpec = {
  id: 'untranslated',
  group: 'content',
  severity: 'error',
  isOn: true,
  languages: ['en', 'zh-Hans', 'zh-Hant'],
  words: {
    en: {
      name: 'Untranslated',
      about:
        'A target that is empty, that repeats its source, or that still holds a stretch of the source language. Names, codes, addresses and quoted titles may stay as they are.',
      messages: {
        empty: 'Nothing is translated yet',
        same: 'The target is the source text',
        left: 'This stretch is still in the source language',
      },
    },
    'zh-Hans': {
      name: '未翻译',
      about: '译文为空、与原文相同，或仍留有一段原文。人名、代码、网址和引用的标题可以保留原样。',
      messages: { empty: '尚未翻译', same: '译文与原文相同', left: '这一段仍是原文' },
    },
    'zh-Hant': {
      name: '未翻譯',
      about: '譯文為空、與原文相同，或仍留有一段原文。人名、代碼、網址和引用的標題可以保留原樣。',
      messages: { empty: '尚未翻譯', same: '譯文與原文相同', left: '這一段仍是原文' },
    },
  },
  good: [
    { source: 'The strike goes on.', sourceLanguage: 'en', target: '罢工在继续。', language: 'zh-Hans' },
    { source: 'WTO', sourceLanguage: 'en', target: 'WTO', language: 'zh-Hans' },
  ],
  bad: [
    { source: 'The strike goes on.', sourceLanguage: 'en', target: '', language: 'zh-Hans' },
    {
      source: 'The war went on and on, he said.',
      sourceLanguage: 'en',
      target: '战争went on and on, he said。',
      language: 'zh-Hans',
    },
  ],
}
