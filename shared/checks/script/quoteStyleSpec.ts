import type { CheckSpec } from '../spec.ts'

export const quoteStyleSpec: CheckSpec = {
  id: 'quoteStyle',
  group: 'script',
  severity: 'warning',
  isOn: true,
  languages: ['zh-Hans', 'zh-Hant'],
  words: {
    en: {
      name: 'Style of quotation marks',
      about:
        'Quotation marks of the other Chinese edition, or inner marks where outer ones belong. Simplified quotes with “” and ‘’, Traditional with 「」 and 『』 unless the library says otherwise.',
      messages: { mark: '{mark} is not how this edition quotes; write {better}' },
    },
    'zh-Hans': {
      name: '引号样式',
      about:
        '用了另一中文版的引号，或在该用外层引号处用了内层引号。简体用“”和‘’，繁体用「」和『』，除非书库另有规定。',
      messages: { mark: '此版本不用 {mark}，应为 {better}' },
    },
    'zh-Hant': {
      name: '引號樣式',
      about:
        '用了另一中文版的引號，或在該用外層引號處用了內層引號。簡體用“”和‘’，繁體用「」和『』，除非書庫另有規定。',
      messages: { mark: '此版本不用 {mark}，應為 {better}' },
    },
  },
  good: [{ target: '他說「『好』」，O’Brien走了', language: 'zh-Hant' }],
  bad: [{ target: '他說“好”。', language: 'zh-Hant', fixed: '他說「好」。' }],
}
