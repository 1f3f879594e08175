import { expect, test } from 'vitest'
import { formLanguage, joint, standing } from './words.ts'

const author = {
  post: { en: 'Professor', 'zh-Hans': '教授' },
  affiliation: { en: 'Institute of Water', 'zh-Hans': '水资源研究院' },
}

test('a standing has the order of its language', () => {
  expect(standing(author, 'en')).toBe('Professor, Institute of Water')
  expect(standing(author, 'zh-Hans')).toBe('水资源研究院教授')
  expect(standing({ post: { en: 'Fellow' }, affiliation: { en: 'CSIS' } }, 'zh-Hant')).toBe('CSIS Fellow')
  expect(standing({ post: { en: 'Fellow' }, affiliation: {} }, 'en')).toBe('Fellow')
  expect(standing({ post: {}, affiliation: {} }, 'en')).toBe('')
})

test('sentences are joined by a space where their language has one', () => {
  expect(joint('One.', 'Two.', 'en')).toBe(' ')
  expect(joint('一。', '二。', 'zh-Hans')).toBe('')
  expect(joint('WTO.', 'IMF.', 'zh-Hans')).toBe(' ')
  expect(joint('One. ', 'Two.', 'en')).toBe('')
  expect(joint('', 'Two.', 'en')).toBe('')
})

test('the language of the form that is shown is known', () => {
  expect(formLanguage({ en: 'A', 'zh-Hans': '甲' }, 'zh-Hant')).toBe('zh-Hans')
  expect(formLanguage({ en: 'A', 'zh-Hant': 'A' }, 'zh-Hant')).toBe('zh-Hant')
})
