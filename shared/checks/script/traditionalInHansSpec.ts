import type { CheckSpec } from '../spec.ts'

export const traditionalInHansSpec: CheckSpec = {
  id: 'traditionalInHans',
  group: 'script',
  severity: 'error',
  isOn: true,
  languages: ['zh-Hans'],
  words: {
    en: {
      name: 'Traditional character',
      about:
        'A Traditional character in the Simplified edition that no Simplified text has by right. Characters that Simplified keeps, as 乾 in 乾隆, are let be.',
      messages: {
        character: '{character} is a Traditional character',
        likely: '{character} is likely Traditional here; write {better}',
      },
    },
    'zh-Hans': {
      name: '繁体字',
      about: '简体版中出现简体文本绝不会用的繁体字。简体保留的字（如乾隆的乾）不算。',
      messages: { character: '“{character}”是繁体字', likely: '此处“{character}”当是繁体，应为“{better}”' },
    },
    'zh-Hant': {
      name: '繁體字',
      about: '簡體版中出現簡體文本絕不會用的繁體字。簡體保留的字（如乾隆的乾）不算。',
      messages: {
        character: '「{character}」是繁體字',
        likely: '此處「{character}」當是繁體，應為「{better}」',
      },
    },
  },
  good: [
    { target: '乾隆与宫商角徵羽，瞭望台', language: 'zh-Hans' },
    { target: '樊於期献头，楚人谓虎於菟', language: 'zh-Hans' },
  ],
  bad: [
    { target: '他們在國会', language: 'zh-Hans' },
    { target: '传播都源於此', language: 'zh-Hans' },
  ],
}
