import { expect, test } from 'vitest'
import type { UnitId } from '../ids.ts'
import { type Analysed, analyse, bandOf, sumOf } from './analysis.ts'
import type { Match } from './match.ts'
import { choose } from './pretranslate.ts'

const segment = (text: string, more: Partial<Analysed> = {}): Analysed => ({
  text,
  language: 'en',
  best: null,
  repeated: false,
  ...more,
})

const fuzzy = (score: number) => ({ kind: 'fuzzy', score }) as const

test('bands begin at their least score', () => {
  const band = (score: number) => bandOf({ best: fuzzy(score), repeated: false })
  expect([99, 95, 94, 85, 84, 75, 74, 50, 49, 0].map(band)).toEqual([
    '95',
    '95',
    '85',
    '85',
    '75',
    '75',
    '50',
    '50',
    'none',
    'none',
  ])
  expect(bandOf({ best: { kind: 'exact', score: 100 }, repeated: false })).toBe('100')
  expect(bandOf({ best: { kind: 'exact', score: 100 }, repeated: true })).toBe('repetition')
  expect(bandOf({ best: { kind: 'context', score: 101 }, repeated: true })).toBe('101')
  expect(bandOf({ best: null, repeated: false })).toBe('none')
})

test('counts segments, words and characters by band, and all of them', () => {
  const analysis = analyse([
    segment('One two three.', { best: fuzzy(90) }),
    segment('One two.', { best: fuzzy(86) }),
    segment('经济增长 GDP。', { language: 'zh-Hans' }),
    segment('  '),
  ])
  expect(analysis.rows.filter(({ segments }) => segments > 0)).toEqual([
    { band: '85', segments: 2, words: 5, characters: 0 },
    { band: 'none', segments: 1, words: 1, characters: 4 },
  ])
  expect(analysis.rows).toHaveLength(8)
  expect(analysis.total).toEqual({ segments: 3, words: 6, characters: 4 })
  expect(sumOf([analysis, analysis]).total).toEqual({ segments: 6, words: 12, characters: 8 })
  expect(sumOf([]).rows).toHaveLength(8)
})

const match = (kind: 'exact' | 'fuzzy', score: number, target: string, penalty = 0): Match => {
  const unit = {
    id: target as UnitId,
    sourceLanguage: 'en' as const,
    targetLanguage: 'zh-Hans' as const,
    source: 'a',
    target,
    before: '',
    after: '',
    by: '',
    at: '',
    article: null,
    segment: null,
    origin: 'typed',
    uses: 0,
  }
  const offer = { unit, penalty, repaired: null, converted: null }
  return kind === 'exact' ? { ...offer, kind, score: 100 } : { ...offer, kind, score }
}

test('chooses what is worth most, from the threshold on', () => {
  expect(choose([], 75)).toBeNull()
  expect(choose([match('fuzzy', 80, '甲')], 85)).toBeNull()
  expect(choose([match('exact', 100, '甲', 10), match('fuzzy', 95, '乙')], 75)).toMatchObject({ text: '乙' })
  expect(choose([match('exact', 100, '甲', 10)], 95)).toBeNull()
  expect(choose([match('exact', 100, ' ')], 75)).toBeNull()
})

test('says when another translation is as good', () => {
  const [one, other] = [match('exact', 100, '甲'), match('exact', 100, '乙')]
  expect(choose([one, other], 100)).toMatchObject({ text: '甲', ambiguous: true, others: ['乙'] })
  expect(choose([one, match('exact', 100, '乙', 1)], 100)).toMatchObject({ text: '甲', ambiguous: false })
  const repaired = { ...match('fuzzy', 90, '丙'), repaired: { target: '丁', changes: [] } }
  expect(choose([repaired], 75)).toMatchObject({ text: '丁' })
})
