import type { CheckSpec } from '../spec.ts'

export const simplifiedInHantSpec: CheckSpec = {
  id: 'simplifiedInHant',
  group: 'script',
  severity: 'error',
  isOn: true,
  languages: ['zh-Hant'],
  words: {
    en: {
      name: 'Simplified character',
      about:
        'A Simplified character in the Traditional edition that no Traditional text has by right. Characters that both scripts use, as 里 and 台, are let be; 于 and 后 are pointed out where 於 and 後 are meant.',
      messages: {
        character: '{character} is a Simplified character',
        likely: '{character} is likely Simplified here; write {better}',
      },
    },
    'zh-Hans': {
      name: '简体字',
      about:
        '繁体版中出现繁体文本绝不会用的简体字。两种字体共有的字（如里、台）不算；应作“於”“後”的“于”“后”会提示。',
      messages: { character: '“{character}”是简体字', likely: '此处“{character}”当是简体，应为“{better}”' },
    },
    'zh-Hant': {
      name: '簡體字',
      about:
        '繁體版中出現繁體文本絕不會用的簡體字。兩種字體共有的字（如里、台）不算；應作「於」「後」的「于」「后」會提示。',
      messages: {
        character: '「{character}」是簡體字',
        likely: '此處「{character}」當是簡體，應為「{better}」',
      },
    },
  },
  good: [
    { target: '皇后在公里外的舞台，生活拮据', language: 'zh-Hant' },
    { target: '由于右任題字，于謙、淳于髡與呼韓邪單于，后羿與太后', language: 'zh-Hant' },
    { target: '媽祖又稱天后，影后也到天后宮', language: 'zh-Hant' },
  ],
  bad: [
    { target: '他们在國会', language: 'zh-Hant' },
    { target: '委員會成立于1974年', language: 'zh-Hant' },
    { target: '在審問 Simpson 后，警方表示', language: 'zh-Hant' },
    { target: '三天后，解封后', language: 'zh-Hant' },
  ],
}
