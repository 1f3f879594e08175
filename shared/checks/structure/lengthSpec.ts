import type { CheckSpec } from '../spec.ts'

export const lengthSpec: CheckSpec = {
  id: 'length',
  group: 'structure',
  severity: 'warning',
  isOn: true,
  languages: ['en', 'zh-Hans', 'zh-Hant'],
  options: {
    least: { kind: 'number', default: 0.18, min: 0.05, max: 0.5 },
    most: { kind: 'number', default: 0.7, min: 0.3, max: 2 },
    from: { kind: 'number', default: 60, min: 10, max: 500 },
  },
  words: {
    en: {
      name: 'Length',
      about:
        'The target is far shorter or longer than its source lets expect: a part may be missing, or belong to a neighbour. Chinese has usually a fifth to two thirds of the characters of English; a sentence less or more than in the source narrows this. Short segments are let be.',
      messages: {
        short: 'Short for its source: {target} characters against {source}',
        long: 'Long for its source: {target} characters against {source}',
        fewer: 'Short, and with fewer sentences than its source: {target} against {source}',
        more: 'Long, and with more sentences than its source: {target} against {source}',
      },
      options: {
        least: 'Fewest Chinese characters for one English',
        most: 'Most Chinese characters for one English',
        from: 'Only from so many English characters on',
      },
    },
    'zh-Hans': {
      name: '长度',
      about:
        '译文远短于或远长于按原文可以预期的长度，可能漏译，或混入了相邻句段的内容。中文字符数通常为英文的五分之一到三分之二；句数比原文少或多时，范围更窄。短句段不检查。',
      messages: {
        short: '相对原文过短：译文{target}个字符，原文{source}个',
        long: '相对原文过长：译文{target}个字符，原文{source}个',
        fewer: '偏短且句数少于原文：译文{target}句，原文{source}句',
        more: '偏长且句数多于原文：译文{target}句，原文{source}句',
      },
      options: {
        least: '每个英文字符最少对应的中文字符',
        most: '每个英文字符最多对应的中文字符',
        from: '英文达到多少字符才检查',
      },
    },
    'zh-Hant': {
      name: '長度',
      about:
        '譯文遠短於或遠長於按原文可以預期的長度，可能漏譯，或混入了相鄰句段的內容。中文字元數通常為英文的五分之一到三分之二；句數比原文少或多時，範圍更窄。短句段不檢查。',
      messages: {
        short: '相對原文過短：譯文{target}個字元，原文{source}個',
        long: '相對原文過長：譯文{target}個字元，原文{source}個',
        fewer: '偏短且句數少於原文：譯文{target}句，原文{source}句',
        more: '偏長且句數多於原文：譯文{target}句，原文{source}句',
      },
      options: {
        least: '每個英文字元最少對應的中文字元',
        most: '每個英文字元最多對應的中文字元',
        from: '英文達到多少字元才檢查',
      },
    },
  },
  good: [
    {
      source:
        'The ministers meet again in the capital on June 18. They will sign nothing there, and they know it.',
      sourceLanguage: 'en',
      target: '三国部长将于6月18日在首都再次会晤，他们心里清楚，什么也不会签。',
      language: 'zh-Hans',
    },
    {
      source: 'The ministers meet again in the capital on June 18.',
      sourceLanguage: 'en',
      target: '三国部长将于6月18日在首都再次会晤。',
      language: 'zh-Hans',
    },
    { source: 'Why?', sourceLanguage: 'en', target: '为什么会是这样呢？', language: 'zh-Hans' },
  ],
  bad: [
    {
      source:
        'The ministers meet again in the capital on June 18. They will sign nothing there, and they know it.',
      sourceLanguage: 'en',
      target: '三国部长将于6月18日在首都再次举行会晤。',
      language: 'zh-Hans',
    },
    {
      source:
        'The ministers meet again in the capital on June 18, and the draft before them is only 11 pages long.',
      sourceLanguage: 'en',
      target: '三国部长将再次会晤。',
      language: 'zh-Hans',
    },
    {
      source: '三国部长将于6月18日在首都再次会晤，摆在他们面前的草案只有11页。',
      sourceLanguage: 'zh-Hans',
      target: 'The ministers meet again.',
      language: 'en',
    },
  ],
}
