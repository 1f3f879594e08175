import { expect, test } from 'vitest'
import { hasConflict, type MergePiece, merge, mergedAs } from './merge.ts'

const split = (text: string): string[] => [...text]
const merged = (base: string, mine: string, theirs: string): MergePiece<string>[] =>
  merge(split(base), split(mine), split(theirs), (token) => token)
const told = (pieces: readonly MergePiece<string>[]): string =>
  pieces
    .map((piece) =>
      piece.kind === 'conflict'
        ? `{${piece.base.join('')}|${piece.mine.join('')}|${piece.theirs.join('')}}`
        : piece.tokens.join(''),
    )
    .join('')

test.each([
  ['nothing changed', '水位上漲。', '水位上漲。', '水位上漲。', '水位上漲。'],
  ['only the hand', '水位上漲。', '河水上漲。', '水位上漲。', '河水上漲。'],
  ['only the new conversion', '水位上漲。', '水位上漲。', '水位下降。', '水位下降。'],
  ['apart', '水位在六月上漲了。', '河面在六月上漲了。', '水位在六月下降了。', '河面在六月下降了。'],
  ['the same', '水位上漲。', '水位下降。', '水位下降。', '水位下降。'],
  ['touching', '甲乙丙丁戊', '子丑丙丁戊', '甲乙寅卯戊', '子丑寅卯戊'],
  ['overlapping', '甲乙丙丁戊', '甲子丑丁戊', '甲乙寅卯戊', '甲{乙丙丁|子丑丁|乙寅卯}戊'],
  ['both put something at one place', '甲乙', '甲子乙', '甲丑乙', '甲{|子|丑}乙'],
  ['the hand took away what the new text changes', '甲乙丙丁', '甲丁', '甲乙子丁', '甲{乙丙||乙子}丁'],
  ['put inside what the other took away', '甲乙丙丁', '甲乙子丙丁', '甲丁', '甲{乙丙|乙子丙|}丁'],
  ['put at the edge of what the other changed', '甲乙丙丁', '甲子乙丙丁', '甲丑寅丁', '甲子丑寅丁'],
  ['all new', '甲乙', '', '丙丁', '{甲乙||丙丁}'],
  ['from nothing', '', '甲', '', '甲'],
])('%s', (_name, base, mine, theirs, wanted) => {
  expect(told(merged(base, mine, theirs))).toBe(wanted)
})

// Random edits on text that looks like a newspaper's. What is put in comes from characters that the text has
// not, so that which tokens an edit touched is beyond doubt.
const stock =
  '政府在六月宣布，將重新檢討水資源分配計畫；專家認為，這項決定對下游農民影響最大。記者問及經費時，部長表示：「沒有問題。」'
const fresh = 'ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙ'
const fresher = 'アイウエオカキクケコサシスセソタチツテト'

interface Edit {
  readonly from: number
  readonly to: number
  readonly put: string
}

function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function randomEdit(random: () => number, length: number, letters: string): Edit {
  const from = Math.floor(random() * (length + 1))
  const to = Math.min(length, from + Math.floor(random() * 5))
  const size = to === from ? 1 + Math.floor(random() * 4) : Math.floor(random() * 5)
  const put = Array.from({ length: size }, () => letters[Math.floor(random() * letters.length)]).join('')
  return { from, to, put }
}

const apply = (text: string, edits: readonly Edit[]): string => {
  let made = text
  for (const { from, to, put } of [...edits].sort((a, b) => b.from - a.from || b.to - a.to))
    made = made.slice(0, from) + put + made.slice(to)
  return made
}

/** Whether two edits touch the same characters, or put something at the same place. */
function overlap(a: Edit, b: Edit): boolean {
  if (a.from === a.to && b.from === b.to) return a.from === b.from
  if (a.from === a.to) return b.from < a.from && a.from < b.to
  if (b.from === b.to) return a.from < b.from && b.from < a.to
  return a.from < b.to && b.from < a.to
}

test('of 20,000 random pairs of edits none that stand apart is lost, none that overlap is decided', () => {
  const seed = Date.now() % 1_000_000
  console.log(`seed ${seed}`)
  const random = seeded(seed)
  let apart = 0
  let needless = 0
  let overlapping = 0
  for (let no = 0; no < 20_000; no++) {
    const start = Math.floor(random() * 20)
    const base = stock.slice(start, start + 8 + Math.floor(random() * (stock.length - 30)))
    const hand = randomEdit(random, base.length, fresh)
    const other = randomEdit(random, base.length, fresher)
    const mine = apply(base, [hand])
    const theirs = apply(base, [other])
    const pieces = merged(base, mine, theirs)
    const about = `seed ${seed}, pair ${no}: ${JSON.stringify({ base, mine, theirs })}`
    if (overlap(hand, other)) {
      overlapping++
      // Both may take away the very same characters; that is one change and no conflict.
      const equal = mine === theirs
      const bothOnlyDelete = hand.put === '' && other.put === ''
      expect(hasConflict(pieces) || equal || bothOnlyDelete, about).toBe(true)
      expect(mergedAs(pieces, 'mine').join(''), about).toContain(hand.put)
      expect(mergedAs(pieces, 'theirs').join(''), about).toContain(other.put)
    } else {
      apart++
      if (hasConflict(pieces)) {
        needless++
        continue
      }
      const result = told(pieces)
      // Edits that meet at one point may stand in either order.
      const wanted = [apply(base, [hand, other]), apply(base, [other, hand])]
      expect(wanted.includes(result) || touching(base, hand, other, result), `${about} gave ${result}`).toBe(
        true,
      )
    }
  }
  console.log(`${apart} apart, of them ${needless} needless conflicts; ${overlapping} overlapping`)
  expect(needless / apart).toBeLessThan(0.02)
})

/** Where the edits touch, either order of what they put is right. */
function touching(base: string, a: Edit, b: Edit, result: string): boolean {
  if (a.to !== b.from && b.to !== a.from && a.from !== b.from) return false
  const from = Math.min(a.from, b.from)
  const to = Math.max(a.to, b.to)
  return [a.put + b.put, b.put + a.put].some((put) => base.slice(0, from) + put + base.slice(to) === result)
}
