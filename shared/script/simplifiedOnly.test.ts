import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { simplifiedOnly, simplifiedPlaces, traditionalOnly } from './simplifiedOnly.ts'

test('knows which characters belong to one script alone', () => {
  for (const character of '们国这发说为历万') expect(simplifiedOnly().has(character)).toBe(true)
  for (const character of '后里台干面只余云几斗谷松') expect(simplifiedOnly().has(character)).toBe(false)
  for (const character of '們國這發說為歷') expect(traditionalOnly().has(character)).toBe(true)
  for (const character of '乾徵藉山') expect(traditionalOnly().has(character)).toBe(false)
})

test('finds the place of a Simplified character, but not in words that have it rightly', () => {
  expect(simplifiedPlaces('他们在國会')).toEqual([1, 4])
  expect(simplifiedPlaces('生活拮据，皇后在公里外的舞台')).toEqual([])
})

const news = new URL('../../../shared/data/ntrex/', import.meta.url)
const absent = !existsSync(fileURLToPath(news))

test.skipIf(absent)(
  `quiet on good news in either script${absent ? ': skipped, the news is absent' : ''}`,
  () => {
    const read = (name: string): string => readFileSync(fileURLToPath(new URL(name, news)), 'utf8')
    // One true slip of the translators is in it: 宫 for 宮.
    expect(simplifiedPlaces(read('newstest2019-ref.zho-TW.first1000.txt')).length).toBeLessThanOrEqual(1)
    const simplified = [...read('newstest2019-ref.zho-CN.first1000.txt')]
    expect(simplified.filter((character) => traditionalOnly().has(character))).toEqual([])
  },
)
