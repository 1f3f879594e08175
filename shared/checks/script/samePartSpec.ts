import type { CheckSpec } from '../spec.ts'

export const samePartSpec: CheckSpec = {
  id: 'samePart',
  group: 'script',
  severity: 'warning',
  isOn: true,
  languages: ['zh-Hans', 'zh-Hant'],
  words: {
    en: {
      name: 'Alike in both Chinese editions',
      about:
        'Foreign words, codes, addresses and footnotes that one Chinese edition has and the other has not. Numbers are compared by their own check.',
      messages: {
        missing: '“{part}” is in the other Chinese edition, but not here',
        extra: '“{part}” is not in the other Chinese edition',
        notes: 'Footnotes: {source} in the other Chinese edition, {target} here',
      },
    },
    'zh-Hans': {
      name: '两个中文版应相同之处',
      about: '外文词语、代码、网址和脚注，一个中文版有而另一个没有。数字由数字检查负责。',
      messages: {
        missing: '另一中文版有“{part}”，此处没有',
        extra: '另一中文版没有“{part}”',
        notes: '脚注数目不同：另一中文版 {source} 个，此处 {target} 个',
      },
    },
    'zh-Hant': {
      name: '兩個中文版應相同之處',
      about: '外文詞語、代碼、網址和註腳，一個中文版有而另一個沒有。數字由數字檢查負責。',
      messages: {
        missing: '另一中文版有「{part}」，此處沒有',
        extra: '另一中文版沒有「{part}」',
        notes: '註腳數目不同：另一中文版 {source} 個，此處 {target} 個',
      },
    },
  },
  good: [
    { source: '世贸组织（WTO）', sourceLanguage: 'zh-Hans', target: '世貿組織（WTO）', language: 'zh-Hant' },
  ],
  bad: [
    { source: '世贸组织（WTO）', sourceLanguage: 'zh-Hans', target: '世貿組織（WT0）', language: 'zh-Hant' },
  ],
}
