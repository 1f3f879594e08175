import { expect, test } from 'vitest'
import type { UnitFilter } from '../../shared/matching/units.ts'
import { memoryFile, opened, unit } from './testMemory.ts'

const any: UnitFilter = { text: null, origin: null, by: null, article: null, removed: false }

function texts(units: readonly { source: string; target: string }[]): string[] {
  return units.map(({ source, target }) => `${source} ${target}`)
}

test('pages of units, the last changed first, by origin, person, text on either side, and removed', () => {
  const memory = opened(memoryFile())
  memory.learn([
    unit('One river.', '一条河。', { origin: 'imported' }),
    unit('Two rivers.', '两条河。', { by: 'Wang' }),
    unit('Three lakes.', '三個湖。', { targetLanguage: 'zh-Hant' }),
  ])
  expect(memory.browse(any, 0, 2)).toMatchObject({
    total: 3,
    rows: [{ source: 'Three lakes.' }, { source: 'Two rivers.' }],
  })
  expect(texts(memory.browse(any, 2, 2).rows)).toEqual(['One river. 一条河。'])
  expect(texts(memory.browse({ ...any, origin: 'imported' }, 0, 9).rows)).toEqual(['One river. 一条河。'])
  expect(memory.browse({ ...any, by: 'Wang' }, 0, 9).total).toBe(1)
  expect(memory.browse({ ...any, text: 'river' }, 0, 9).total).toBe(2)
  expect(texts(memory.browse({ ...any, text: '个湖' }, 0, 9).rows)).toEqual(['Three lakes. 三個湖。'])
  expect(memory.browse({ ...any, text: 'river', by: 'Lin' }, 0, 9).total).toBe(1)
  expect(memory.browse({ ...any, text: 'river' }, 1, 9).rows).toHaveLength(1)
  const [one] = memory.all()
  if (one === undefined) throw new Error('no unit')
  memory.remove([one.id], 'Lin', 'now')
  expect(memory.browse(any, 0, 9).total).toBe(2)
  expect(texts(memory.browse({ ...any, removed: true }, 0, 9).rows)).toEqual(['One river. 一条河。'])
  expect(memory.browse({ ...any, removed: true, text: '一' }, 0, 9).total).toBe(1)
  expect(memory.browse({ ...any, removed: true, text: 'two' }, 0, 9).total).toBe(0)
  expect(memory.count()).toBe(2)
})

test('groups of duplicates and of contradictions, in one pair of languages', () => {
  const memory = opened(memoryFile())
  memory.learn([
    unit('Yes.', '是。'),
    unit('YES.', '是。'),
    unit('Yes.', '对。'),
    unit('No.', '不。'),
    unit('No.', '否。', { targetLanguage: 'zh-Hant' }),
    unit('Peace.', '和平。'),
  ])
  const duplicates = memory.groups('duplicates', 0, 9)
  expect(duplicates.total).toBe(1)
  expect(texts(duplicates.groups[0]?.units ?? [])).toEqual(['YES. 是。', 'Yes. 是。'])
  const contradictions = memory.groups('contradiction', 0, 9)
  expect(contradictions.total).toBe(1)
  expect(contradictions.groups[0]?.units).toHaveLength(3)
  expect(memory.groups('contradiction', 1, 9).groups).toEqual([])
  const [, extra] = memory.all()
  if (extra === undefined) throw new Error('no unit')
  memory.remove([extra.id], 'Lin', 'now')
  expect(memory.groups('duplicates', 0, 9).total).toBe(0)
})

test('an edited unit is found by its new texts, and keeps its place', () => {
  const memory = opened(memoryFile())
  memory.learn([unit('The river rose quickly.', '河水快涨。')])
  const [one] = memory.all()
  if (one === undefined) throw new Error('no unit')
  const edited = memory.edit(
    one.id,
    { source: 'The lake froze over.', target: '湖面结冰。' },
    'Wang',
    '2026-02-02',
  )
  expect(edited).toMatchObject({ id: one.id, source: 'The lake froze over.', by: 'Wang', at: '2026-02-02' })
  const ask = (text: string) =>
    memory.lookup({ source: 'en', target: 'zh-Hans', text, before: '', after: '' }).map(({ score }) => score)
  expect(ask('The river rose quickly.')).toEqual([])
  expect(ask('The lake froze over.')).toEqual([100])
  memory.remove([one.id], 'Lin', 'now')
  expect(memory.edit(one.id, { source: 'a', target: 'b' }, 'Lin', 'now')).toBeNull()
})

test('many units are stored all or none', () => {
  const memory = opened(memoryFile())
  const many = function* () {
    for (let at = 0; at < 5000; at++) yield unit(`Sentence ${at}.`, `句子${at}。`)
  }
  const seen: number[] = []
  const given = memory.learnAll(many(), (done) => {
    seen.push(done)
    return done < 3000
  })
  expect(given).toBeNull()
  expect(seen).toEqual([1000, 2000, 3000])
  expect(memory.count()).toBe(0)
  expect(memory.learnAll(many())).toBe(5000)
  expect(memory.count()).toBe(5000)
})
