import type { CheckSpec } from '../spec.ts'

export const englishVariantSpec: CheckSpec = {
  id: 'englishVariant',
  group: 'spelling',
  severity: 'warning',
  isOn: true,
  languages: ['en'],
  options: { ize: { kind: 'choice', default: 'either', of: ['either', 'ise'] } },
  words: {
    en: {
      name: 'American or British English',
      about:
        'A word as the other English spells it, by the English that the library has chosen. Words with a capital are left alone: the names of offices and parties keep their spelling.',
      messages: {
        us: '“{word}” is British; this library writes {better}',
        uk: '“{word}” is American; this library writes {better}',
      },
      options: { ize: 'In British English, words in -ize (either, or ise only)' },
    },
    'zh-Hans': {
      name: '美式与英式英语',
      about: '按本库选定的英语，用了另一种英语的拼法。首字母大写的词不查：机构和政党的名称保留原有拼法。',
      messages: {
        us: '“{word}”是英式拼法，本库写作 {better}',
        uk: '“{word}”是美式拼法，本库写作 {better}',
      },
      options: { ize: '英式英语中的 -ize（either 两可，ise 只用 -ise）' },
    },
    'zh-Hant': {
      name: '美式與英式英語',
      about: '按本庫選定的英語，用了另一種英語的拼法。首字母大寫的詞不查：機構和政黨的名稱保留原有拼法。',
      messages: {
        us: '「{word}」是英式拼法，本庫寫作 {better}',
        uk: '「{word}」是美式拼法，本庫寫作 {better}',
      },
      options: { ize: '英式英語中的 -ize（either 兩可，ise 只用 -ise）' },
    },
  },
  good: [
    { target: 'The Labour Party favors a center of its own.', language: 'en' },
    { target: 'He traveled toward the theater.', language: 'en' },
    { target: 'Ten per cent moved towards the programme.', language: 'en', ways: { english: 'uk' } },
  ],
  bad: [
    {
      target: 'The neighbouring programme was cancelled and its colour organised.',
      language: 'en',
      fixed: 'The neighboring program was canceled and its color organized.',
    },
    {
      target: 'Ten per cent practised towards a licence.',
      language: 'en',
      fixed: 'Ten percent practiced toward a license.',
    },
    { target: 'Ten percent', language: 'en', ways: { english: 'uk' }, fixed: 'Ten per cent' },
    { target: 'sulphur from coal-fuelled plants', language: 'en', fixed: 'sulfur from coal-fueled plants' },
  ],
}
