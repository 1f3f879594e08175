import type { CheckSpec } from '../spec.ts'

const all = ['en', 'zh-Hans', 'zh-Hant'] as const

export const notesSpec: CheckSpec = {
  id: 'notes',
  group: 'structure',
  severity: 'error',
  isOn: true,
  languages: all,
  words: {
    en: {
      name: 'Footnote signs',
      about: 'The target has more or fewer footnote signs than its source, so notes would lose their place.',
      messages: {
        missing: 'A footnote sign is missing: {target} here, {source} in the source',
        extra: 'A footnote sign too many: {target} here, {source} in the source',
      },
    },
    'zh-Hans': {
      name: '脚注号',
      about: '译文的脚注号多于或少于原文，脚注会因此错位。',
      messages: {
        missing: '缺少脚注号：译文{target}个，原文{source}个',
        extra: '多出脚注号：译文{target}个，原文{source}个',
      },
    },
    'zh-Hant': {
      name: '註腳號',
      about: '譯文的註腳號多於或少於原文，註腳會因此錯位。',
      messages: {
        missing: '缺少註腳號：譯文{target}個，原文{source}個',
        extra: '多出註腳號：譯文{target}個，原文{source}個',
      },
    },
  },
  good: [{ source: 'It rose.\uFFFC', sourceLanguage: 'en', target: '它上涨了\uFFFC。', language: 'zh-Hans' }],
  bad: [{ source: 'It rose.\uFFFC', sourceLanguage: 'en', target: '它上涨了。', language: 'zh-Hans' }],
}

export const extraTextSpec: CheckSpec = {
  id: 'extraText',
  group: 'structure',
  severity: 'warning',
  isOn: true,
  languages: all,
  words: {
    en: {
      name: 'Text without a source',
      about:
        'A segment that has text while its source is empty. A translator’s or editor’s note that says so is let be.',
      messages: { segment: 'The source has nothing here' },
    },
    'zh-Hans': {
      name: '无原文的译文',
      about: '原文为空而译文有内容的句段。注明“译注”“编者按”的不算。',
      messages: { segment: '此处没有对应的原文' },
    },
    'zh-Hant': {
      name: '無原文的譯文',
      about: '原文為空而譯文有內容的句段。註明「譯註」「編者按」的不算。',
      messages: { segment: '此處沒有對應的原文' },
    },
  },
  good: [{ source: '', sourceLanguage: 'en', target: '（译注：此法已于2020年废止。）', language: 'zh-Hans' }],
  bad: [{ source: '', sourceLanguage: 'en', target: '此法已于2020年废止。', language: 'zh-Hans' }],
}

export const staleSpec: CheckSpec = {
  id: 'stale',
  group: 'structure',
  severity: 'warning',
  isOn: true,
  languages: all,
  words: {
    en: {
      name: 'Source changed',
      about: 'The source was changed after this was translated, so the translation may say something else.',
      messages: { source: 'The source was changed since this was translated' },
    },
    'zh-Hans': {
      name: '原文已改',
      about: '译完之后原文又改动过，译文可能已不相符。',
      messages: { source: '翻译之后原文有改动' },
    },
    'zh-Hant': {
      name: '原文已改',
      about: '譯完之後原文又改動過，譯文可能已不相符。',
      messages: { source: '翻譯之後原文有改動' },
    },
  },
  good: [
    {
      source: 'It fell.',
      sourceLanguage: 'en',
      target: '它下跌了。',
      language: 'zh-Hans',
      given: { isStale: false },
    },
  ],
  bad: [
    {
      source: 'It fell.',
      sourceLanguage: 'en',
      target: '它上涨了。',
      language: 'zh-Hans',
      given: { isStale: true },
    },
  ],
}

const fuzzy = { kind: 'fuzzy', score: 84 } as const

export const fuzzyUneditedSpec: CheckSpec = {
  id: 'fuzzyUnedited',
  group: 'structure',
  severity: 'warning',
  isOn: true,
  languages: all,
  words: {
    en: {
      name: 'Fuzzy match left as it was',
      about:
        'A translation of a similar sentence came from the memory and was confirmed without a change, so what differs is not translated.',
      messages: { match: 'A {score} % match was confirmed without a change' },
    },
    'zh-Hans': {
      name: '模糊匹配未修改',
      about: '记忆库给出的是相似句子的译文，未作修改就确认了，不同之处并没有译出。',
      messages: { match: '{score}% 的匹配未作修改就确认了' },
    },
    'zh-Hant': {
      name: '模糊比對未修改',
      about: '記憶庫給出的是相似句子的譯文，未作修改就確認了，不同之處並沒有譯出。',
      messages: { match: '{score}% 的比對未作修改就確認了' },
    },
  },
  good: [
    {
      source: 'It fell.',
      sourceLanguage: 'en',
      target: '它下跌了。',
      language: 'zh-Hans',
      given: { origin: fuzzy, isEdited: true },
    },
    {
      source: 'It fell.',
      sourceLanguage: 'en',
      target: '它下跌了。',
      language: 'zh-Hans',
      given: { origin: { kind: 'exact', score: 100 }, isEdited: false },
    },
  ],
  bad: [
    {
      source: 'It fell.',
      sourceLanguage: 'en',
      target: '它上涨了。',
      language: 'zh-Hans',
      given: { origin: fuzzy, isEdited: false },
    },
  ],
}
