import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../locale.ts'
import { distance } from './distance.ts'
import { type Codes, markStem, numberStem, prepare } from './prepare.ts'
import { score, scorePrepared, scorerOf, scoreTokens } from './score.ts'
import { matchKey, tokensOf } from './tokens.ts'

const words =
  'strike|strikes|the|2019|2,019|twelve|.|,|经济|增长|經濟|三十五亿|35億|３|十分|，|。|a|don’t|𠮷|%'.split(
    '|',
  )
const text = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', ' ')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''))
const language = fc.constantFrom(...languages)
const check = { seed: Date.now(), numRuns: 2000 }
console.log(`score property seed ${check.seed}`)

test('symmetric, 0 to 100, and 100 for equal keys alone (property)', () => {
  fc.assert(
    fc.property(text, text, language, (one, other, language) => {
      const points = score(one, other, language)
      const isEqual = matchKey(one, language) === matchKey(other, language)
      return (
        points === score(other, one, language) &&
        Number.isInteger(points) &&
        points >= 0 &&
        (points === 100) === isEqual &&
        points <= 100
      )
    }),
    check,
  )
})

test('a threshold changes no score that reaches it, however it is asked for (property)', () => {
  fc.assert(
    fc.property(text, text, language, fc.integer({ min: 0, max: 100 }), (one, other, language, atLeast) => {
      const whole = score(one, other, language)
      const [a, b] = [prepare(one, language), prepare(other, language)]
      const asked = [
        score(one, other, language, atLeast),
        scorePrepared(a, b, atLeast),
        scorerOf(a)(b, atLeast),
      ]
      const fromTokens = scoreTokens(tokensOf(one, language), tokensOf(other, language))
      return (
        asked.every((points) => (whole >= atLeast ? points === whole : points < atLeast)) &&
        (whole === 100 || fromTokens === whole)
      )
    }),
    check,
  )
})

/** The definition in the README, cell by cell. */
function plainDistance(a: Codes, b: Codes): number {
  const weight = (stem: number | undefined): number => (stem === markStem ? 1 : 4)
  let above = [0]
  for (const stem of b.stems) above.push((above.at(-1) ?? 0) + weight(stem))
  for (const [i, form] of a.forms.entries()) {
    const stem = a.stems[i] ?? 0
    const row = [(above[0] ?? 0) + weight(stem)]
    for (const [j, other] of b.forms.entries()) {
      const partner = b.stems[j] ?? 0
      const both = stem === markStem && partner === markStem
      const either = stem === markStem || partner === markStem
      const half = stem === partner || (stem === numberStem && partner === numberStem)
      const replaced = form === other ? 0 : both ? 1 : either ? 5 : half ? 2 : 4
      row.push(
        Math.min(
          (above[j] ?? 0) + replaced,
          (above[j + 1] ?? 0) + weight(stem),
          (row[j] ?? 0) + weight(partner),
        ),
      )
    }
    above = row
  }
  return above.at(-1) ?? 0
}

test('the quick distance is the plain one (property)', () => {
  fc.assert(
    fc.property(text, text, language, fc.integer({ min: 0, max: 80 }), (one, other, language, most) => {
      const [a, b] = [prepare(one, language), prepare(other, language)]
      const plain = plainDistance(a, b)
      const quick = distance(a, b, most)
      return plain <= most ? quick === plain : quick > most
    }),
    check,
  )
})

test('what a difference costs', () => {
  const ten = 'one night the old man sat by the sea alone'
  expect(score(ten, ten.replace('night', 'day'), 'en')).toBe(90)
  expect(
    score('he sat 3 days by the sea and did nothing', 'he sat 5 days by the sea and did nothing', 'en'),
  ).toBe(95)
  expect(score('三个月后他回来了', '五个月后他回来了', 'zh-Hans')).toBe(93)
  expect(score('他在2019年回来了', '他在2021年回来了', 'zh-Hans')).toBe(92)
  expect(score('他回来了，但是', '他回来了。但是', 'zh-Hans')).toBe(96)
})

test('only the first 1,000 tokens count, and long texts take little time', () => {
  const long = '经济增长放缓'.repeat(2000)
  const start = performance.now()
  expect(score(long, `${long}了`, 'zh-Hans', 60)).toBe(99)
  expect(performance.now() - start).toBeLessThan(1000)
})
