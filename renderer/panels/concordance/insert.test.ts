import { expect, test } from 'vitest'
import type { Language } from '../../../shared/locale.ts'
import type { TranslationUnit } from '../../../shared/matching/match.ts'
import { insertionOf } from './insert.ts'

const desk = (shown: readonly Language[], active: Language | null) => ({
  shown,
  reference: shown[0] ?? 'en',
  active: active ? { language: active } : null,
})

const unit = (sourceLanguage: Language, targetLanguage: Language) =>
  ({ source: 'source', target: 'target', sourceLanguage, targetLanguage }) as TranslationUnit

test('the other side goes into the translation that is worked on', () => {
  const found = insertionOf(desk(['en', 'zh-Hans'], 'zh-Hans'), unit('en', 'zh-Hans'))
  expect(found).toEqual({ column: 'zh-Hans', text: 'target', language: 'zh-Hans' })
})

test('asked from the source column, it goes into the first translation that is shown', () => {
  const found = insertionOf(desk(['en', 'zh-Hant', 'zh-Hans'], 'en'), unit('en', 'zh-Hans'))
  expect(found).toEqual({ column: 'zh-Hant', text: 'target', language: 'zh-Hans' })
})

test('asked in the language of the translation, the side in that language goes in', () => {
  const found = insertionOf(desk(['en', 'zh-Hans'], 'zh-Hans'), unit('zh-Hans', 'en'))
  expect(found).toEqual({ column: 'zh-Hans', text: 'source', language: 'zh-Hans' })
})

test('nothing goes into the source, nor into a language that the unit does not have', () => {
  expect(insertionOf(desk(['en'], 'en'), unit('zh-Hans', 'en'))).toBeNull()
  expect(insertionOf(desk(['zh-Hans', 'en'], 'zh-Hans'), unit('zh-Hans', 'zh-Hant'))).toBeNull()
})
