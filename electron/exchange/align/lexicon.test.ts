import { expect, test } from 'vitest'
import { shippedLexicon } from './lexicon.ts'

test('the shipped dictionary is read once, in time, and knows words in both scripts', () => {
  const began = performance.now()
  const lexicon = shippedLexicon()
  const ms = performance.now() - began
  expect(lexicon).not.toBeNull()
  expect(shippedLexicon()).toBe(lexicon)
  console.log(`dictionary read in ${ms.toFixed(0)} ms`)
  // Under 1 s where the machine has nothing else to do.
  expect(ms).toBeLessThan(5000)
  const words = (form: string) => (lexicon?.renderings(form) ?? []).map(([word]) => word)
  expect(words('电脑')).toContain('computer')
  expect(words('水')).toContain('water')
  // 家俱 only says that it is another way to write 家具.
  expect(words('家俱')).toEqual(words('家具'))
  expect(words('家俱')).toContain('furnitur')
  expect(words('没有这个词')).toEqual([])
  expect(lexicon?.has('没有这个词')).toBe(false)
  expect(lexicon?.readings('行')).toEqual(['hang', 'heng', 'xing'])
  expect(lexicon?.readings('水')).toEqual(['shui'])
  for (const [, share] of lexicon?.renderings('打') ?? []) expect(share > 0 && share <= 1).toBe(true)
})
