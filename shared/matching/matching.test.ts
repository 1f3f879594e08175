import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { UnitId } from '../ids.ts'
import { languages } from '../locale.ts'
import { bigrams } from './blocking.ts'
import { diff } from './diff.ts'
import type { TranslationUnit } from './match.ts'
import { rank } from './rank.ts'
import { score } from './score.ts'
import { matchKey } from './tokens.ts'

const unit = (source: string, target: string, more: Partial<TranslationUnit> = {}): TranslationUnit => ({
  id: `${source}${target}` as UnitId,
  sourceLanguage: 'en',
  targetLanguage: 'zh-Hans',
  source,
  target,
  before: '',
  after: '',
  by: 'Lin',
  at: '2024-01-01T00:00:00Z',
  article: null,
  segment: null,
  origin: 'typed',
  uses: 0,
  ...more,
})

test('100 is for texts that differ only in what folding takes away', () => {
  expect(score('經濟「增長」了。', '经济“增长”了。', 'zh-Hans')).toBe(100)
  expect(score('在 2023 年', '在2023年', 'zh-Hans')).toBe(100)
  expect(score('The “end”.', 'the "end".', 'en')).toBe(100)
  expect(score('The end.', 'The end!', 'en')).toBeLessThan(100)
})

test('another form of a word counts half, punctuation a quarter', () => {
  expect(score('The strike ended.', 'The strikes ended.', 'en')).toBe(84)
  expect(score('The strike ended.', 'The war ended.', 'en')).toBe(69)
  expect(score('In 2019 it rose.', 'In 2020 it rose.', 'en')).toBe(88)
  expect(score('经济增长放缓', '经济增速放缓', 'zh-Hans')).toBe(83)
  expect(score('abc', '完全', 'en')).toBe(0)
  expect(score('', 'word', 'en')).toBe(0)
})

test('keys say the same of both scripts, and keep English spaces', () => {
  expect(matchKey('他說：「是的」', 'zh-Hant')).toBe(matchKey('他说:“是的”', 'zh-Hans'))
  expect(matchKey(' Two  words\uFFFC ', 'en')).toBe('two words')
})

test('a text shares many keys with its edited form', () => {
  const one = bigrams('中国经济增长放缓', 'zh-Hans')
  const other = new Set(bigrams('據悉中國經濟增速放緩', 'zh-Hant'))
  expect(one.filter((key) => other.has(key)).length).toBeGreaterThanOrEqual(4)
  expect(bigrams('经济', 'zh-Hans')).toEqual(['经济', '经', '济'])
  expect(bigrams('The strikes of the workers ended', 'en')).toEqual(['strik', 'worker', 'end'])
})

test('ranks context before exact before fuzzy, newer first, equal pairs once', () => {
  const query = { text: 'The strike ended.', language: 'en', before: 'One.', after: '' } as const
  const matches = rank(query, [
    unit('The strikes ended.', '罢工结束了。'),
    unit('The strike ended.', '旧', { at: '2020-01-01T00:00:00Z' }),
    unit('The strike ended.', '新'),
    unit('The strike ended.', '新', { at: '2019-01-01T00:00:00Z' }),
    unit('the strike ended.', '同', { before: 'one.' }),
    unit('Nothing alike here.', '无'),
  ])
  expect(matches.map(({ kind, score, unit }) => `${kind} ${score} ${unit.target}`)).toEqual([
    'context 101 同',
    'exact 100 新',
    'exact 100 旧',
    'fuzzy 84 罢工结束了。',
  ])
  expect(rank(query, [unit('The strike ended.', '新')], { limit: 0 })).toEqual([])
})

test('keeps all translations of a text, the cheaper origin before the newer, and counts uses of equal ones', () => {
  const query = { text: 'It rained.', language: 'en', before: '', after: '' } as const
  const shown = (units: readonly TranslationUnit[], options = {}) =>
    rank(query, units, options).map(({ unit, penalty }) => `${unit.target} ${penalty} ${unit.uses}`)
  expect(
    shown([
      unit('It rained.', '机', { origin: 'machine', at: '2026-01-01T00:00:00Z' }),
      unit('It rained.', '配', { origin: 'aligned', at: '2025-01-01T00:00:00Z' }),
      unit('It rained.', '旧', { at: '2020-01-01T00:00:00Z', uses: 2 }),
      unit('It rained.', '新', { at: '2021-01-01T00:00:00Z' }),
      unit('it rained.', '旧', { at: '2019-01-01T00:00:00Z', uses: 3 }),
      unit('It rained.', '外', { origin: 'constructor' }),
    ]),
  ).toEqual(['新 0 0', '旧 0 5', '配 1 0', '外 1 0', '机 10 0'])
})

test('a target in the right script comes first, and stands for the same one in the other', () => {
  const query = { text: 'It rained.', language: 'en', before: '', after: '' } as const
  const units = [
    unit('It rained.', '经济'),
    unit('It rained.', '經濟', { targetLanguage: 'zh-Hant', at: '2020-01-01T00:00:00Z' }),
    unit('It rained.', '下雨', { at: '2026-01-01T00:00:00Z' }),
  ]
  const shown = (target: 'zh-Hans' | 'zh-Hant') =>
    rank(query, units, { target }).map((match) => `${match.unit.target} ${match.penalty}`)
  expect(shown('zh-Hant')).toEqual(['經濟 0', '下雨 1'])
  expect(shown('zh-Hans')).toEqual(['下雨 0', '经济 0'])
})

test('an offer of little trust comes after a good fuzzy one', () => {
  const query = { text: 'The old strike ended at last.', language: 'en', before: '', after: '' } as const
  const found = rank(query, [
    unit('The old strike ended at last.', '机', { origin: 'machine' }),
    unit('The old strikes ended at last.', '人'),
  ])
  expect(found.map(({ unit }) => unit.target)).toEqual(['人', '机'])
})

test('a match without neighbours is exact; one missing on both sides is the same, one missing on one is not', () => {
  const kind = (query: { before: string; after: string }, stored: { before: string; after: string }) =>
    rank({ text: 'It rained.', language: 'en', ...query }, [unit('It rained.', '下雨了。', stored)])[0]?.kind
  expect(kind({ before: '', after: '' }, { before: '', after: '' })).toBe('exact')
  expect(kind({ before: ' ', after: '\uFFFC' }, { before: '', after: '' })).toBe('exact')
  expect(kind({ before: '', after: 'It stopped.' }, { before: '', after: 'it stopped.' })).toBe('context')
  expect(kind({ before: 'One.', after: '' }, { before: '', after: '' })).toBe('exact')
  expect(kind({ before: 'One.', after: 'Two.' }, { before: 'One.', after: '' })).toBe('exact')
})

const shown = (before: string, after: string, language: 'en' | 'zh-Hans'): string =>
  diff(before, after, language)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}}` : `{-${text}}`))
    .join('')

test('a difference reads in whole words', () => {
  expect(shown('The strike ended in May.', 'The strikes ended in June.', 'en')).toBe(
    'The {-strike}{+strikes} ended in {-May}{+June}.',
  )
  expect(shown('one two three', 'one four five', 'en')).toBe('one {-two three}{+four five}')
  expect(shown('我们的经济增长很快。', '我们的经济发展很快。', 'zh-Hans')).toBe(
    '我们的经济{-增长}{+发展}很快。',
  )
  expect(shown('同', '同', 'zh-Hans')).toBe('同')
})

test('scores are symmetric, bounded, and differences give both texts back (property)', () => {
  const word = fc.constantFrom(
    'strike',
    'strikes',
    'the',
    '2019',
    '.',
    '经济',
    '增长',
    '經濟',
    '，',
    ' ',
    'a',
  )
  const text = fc.array(word, { maxLength: 15 }).map((words) => words.join(' '))
  const seed = Date.now()
  fc.assert(
    fc.property(text, text, fc.constantFrom(...languages), (one, other, language) => {
      const points = score(one, other, language)
      const parts = diff(one, other, language)
      const side = (without: string): string =>
        parts
          .filter(({ kind }) => kind !== without)
          .map((part) => part.text)
          .join('')
      return (
        points === score(other, one, language) &&
        points >= 0 &&
        (points === 100) === (matchKey(one, language) === matchKey(other, language)) &&
        side('added') === one &&
        side('removed') === other
      )
    }),
    { seed, numRuns: 1000 },
  )
  console.log(`matching property seed ${seed}`)
})
