import type { CheckSpec } from '../spec.ts'

export const spellingSpec: CheckSpec = {
  id: 'spelling',
  group: 'spelling',
  severity: 'warning',
  isOn: true,
  languages: ['en'],
  words: {
    en: {
      name: 'Spelling',
      about:
        'An English word that neither the dictionary nor the library knows. Names, foreign words, codes and addresses are left alone; a word that is far from any known one is only remarked on. Add what is right to the library’s dictionary.',
      messages: {
        unknown: '“{word}” is likely misspelt',
        unsure: '“{word}” is in no dictionary',
        case: '“{word}” is written with a capital: {better}',
        joined: '“{word}” is written as two words: {better}',
      },
    },
    'zh-Hans': {
      name: '英文拼写',
      about:
        '英文词既不在词典中，也不在本库词典中。人名地名、外来语、代码和网址不查；与任何已知词都相去甚远的词只作提示。写法正确的词可加入本库词典。',
      messages: {
        unknown: '“{word}”疑有拼写错误',
        unsure: '词典中没有“{word}”',
        case: '“{word}”首字母应大写：{better}',
        joined: '“{word}”应分写：{better}',
      },
    },
    'zh-Hant': {
      name: '英文拼寫',
      about:
        '英文詞既不在詞典中，也不在本庫詞典中。人名地名、外來語、代碼和網址不查；與任何已知詞都相去甚遠的詞只作提示。寫法正確的詞可加入本庫詞典。',
      messages: {
        unknown: '「{word}」疑有拼寫錯誤',
        unsure: '詞典中沒有「{word}」',
        case: '「{word}」首字母應大寫：{better}',
        joined: '「{word}」應分寫：{better}',
      },
    },
  },
  good: [
    { target: 'Nothing here is utopian.', language: 'en' },
    { target: 'Prime Minister Erdogan met Zoran Zaev in Skopje.', language: 'en' },
    { target: 'The G20’s deglobalization debate didn’t end; see https://exmaple.org/teh.', language: 'en' },
    { target: 'A pre-2008, U.S.-led, non-proliferation-minded order of the 1990s', language: 'en' },
  ],
  bad: [
    { target: 'The goverment will recieve the delegation.', language: 'en' },
    { target: 'Talks with the chinese side', language: 'en', fixed: 'Talks with the Chinese side' },
    { target: 'Alot has changed infact.', language: 'en', fixed: 'A lot has changed in fact.' },
    { target: 'The Internatoinal Monetary Fund', language: 'en' },
  ],
}
