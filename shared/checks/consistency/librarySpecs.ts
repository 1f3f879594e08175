import type { CheckSpec, Example } from '../spec.ts'

const all = ['en', 'zh-Hans', 'zh-Hant'] as const
const [english, chinese] = ['The river keeps its own accounts.', '河流自有它的账本。']
const ways: NonNullable<Example['ways']> = {
  archive: (text) => (text === english ? chinese : text === chinese ? english : null),
}

export const librarySourceSpec: CheckSpec = {
  id: 'librarySource',
  group: 'consistency',
  severity: 'info',
  isOn: true,
  languages: all,
  words: {
    en: {
      name: 'Published otherwise',
      about: 'The library has published a translation of this very sentence, and it reads otherwise.',
      messages: { differs: 'Published translation: {published}' },
    },
    'zh-Hans': {
      name: '与已发表译文不同',
      about: '本库发表过同一句子的译文，与此处不同。',
      messages: { differs: '已发表的译文：{published}' },
    },
    'zh-Hant': {
      name: '與已發表譯文不同',
      about: '本庫發表過同一句子的譯文，與此處不同。',
      messages: { differs: '已發表的譯文：{published}' },
    },
  },
  good: [{ source: english, sourceLanguage: 'en', target: '河流自有它的账本', language: 'zh-Hans', ways }],
  bad: [{ source: english, sourceLanguage: 'en', target: '这条河自己记账。', language: 'zh-Hans', ways }],
}

export const libraryTargetSpec: CheckSpec = {
  id: 'libraryTarget',
  group: 'consistency',
  severity: 'info',
  isOn: true,
  languages: all,
  words: {
    en: {
      name: 'Published for another source',
      about: 'The library has published this very translation for a source that says something else.',
      messages: { reused: 'Published as the translation of: {original}' },
    },
    'zh-Hans': {
      name: '译文曾用于别的原文',
      about: '本库发表过一模一样的译文，但原文不同。',
      messages: { reused: '已发表时的原文：{original}' },
    },
    'zh-Hant': {
      name: '譯文曾用於別的原文',
      about: '本庫發表過一模一樣的譯文，但原文不同。',
      messages: { reused: '已發表時的原文：{original}' },
    },
  },
  good: [{ source: english, sourceLanguage: 'en', target: chinese, language: 'zh-Hans', ways }],
  bad: [
    {
      source: 'The ministers meet again in June.',
      sourceLanguage: 'en',
      target: chinese,
      language: 'zh-Hans',
      ways,
    },
  ],
}

export const archiveQuoteSpec: CheckSpec = {
  id: 'archiveQuote',
  group: 'consistency',
  severity: 'info',
  isOn: true,
  languages: all,
  words: {
    en: {
      name: 'Quotation of the archive',
      about: 'A quotation of the library’s own archive that does not read as the published translation does.',
      messages: { differs: 'The quoted sentence was published as: {published}' },
    },
    'zh-Hans': {
      name: '引用旧文',
      about: '引用本库旧文，但与当时发表的译文不同。',
      messages: { differs: '所引句子发表时作：{published}' },
    },
    'zh-Hant': {
      name: '引用舊文',
      about: '引用本庫舊文，但與當時發表的譯文不同。',
      messages: { differs: '所引句子發表時作：{published}' },
    },
  },
  good: [
    {
      source: 'We wrote, “The river keeps its own accounts,” and meant it.',
      sourceLanguage: 'en',
      target: '我们写过“河流自有它的账本”，而且是认真的。',
      language: 'zh-Hans',
      ways,
    },
  ],
  bad: [
    {
      source: 'We wrote, “The river keeps its own accounts,” and meant it.',
      sourceLanguage: 'en',
      target: '我们写过“这条河自己记账”，而且是认真的。',
      language: 'zh-Hans',
      ways,
    },
  ],
}
