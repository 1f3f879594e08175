import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TranslationUnit } from '../../shared/matching/match.ts'
import { rank } from '../../shared/matching/rank.ts'
import { matchKey } from '../../shared/matching/tokens.ts'
import { turn } from './lookup.ts'
import type { Memory, MemoryQuery } from './memory.ts'
import { openUnitStore } from './store.ts'
import { chineseText, englishText, memoryFile, newId, opened, unit } from './testMemory.ts'

function ask(
  text: string,
  from: 'en' | 'zh-Hans' | 'zh-Hant',
  to: 'en' | 'zh-Hans' | 'zh-Hant',
): MemoryQuery {
  return { source: from, target: to, text, before: '', after: '' }
}

/** The scores that comparing with every unit gives. */
function bruteForce(units: readonly TranslationUnit[], query: MemoryQuery): number[] {
  const facing = units
    .flatMap((one) => [one, turn(one)])
    .filter(({ sourceLanguage: own, targetLanguage: other }) =>
      query.source === 'en' ? own === 'en' && other !== 'en' : own !== 'en' && other === 'en',
    )
  const { text, before, after, source, target } = query
  return rank({ text, before, after, language: source }, facing, { target, limit: 9 }).map(
    ({ score }) => score,
  )
}

test('a look-up finds what comparing with every unit finds, and 100 is for equal texts alone', () => {
  const seed = Date.now()
  console.log(`look-up against brute force: seed ${seed}`)
  const units = fc.array(fc.tuple(englishText, chineseText, fc.constantFrom('zh-Hans', 'zh-Hant')), {
    minLength: 1,
    maxLength: 40,
  })
  fc.assert(
    fc.property(
      units,
      fc.array(englishText, { maxLength: 5 }),
      fc.array(chineseText, { maxLength: 5 }),
      (pairs, en, zh) => {
        const memory = opened(memoryFile())
        memory.learn(
          pairs.map(([source, target, targetLanguage]) => unit(source, target, { targetLanguage })),
        )
        const all = [...memory.all()]
        const queries = [
          ...en.map((text) => ask(text, 'en', 'zh-Hant')),
          ...pairs.slice(0, 3).map(([source]) => ask(source, 'en', 'zh-Hans')),
          ...zh.map((text) => ask(text, 'zh-Hans', 'en')),
          ...pairs.slice(0, 3).map(([, target]) => ask(target, 'zh-Hant', 'en')),
        ]
        for (const query of queries) {
          const found = memory.lookup(query)
          const wanted = bruteForce(all, query)
          expect(found.slice(0, 9).map(({ score }) => score)).toEqual(
            matchKey(query.text, query.source) === '' ? [] : wanted,
          )
          for (const { score, unit: one } of found) {
            const equal = matchKey(one.source, query.source) === matchKey(query.text, query.source)
            expect(score >= 100).toBe(equal)
          }
        }
        memory.close()
      },
    ),
    { seed, numRuns: 40 },
  )
})

test('Traditional is offered from Simplified units, converted, behind what is there in Traditional', () => {
  const memory = opened(memoryFile())
  memory.learn([unit('The network is slow.', '网络很慢。')])
  expect(memory.lookup(ask('The network is slow.', 'en', 'zh-Hant'))).toMatchObject([
    { kind: 'exact', converted: '網絡很慢。', unit: { target: '网络很慢。' } },
  ])
  memory.learn([unit('The network is slow.', '網路很慢。', { targetLanguage: 'zh-Hant', at: '2020-01-01' })])
  const offers = memory.lookup({ ...ask('The network is slow.', 'en', 'zh-Hant'), region: 'hk' })
  expect(offers.map(({ converted, unit: { target } }) => converted ?? target)).toEqual([
    '網路很慢。',
    '網絡很慢。',
  ])
  expect(memory.lookup(ask('The network is slow!', 'en', 'zh-Hans'))[1]).toMatchObject({
    kind: 'fuzzy',
    converted: '网路很慢。',
  })
})

test('what another connection learns, changes and removes is seen by the next question', () => {
  const file = memoryFile()
  const memory = opened(file)
  const store = openUnitStore(file, newId, () => '')
  if (!store.ok) throw new Error(store.error)
  const first = (text: string) => memory.lookup(ask(text, 'en', 'zh-Hans'))[0]
  expect(first('The river rose by two metres.')).toBeUndefined()
  store.value.learn([unit('The river rose by two meters.', '河水上涨两米。')])
  expect(first('The river rose by two metres.')).toMatchObject({ kind: 'fuzzy' })
  const [known] = store.value.all()
  if (known === undefined) throw new Error('no unit')
  store.value.remove([known.id], 'Lin', 'now')
  expect(first('The river rose by two metres.')).toBeUndefined()
  expect(memory.restore([known.id], 'Lin', 'now')).toBe(1)
  expect(first('The river rose by two metres.')).toBeDefined()
  store.value.close()
})

function several(memory: Memory): readonly TranslationUnit[] {
  memory.learn([
    unit('Yes.', '是。', { origin: 'machine', at: '2026-01-05' }),
    unit('Yes.', '对。', { origin: 'aligned', at: '2026-01-04' }),
    unit('Yes.', '是的。', { at: '2026-01-03' }),
    unit('Yes.', '有。', { at: '2026-01-02' }),
  ])
  return [...memory.all()]
}

test('all translations of a text are offered, by origin, then by time; uses are counted', () => {
  const memory = opened(memoryFile())
  const [machine] = several(memory)
  const offers = memory.lookup(ask('Yes.', 'en', 'zh-Hans'))
  expect(offers.map(({ unit: { target }, penalty }) => `${target} ${penalty}`)).toEqual([
    '是的。 0',
    '有。 0',
    '对。 1',
    '是。 10',
  ])
  if (machine === undefined) throw new Error('no unit')
  memory.used(machine.id)
  memory.used(machine.id)
  expect([...memory.all()][0]?.uses).toBe(2)
})

test('more than nine translations of the very same text are all offered', () => {
  const memory = opened(memoryFile())
  memory.learn(Array.from({ length: 20 }, (_, at) => unit('Yes.', `是${at}。`)))
  expect(memory.lookup(ask('Yes.', 'en', 'zh-Hans'))).toHaveLength(20)
})
