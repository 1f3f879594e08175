import type { CheckSpec, Example } from '../spec.ts'

const taxi: NonNullable<Example['entries']> = [
  {
    kind: 'term',
    terms: [
      { language: 'en', text: 'taxi', status: 'preferred' },
      { language: 'zh-Hant', text: '計程車', status: 'preferred', region: 'tw' },
      { language: 'zh-Hant', text: '的士', status: 'preferred', region: 'hk' },
    ],
  },
]

export const termRegionSpec: CheckSpec = {
  id: 'termRegion',
  group: 'terms',
  severity: 'warning',
  isOn: true,
  languages: ['zh-Hant'],
  words: {
    en: {
      name: 'Term of another region',
      about:
        'A term that the termbase keeps for Hong Kong in a text for Taiwan, or the reverse, where it has one for the readers’ own region.',
      messages: {
        hongKong: '“{term}” is Hong Kong’s; readers in Taiwan expect {instead}',
        taiwan: '“{term}” is Taiwan’s; readers in Hong Kong expect {instead}',
      },
    },
    'zh-Hans': {
      name: '他地用语',
      about: '术语库注明为香港用语的词出现在台湾版，或台湾用语出现在香港版，而本地另有用语。',
      messages: {
        hongKong: '“{term}”为香港用语，台湾作“{instead}”',
        taiwan: '“{term}”为台湾用语，香港作“{instead}”',
      },
    },
    'zh-Hant': {
      name: '他地用語',
      about: '術語庫註明為香港用語的詞出現在台灣版，或台灣用語出現在香港版，而本地另有用語。',
      messages: {
        hongKong: '「{term}」為香港用語，台灣作「{instead}」',
        taiwan: '「{term}」為台灣用語，香港作「{instead}」',
      },
    },
  },
  good: [
    {
      source: 'He took a taxi.',
      sourceLanguage: 'en',
      target: '他坐計程車。',
      language: 'zh-Hant',
      entries: taxi,
    },
    {
      source: 'He took a taxi.',
      sourceLanguage: 'en',
      target: '他坐的士。',
      language: 'zh-Hant',
      entries: taxi,
      ways: { region: 'hk' },
    },
  ],
  bad: [
    {
      source: 'He took a taxi.',
      sourceLanguage: 'en',
      target: '他坐的士。',
      language: 'zh-Hant',
      entries: taxi,
      fixed: '他坐計程車。',
    },
  ],
}

const dam: NonNullable<Example['entries']> = [
  {
    kind: 'term',
    terms: [
      { language: 'en', text: 'dam', status: 'preferred' },
      { language: 'zh-Hant', text: '水壩', status: 'preferred' },
      { language: 'zh-Hant', text: '大壩', status: 'admitted' },
    ],
  },
]

export const termAdmittedSpec: CheckSpec = {
  id: 'termAdmitted',
  group: 'terms',
  severity: 'info',
  isOn: false,
  languages: ['en', 'zh-Hans', 'zh-Hant'],
  words: {
    en: {
      name: 'Admitted term',
      about: 'A term that may be used, where the termbase prefers another.',
      messages: { used: '“{term}” is admitted; {preferred} is preferred' },
    },
    'zh-Hans': {
      name: '许用术语',
      about: '可以使用、但术语库另有首选的词。',
      messages: { used: '“{term}”为许用，首选“{preferred}”' },
    },
    'zh-Hant': {
      name: '許用術語',
      about: '可以使用、但術語庫另有首選的詞。',
      messages: { used: '「{term}」為許用，首選「{preferred}」' },
    },
  },
  good: [{ source: 'a dam', sourceLanguage: 'en', target: '一座水壩', language: 'zh-Hant', entries: dam }],
  bad: [{ source: 'a dam', sourceLanguage: 'en', target: '一座大壩', language: 'zh-Hant', entries: dam }],
}
