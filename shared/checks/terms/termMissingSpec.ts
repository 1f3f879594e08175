import type { CheckSpec } from '../spec.ts'

export const termMissingSpec: CheckSpec = {
  id: 'termMissing',
  group: 'terms',
  severity: 'warning',
  isOn: true,
  languages: ['en', 'zh-Hans', 'zh-Hant'],
  words: {
    en: {
      name: 'Term not used',
      about:
        'A term of the source whose entry in the termbase has terms for the target, none of which is used there.',
      messages: { notUsed: 'The term for “{term}” is not used: {expected}' },
    },
    'zh-Hans': {
      name: '未用术语',
      about: '原文中的术语在术语库中有规定的译法，而译文没有使用。',
      messages: { notUsed: '“{term}”未使用规定的术语：{expected}' },
    },
    'zh-Hant': {
      name: '未用術語',
      about: '原文中的術語在術語庫中有規定的譯法，而譯文沒有使用。',
      messages: { notUsed: '「{term}」未使用規定的術語：{expected}' },
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
      target: '推进共享繁荣',
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
