import type { CheckSpec } from '../spec.ts'

export const endMarkSpec: CheckSpec = {
  id: 'endMark',
  group: 'structure',
  severity: 'warning',
  isOn: true,
  languages: ['en', 'zh-Hans', 'zh-Hant'],
  words: {
    en: {
      name: 'End of the sentence',
      about:
        'The source is a whole sentence, and the target ends without a mark, at a comma, or as a question where none is asked. Closing quotation marks are looked behind. A headline that ends in a full stop is pointed out.',
      messages: {
        none: 'The sentence ends without a mark; the source suggests {mark}',
        comma: 'The sentence ends at a comma; the source suggests {mark}',
        notAsked: 'The source asks a question here',
        asked: 'The source asks no question here',
        headline: 'A headline has no full stop at its end',
      },
    },
    'zh-Hans': {
      name: '句末标点',
      about:
        '原文是完整的句子，而译文句末没有标点、停在逗号上，或与原文一问一答不相符。收尾引号之内也会查看。标题以句号结尾时也会提示。',
      messages: {
        none: '句末缺少标点，按原文应为{mark}',
        comma: '句子停在逗号上，按原文应为{mark}',
        notAsked: '原文此处是问句',
        asked: '原文此处不是问句',
        headline: '标题末尾不加句号',
      },
    },
    'zh-Hant': {
      name: '句末標點',
      about:
        '原文是完整的句子，而譯文句末沒有標點、停在逗號上，或與原文一問一答不相符。收尾引號之內也會查看。標題以句號結尾時也會提示。',
      messages: {
        none: '句末缺少標點，按原文應為{mark}',
        comma: '句子停在逗號上，按原文應為{mark}',
        notAsked: '原文此處是問句',
        asked: '原文此處不是問句',
        headline: '標題末尾不加句號',
      },
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
      source: 'They called it “the plan”.',
      sourceLanguage: 'en',
      target: '他們稱之為「計畫」。',
      language: 'zh-Hant',
    },
    { source: 'What now!', sourceLanguage: 'en', target: '现在怎么办？', language: 'zh-Hans' },
    {
      source: 'The ministers meet again.',
      sourceLanguage: 'en',
      target: '三国部长再次会晤',
      language: 'zh-Hans',
      given: { block: 'heading' },
    },
  ],
  bad: [
    {
      source: 'Agree on the bad years first: a rule must be signed in a wet year.',
      sourceLanguage: 'en',
      target: '先谈好枯水年：规则必须在丰水年签订',
      language: 'zh-Hans',
      given: { block: 'list_item' },
      fixed: '先谈好枯水年：规则必须在丰水年签订。',
    },
    {
      source: 'The ministers meet again.',
      sourceLanguage: 'en',
      target: '三国部长再次会晤',
      language: 'zh-Hans',
      fixed: '三国部长再次会晤。',
    },
    {
      source: 'The ministers meet again.',
      sourceLanguage: 'en',
      target: '三國部長再度會面，',
      language: 'zh-Hant',
      fixed: '三國部長再度會面。',
    },
    {
      source: '部长们会再见面吗？',
      sourceLanguage: 'zh-Hans',
      target: 'The ministers will meet again.',
      language: 'en',
    },
    {
      source: 'Ministers meet again',
      sourceLanguage: 'en',
      target: '部长再次会晤。',
      language: 'zh-Hans',
      given: { block: 'title' },
      fixed: '部长再次会晤',
    },
  ],
}
