import type { CheckSpec } from '../spec.ts'

export const mainlandWordSpec: CheckSpec = {
  id: 'mainlandWord',
  group: 'script',
  severity: 'info',
  isOn: true,
  languages: ['zh-Hant'],
  words: {
    en: {
      name: 'Mainland word',
      about:
        'A word of the Mainland in the Traditional edition for which its readers have another. In quotations it may be right, so it is a suggestion and no more.',
      messages: { used: '“{word}” is the Mainland’s word; here one says “{instead}”' },
    },
    'zh-Hans': {
      name: '大陆用语',
      about: '繁体版中出现大陆用语，而当地读者另有说法。引文中可能正确，因此只作提示。',
      messages: { used: '“{word}”是大陆用语，当地说“{instead}”' },
    },
    'zh-Hant': {
      name: '大陸用語',
      about: '繁體版中出現大陸用語，而當地讀者另有說法。引文中可能正確，因此只作提示。',
      messages: { used: '「{word}」是大陸用語，當地說「{instead}」' },
    },
  },
  good: [{ target: '川普在這裡', language: 'zh-Hant' }],
  bad: [{ target: '特朗普訪問了沙特阿拉伯。', language: 'zh-Hant' }],
}
