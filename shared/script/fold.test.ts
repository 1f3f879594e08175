import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldHan } from './fold.ts'

test.each([
  ['經濟發展', '经济发展'],
  ['臺灣裡裏的著作', '台湾里里的着作'],
  ['ＷＴＯ２０２３，　Ａ', 'wto2023, a'],
  ['École ÉCOLE', 'école école'],
  ['說説为為爲', '说说为为为'],
  ['𠮷', '𠮷'],
])('%s → %s', (text, key) => expect(foldHan(text)).toBe(key))

test('every character folds once for all', () => {
  for (let unit = 0; unit < 0xd800; unit++) {
    const key = foldHan(String.fromCharCode(unit))
    expect(foldHan(key)).toBe(key)
  }
})

test('keeps the length and folds once for all (property)', () => {
  const seed = Date.now()
  const character = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc
      .array(fc.integer({ min: 0x4e00, max: 0x9fff }), { maxLength: 20 })
      .map((codes) => String.fromCharCode(...codes)),
  )
  fc.assert(
    fc.property(character, (text) => {
      const key = foldHan(text)
      return key.length === text.length && foldHan(key) === key
    }),
    { seed, numRuns: 1000 },
  )
  console.log(`fold property seed ${seed}`)
})
