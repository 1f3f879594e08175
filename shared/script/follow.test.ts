import { expect, test } from 'vitest'
import type { Kept } from '../document/kept.ts'
import { schema } from '../document/schema.ts'
import { convertContent } from './convertContent.ts'
import { conflictRanges, conflictsOf, follow, isBehind, isUntouched, offerOf } from './follow.ts'
import { decided } from './keep.ts'
import { placeSpots } from './spotPlaces.ts'

const content = (text: string) => schema.node('segment', null, text === '' ? [] : [schema.text(text)]).content
const given = (text: string) => convertContent(content(text), { to: 'zh-Hant', region: 'tw' })

function segment(text: string, kept: Kept | null, state = 'initial') {
  return schema.node('segment', { id: 's', state, conversion: kept }, content(text))
}

function keptFrom(hans: string): Kept {
  return { from: content(hans).toJSON(), gave: given(hans).content.toJSON(), by: '1' }
}

const now = (hans: string) => ({ source: content(hans), next: given(hans).content, by: '1' })

test('an empty segment is filled; an empty source leaves it alone', () => {
  expect(follow(segment('', null), now('发展'))).toMatchObject({ kind: 'write', kept: { by: '1' } })
  expect(follow(segment('', null), now(''))).toEqual({ kind: 'current' })
})

test('a locked segment is not filled either', () => {
  expect(follow(segment('', null, 'final'), now('发展'))).toMatchObject({ kind: 'behind', why: 'final' })
})

test('what was declined is behind again once its source is another one', () => {
  const kept = { ...keptFrom('发展'), declined: offerOf({ ...keptFrom('发财') }) }
  expect(isBehind(segment('發展', kept), content('发财'))).toBe(false)
  expect(isBehind(segment('發展', kept), content('发呆'))).toBe(true)
})

test('an untouched text becomes the new conversion, and goes with its source', () => {
  const verdict = follow(segment('發展', keptFrom('发展')), now('发展经济'))
  expect(verdict.kind === 'write' && verdict.content.textBetween(0, 4)).toBe('發展經濟')
  const gone = follow(segment('發展', keptFrom('发展')), now(''))
  expect(gone.kind === 'write' && gone.content.size).toBe(0)
})

test('two edits of one place are a conflict that says where it stands, before and after others', () => {
  const kept = keptFrom('政府发展经济，改善民生')
  const hand = segment('當局發展經濟，增進民生', kept)
  const verdict = follow(hand, now('国家发展经济，提高民生水平'))
  if (verdict.kind !== 'conflict') throw new Error(verdict.kind)
  expect(conflictsOf(verdict.pieces)).toHaveLength(2)
  expect(conflictRanges(verdict.pieces).map(({ from, to }) => hand.textContent.slice(from, to))).toEqual([
    '當局',
    '增進',
  ])
  const made = decided(verdict.pieces, ['theirs', 'mine'])
  expect(made.textBetween(0, made.size)).toBe('國家發展經濟，增進民生水平')
})

test('a conflict is placed in the hand’s text though the conversion changed something before it', () => {
  const kept = keptFrom('甲乙丙丁戊己庚辛')
  const hand = segment('甲乙丙丁戊己【庚】辛', kept)
  const verdict = follow(hand, now('甲子丑寅乙丙丁戊己《庚》辛'))
  if (verdict.kind !== 'conflict') throw new Error(verdict.kind)
  for (const { from, to } of conflictRanges(verdict.pieces)) {
    expect(hand.textContent.slice(from, to)).toMatch(/[【】]/u)
  }
})

test('a locked, a declined and a foreign text stay; a person may still ask for the update', () => {
  const kept = keptFrom('发展')
  expect(follow(segment('發展', kept, 'final'), now('发财'))).toMatchObject({ kind: 'behind', why: 'final' })
  const offer = { from: content('发财').toJSON(), gave: given('发财').content.toJSON(), by: '1' }
  const declined = segment('發展', { ...kept, declined: offerOf(offer) })
  expect(follow(declined, now('发财'))).toMatchObject({ kind: 'behind', why: 'declined' })
  expect(follow(declined, { ...now('发财'), isWanted: true })).toMatchObject({ kind: 'write' })
  // Another change is another update.
  expect(follow(declined, now('发愁'))).toMatchObject({ kind: 'write' })
  const before = { source: content('今天天气很好'), gave: given('今天天气很好').content }
  const apart = follow(segment('完全兩樣的話語', null), { ...now('今天天气不好'), before })
  expect(apart).toMatchObject({ kind: 'behind', why: 'apart' })
})

test('what was never converted stays while its source does', () => {
  expect(follow(segment('自己寫的', null), now('自己写的'))).toEqual({ kind: 'current' })
})

test('untouched and behind are told from the text and its source', () => {
  const untouched = segment('發展', keptFrom('发展'))
  expect(isUntouched(untouched, content('发展'))).toBe(true)
  expect(isUntouched(untouched, content('发财'))).toBe(false)
  expect(isBehind(untouched, content('发财'))).toBe(true)
  expect(isUntouched(segment('發達', keptFrom('发展')), content('发展'))).toBe(false)
})

test('places of doubt move with edits around them, and are gone where a hand wrote', () => {
  const { content: gave, spots } = given('她的发很长')
  expect(spots.map(({ source }) => source)).toEqual(['发'])
  const moved = placeSpots(spots, gave, content('我看她的發真的很長'))
  expect(moved.map(({ from, to }) => [from, to])).toEqual([[4, 5]])
  expect(placeSpots(spots, gave, content('她的頭髮很長'))).toEqual([])
})
