import type { CheckSpec } from '../spec.ts'

export const termForbiddenSpec: CheckSpec = {
  id: 'termForbidden',
  group: 'terms',
  severity: 'warning',
  isOn: true,
  languages: ['en', 'zh-Hans', 'zh-Hant'],
  words: {
    en: {
      name: 'Forbidden term',
      about:
        'A term that the termbase forbids. It is an error where the source speaks of its entry, a warning where the word may stand for something else.',
      messages: { used: '“{term}” must not be used; use {instead}' },
    },
    'zh-Hans': {
      name: '禁用术语',
      about: '术语库禁止使用的词语。原文确实在讲该条目时为错误，可能另有所指时为警告。',
      messages: { used: '“{term}”为禁用词，请用：{instead}' },
    },
    'zh-Hant': {
      name: '禁用術語',
      about: '術語庫禁止使用的詞語。原文確實在講該條目時為錯誤，可能另有所指時為警告。',
      messages: { used: '「{term}」為禁用詞，請用：{instead}' },
    },
  },
  good: [
    {
      source: 'promote common prosperity',
      sourceLanguage: 'en',
      target: '推进共同富裕',
      language: 'zh-Hans',
      entries: [
        {
          kind: 'term',
          terms: [
            { language: 'en', text: 'common prosperity', status: 'preferred' },
            { language: 'zh-Hans', text: '共同富裕', status: 'preferred' },
            { language: 'zh-Hans', text: '共同繁荣', status: 'forbidden' },
          ],
        },
      ],
    },
  ],
  bad: [
    {
      source: 'promote common prosperity',
      sourceLanguage: 'en',
      target: '推进共同繁荣',
      language: 'zh-Hans',
      entries: [
        {
          kind: 'term',
          terms: [
            { language: 'en', text: 'common prosperity', status: 'preferred' },
            { language: 'zh-Hans', text: '共同富裕', status: 'preferred' },
            { language: 'zh-Hans', text: '共同繁荣', status: 'forbidden' },
          ],
        },
      ],
    },
  ],
}
