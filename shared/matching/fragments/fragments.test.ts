import { expect, test } from 'vitest'
import type { UnitId } from '../../ids.ts'
import type { Language } from '../../locale.ts'
import type { TranslationUnit } from '../match.ts'
import { fragmentsOf } from './fragments.ts'

const pairs: readonly (readonly [string, string])[] = [
  ['The Federation of Dock Workers called a strike in March.', '码头工人联合会在三月号召罢工。'],
  ['Nobody in the Federation of Dock Workers believed him.', '码头工人联合会里没有人相信他。'],
  ['He left the Federation of Dock Workers after the war.', '战后他离开了码头工人联合会。'],
  ['The general election was postponed.', '大选被推迟了。'],
  ['Prices rose before the general election.', '物价在大选之前上涨。'],
  ['After a general election nothing changed.', '大选之后什么也没有改变。'],
  ['The housing crisis deepened last year.', '去年住房危机加深了。'],
  ['Rents rose while the ministry slept.', '房租上涨时，部里在睡觉。'],
  ['It has been a difficult winter for hospitals.', '对医院来说这是个艰难的冬天。'],
]

function units(back = false): TranslationUnit[] {
  return pairs.map(([english, chinese], at) => ({
    id: String(at) as UnitId,
    sourceLanguage: back ? ('zh-Hans' as const) : ('en' as const),
    targetLanguage: back ? ('en' as const) : ('zh-Hans' as const),
    source: back ? chinese : english,
    target: back ? english : chinese,
    before: '',
    after: '',
    by: 'Lin',
    at: '2024-01-01T00:00:00Z',
    article: null,
    segment: null,
    origin: 'typed',
    uses: 0,
  }))
}

const shown = (text: string, language: Language, back = false, options = {}): string[] =>
  fragmentsOf({ text, language }, units(back), options).map(
    (found) => `${text.slice(found.from, found.to)} = ${found.translation} (${found.count})`,
  )

test('finds what an English text shares with units, and what it was translated as', () => {
  expect(shown('Yesterday the Federation of Dock Workers met before the general election.', 'en')).toEqual([
    'Federation of Dock Workers = 码头工人联合会 (3)',
    'general election = 大选 (3)',
  ])
})

test('finds what a Chinese text shares with units, in either script', () => {
  expect(shown('昨天码头工人联合会发表声明。', 'zh-Hans', true)).toEqual([
    '码头工人联合会 = Federation of Dock Workers (3)',
  ])
  expect(shown('昨天碼頭工人聯合會發表聲明。', 'zh-Hant', true)).toEqual([
    '碼頭工人聯合會 = Federation of Dock Workers (3)',
  ])
  expect(shown('人人都在谈论大选结果。', 'zh-Hans', true)).toEqual(['大选 = general election (3)'])
})

test('is not sure of what one unit alone shows, unless the termbase knows', () => {
  expect(shown('A housing crisis in the north', 'en')).toEqual(['housing crisis = null (1)'])
  const renderings = (text: string) => (text === 'housing crisis' ? ['住房危机'] : [])
  expect(shown('A housing crisis in the north', 'en', false, { renderings })).toEqual([
    'housing crisis = 住房危机 (1)',
  ])
})

test('offers nothing for common words and single ones', () => {
  expect(shown('It has been in the war of the people.', 'en')).toEqual([])
  expect(shown('他在的了', 'zh-Hans', true)).toEqual([])
  expect(shown('', 'en')).toEqual([])
})

test('does not run over marks, and does not overlap', () => {
  const found = fragmentsOf(
    { text: 'Dock Workers called a strike in March. The Federation of Dock Workers', language: 'en' },
    units(),
  )
  expect(found.map(({ text }) => text)).toEqual([
    'Dock Workers called a strike in March',
    'Federation of Dock Workers',
  ])
  const places = [...found].sort((a, b) => a.from - b.from)
  for (const [at, { from }] of places.entries()) expect(from).toBeGreaterThanOrEqual(places[at - 1]?.to ?? 0)
})

test('puts the translation into the script that is wanted', () => {
  const inScript = ({ text }: { text: string }) => `<${text}>`
  expect(shown('before a general election', 'en', false, { inScript })).toEqual([
    'general election = <大选> (3)',
  ])
})

test('the best unit is the shortest that has it', () => {
  const [found] = fragmentsOf({ text: 'a general election', language: 'en' }, units())
  expect(found?.unit.source).toBe('The general election was postponed.')
})
