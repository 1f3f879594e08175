import type { CheckSpec } from '../spec.ts'

export const quotationSpec: CheckSpec = {
  id: 'quotation',
  group: 'structure',
  severity: 'warning',
  isOn: true,
  languages: ['en', 'zh-Hans', 'zh-Hant'],
  words: {
    en: {
      name: 'Quotation lost',
      about:
        'The source quotes, and the target has no quotation marks at all: its readers cannot tell who is speaking. Titles in 《》 and emphasis count as marks; a single word in quotation marks only gets a remark.',
      messages: { lost: 'The source has quotation marks ({mark}); here are none' },
    },
    'zh-Hans': {
      name: '引语缺引号',
      about:
        '原文有引语，译文却完全没有引号，读者分不清是谁的话。书名号和强调视同引号；原文只引个别词语时仅作提示。',
      messages: { lost: '原文有引号（{mark}），此处没有' },
    },
    'zh-Hant': {
      name: '引語缺引號',
      about:
        '原文有引語，譯文卻完全沒有引號，讀者分不清是誰的話。書名號和強調視同引號；原文只引個別詞語時僅作提示。',
      messages: { lost: '原文有引號（{mark}），此處沒有' },
    },
  },
  good: [
    {
      source: 'He said, “We shall go.”',
      sourceLanguage: 'en',
      target: '他说：“我们会去。”',
      language: 'zh-Hans',
    },
    {
      source: 'She read “The Quiet Dam” twice.',
      sourceLanguage: 'en',
      target: '她把《沉默的大壩》讀了兩遍。',
      language: 'zh-Hant',
    },
    {
      source: 'The pipe is 5" wide.',
      sourceLanguage: 'en',
      target: '管子宽五英寸。',
      language: 'zh-Hans',
    },
    {
      source: '这就是所谓“新常态”。',
      sourceLanguage: 'zh-Hans',
      target: 'This is the so-called new normal.',
      language: 'en',
    },
  ],
  bad: [
    {
      source: '“The river was never the problem,” he said.',
      sourceLanguage: 'en',
      target: '他說，問題從來不在河。',
      language: 'zh-Hant',
    },
    {
      source: '…but now we are stuck," he said.',
      sourceLanguage: 'en',
      target: '……但我们现在却止步不前，他说道。',
      language: 'zh-Hans',
    },
    {
      source: '他说：“谁来决定？”',
      sourceLanguage: 'zh-Hans',
      target: 'Who decides, he asked.',
      language: 'en',
    },
  ],
}
