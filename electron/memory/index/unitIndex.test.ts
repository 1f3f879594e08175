import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Language } from '../../../shared/locale.ts'
import type { NewUnit } from '../memory.ts'
import { chineseText, englishText, unit } from '../testMemory.ts'
import { Searcher } from './candidates.ts'
import { Holder } from './concordance.ts'
import { patternOf } from './pattern.ts'
import { UnitIndex } from './unitIndex.ts'

const all = new Uint8Array(16).fill(1, 1)
const effort = { sides: 100_000, compared: 1000 }

/** What an index finds for texts, by the units' numbers. */
function answers(index: UnitIndex, texts: readonly (readonly [string, Language, Language])[]): unknown {
  const searcher = new Searcher(index)
  const holder = new Holder(index)
  const named = (side: number) => `${index.sides.numbers[side >> 1]} ${side % 2}`
  return texts.map(([text, source, target]) => {
    const alike = searcher.alike(text, [source, target], 60, 1000, effort)
    const pattern = patternOf(index.vocabulary, text)
    const held = pattern === null ? [] : holder.find(pattern, all, 1000).sides
    return {
      text,
      alike: alike.map(({ side, score }) => `${named(side)} ${score}`).sort(),
      held: held.map(named).sort(),
    }
  })
}

type Act = { readonly number: number; readonly unit: NewUnit | null }

const anyUnit = fc
  .tuple(englishText, chineseText, fc.constantFrom('zh-Hans', 'zh-Hant'), fc.boolean())
  .map(([source, target, targetLanguage, turned]) =>
    turned
      ? unit(target, source, { sourceLanguage: targetLanguage, targetLanguage: 'en' })
      : unit(source, target, { targetLanguage }),
  )
const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({ number: fc.integer({ min: 1, max: 30 }), unit: fc.option(anyUnit, { freq: 4 }) }),
  { maxLength: 80 },
)

test('adding, changing and removing in any order comes to the same as making the index anew', () => {
  const seed = Date.now()
  console.log(`unit index, any order: seed ${seed}`)
  fc.assert(
    fc.property(
      acts,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 0, max: 20 }),
      (all, recent, when) => {
        let index = new UnitIndex(undefined, recent)
        const living = new Map<number, NewUnit>()
        for (const [at, { number, unit: one }] of all.entries()) {
          if (one === null) {
            index.drop(number)
            living.delete(number)
          } else {
            index.put(number, one)
            living.set(number, one)
          }
          if (at % 7 === 3) index.merge(0, at % 2 === 0)
          // Kept and read again.
          if (at === when) index = new UnitIndex(index.arrays(), recent)
        }
        const anew = new UnitIndex()
        for (const [number, one] of living) anew.put(number, one)
        const texts = all.slice(0, 12).flatMap(({ unit: one }): (readonly [string, Language, Language])[] => {
          if (one === null) return []
          const { source, target, sourceLanguage, targetLanguage } = one
          return [
            [source, sourceLanguage, targetLanguage],
            [target, targetLanguage, sourceLanguage],
            [source.slice(2, 6), sourceLanguage, targetLanguage],
            [target.slice(1, 4), targetLanguage, sourceLanguage],
          ]
        })
        expect(answers(index, texts)).toEqual(answers(anew, texts))
      },
    ),
    { seed, numRuns: 150 },
  )
})

test('segments are put together in the background, and nothing is lost', () => {
  const index = new UnitIndex(undefined, 4)
  for (let number = 1; number <= 200; number++) {
    index.put(number, unit(`The economy of river ${number} grew`, `经济${number}增长`))
  }
  expect(index.waste.segments).toBe(50)
  while (index.merge(1)) {
    // Until nothing waits.
  }
  expect(index.waste.segments).toBeLessThan(20)
  while (index.merge(1, true)) {
    // Until there is one.
  }
  expect(index.waste.segments).toBe(1)
  const searcher = new Searcher(index)
  for (let number = 1; number <= 200; number += 13) {
    const [first] = searcher.alike(`The economy of river ${number} grew`, ['en', 'zh-Hans'], 60, 3, effort)
    expect(index.sides.numbers[(first?.side ?? 0) >> 1]).toBe(number)
  }
})
