import { expect, test } from 'vitest'
import { detectLanguage, languageFromName, languageFromTag } from './detect.ts'

test.each([
  ['The river rose by 3.5 metres in one night, and nobody had been told.', 'en'],
  ['一夜之间河水上涨3.5米，却没有人得到通知。', 'zh-Hans'],
  ['一夜之間河水上漲3.5公尺，卻沒有人得到通知。', 'zh-Hant'],
  ['报道称，IPCC（政府间气候变化专门委员会）与World Weather Attribution一致。', 'zh-Hans'],
  ['He wrote 經濟 on the board, and then he said nothing at all for a good long while.', 'en'],
])('%s', (text, language) => {
  const found = detectLanguage(text)
  expect(found.language).toBe(language)
  expect(found.certainty).toBeGreaterThan(0.6)
})

test('a text that says nothing is unsure', () => {
  expect(detectLanguage('').certainty).toBe(0)
  expect(detectLanguage('3.5').certainty).toBe(0)
  expect(detectLanguage('水土木')).toEqual({ language: 'zh-Hans', certainty: 0.5 })
})

test('tags and names of files', () => {
  const tags = ['en-GB', 'zh-CN', 'zh_TW', 'zh-Hant-HK', 'zh-Hans', 'zh-Hant', 'fr', 'zh', '']
  expect(tags.map(languageFromTag)).toEqual([
    'en',
    'zh-Hans',
    'zh-Hant',
    'zh-Hant',
    'zh-Hans',
    'zh-Hant',
    null,
    null,
    null,
  ])
  const names = [
    'weir.zh-Hant.md',
    'weir_en.docx',
    'weir (简体).txt',
    'zh-Hans.md',
    'open.txt',
    'weir.txt',
    'C:\\a\\weir-TC.html',
  ]
  expect(names.map(languageFromName)).toEqual(['zh-Hant', 'en', 'zh-Hans', 'zh-Hans', null, null, 'zh-Hant'])
})
