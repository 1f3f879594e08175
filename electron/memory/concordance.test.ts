import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ulids } from '../../shared/ids.ts'
import type { Language } from '../../shared/locale.ts'
import { createDatabase } from '../storage/database.ts'
import type { Memory, NewUnit } from './memory.ts'
import { memoryKind } from './migrations/memory.ts'
import { openMemory } from './store.ts'

function memoryOf(...pairs: readonly (readonly [string, string, Partial<NewUnit>?])[]): Memory {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-concordance-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'memory.sqlite')
  createDatabase(file, memoryKind)
  const memory = openMemory(file, ulids(Date.now, Math.random), () => '')
  if (!memory.ok) throw new Error(memory.error)
  onTestFinished(() => memory.value.close())
  memory.value.learn(
    pairs.map(([source, target, more]) => ({
      sourceLanguage: 'en',
      targetLanguage: 'zh-Hans',
      source,
      target,
      before: '',
      after: '',
      by: 'Lin',
      at: '2026-01-02T00:00:00.000Z',
      article: null,
      segment: null,
      origin: 'typed',
      ...more,
    })),
  )
  return memory.value
}

/** What is found, with the marks in brackets. */
function found(memory: Memory, text: string, language: Language = 'en', other: Language | null = null) {
  const { hits, total } = memory.concordance({ language, other, text, most: 50 })
  expect(total).toBe(hits.length)
  return hits.map(({ unit, marks }) => {
    let shown = ''
    let at = 0
    for (const [from, to] of marks) {
      shown += `${unit.source.slice(at, from)}[${unit.source.slice(from, to)}]`
      at = to
    }
    return shown + unit.source.slice(at)
  })
}

test('pieces of words, words, and several words are found, the newest first', () => {
  const memory = memoryOf(
    ['The economy grew.', '经济增长了。'],
    ['Economies grow slowly.', '经济体增长缓慢。'],
    ['A macroeconomic view of growth', '宏观经济的增长观'],
  )
  expect(found(memory, 'econom')).toEqual([
    'A macro[econom]ic view of growth',
    '[Econom]ies grow slowly.',
    'The [econom]y grew.',
  ])
  expect(found(memory, 'economy')).toEqual(['The [economy] grew.'])
  expect(found(memory, 'omy gr')).toEqual(['The econ[omy gr]ew.'])
  expect(found(memory, 'the economy grew')).toEqual(['[The economy grew].'])
  expect(found(memory, 'economy grow')).toEqual([])
  expect(found(memory, 'nothing')).toEqual([])
  expect(found(memory, '   ')).toEqual([])
})

test('one and two Chinese characters and longer stretches, in both scripts, both sides', () => {
  const memory = memoryOf(
    ['One', '经济增长放缓。'],
    ['Two', '中國經濟：增長', { targetLanguage: 'zh-Hant' }],
    ['放缓经济', 'Three', { sourceLanguage: 'zh-Hans', targetLanguage: 'en' }],
  )
  expect(found(memory, '经', 'zh-Hans')).toEqual(['放缓[经]济', '中國[經]濟：增長', '[经]济增长放缓。'])
  expect(found(memory, '經濟', 'zh-Hant')).toEqual(['放缓[经济]', '中國[經濟]：增長', '[经济]增长放缓。'])
  expect(found(memory, '经济增长', 'zh-Hans')).toEqual(['[经济增长]放缓。'])
  expect(found(memory, '经济:', 'zh-Hans')).toEqual(['中國[經濟：]增長'])
  expect(found(memory, '经济', 'zh-Hans', 'en')).toHaveLength(3)
  expect(found(memory, '经济', 'zh-Hans', 'zh-Hant')).toEqual([])
  expect(memory.concordance({ language: 'zh-Hans', other: 'en', text: '放缓', most: 1 })).toMatchObject({
    hits: [{ unit: { source: '放缓经济', target: 'Three' } }],
    total: 2,
  })
})

test('a star stands for a stretch; numbers are found as they are written', () => {
  const memory = memoryOf(
    ['It rose by 35 percent in 2019, and fell.', '2019年增长百分之三十五，后下降。'],
    ['It cost 1,000 dollars.', '花费一千美元，约35亿日元。'],
  )
  expect(found(memory, 'rose*fell')).toEqual(['It [rose by 35 percent in 2019, and fell].'])
  expect(found(memory, 'fell*rose')).toEqual([])
  expect(found(memory, '1,000')).toEqual(['It cost [1,000] dollars.'])
  expect(found(memory, '35 percent')).toEqual(['It rose by [35 percent] in 2019, and fell.'])
  expect(found(memory, '三十五', 'zh-Hans')).toEqual(['2019年增长百分之[三十五]，后下降。'])
  expect(found(memory, '35亿', 'zh-Hans')).toEqual(['花费一千美元，约[35亿]日元。'])
  expect(found(memory, '增长*下降', 'zh-Hans')).toEqual(['2019年[增长百分之三十五，后下降]。'])
})

test('marks, widths and quotation marks are alike; marks inside words are found', () => {
  const memory = memoryOf(['“Don’t,” she said — twice.', '“不，”她说了ＧＤＰ两次。'])
  expect(found(memory, '"don\'t')).toEqual(['[“Don’t],” she said — twice.'])
  expect(found(memory, "n't")).toEqual(['“Do[n’t],” she said — twice.'])
  expect(found(memory, "'t")).toEqual(['“Don[’t],” she said — twice.'])
  expect(found(memory, 'said -')).toEqual(['“Don’t,” she [said —] twice.'])
  expect(found(memory, 'gdp', 'zh-Hans')).toEqual(['“不，”她说了[ＧＤＰ]两次。'])
  expect(found(memory, '，「', 'zh-Hans')).toEqual(['“不[，”]她说了ＧＤＰ两次。'])
})

test('what was removed or changed is not found', () => {
  const memory = memoryOf(['The river rose.', '河水上涨。'], ['The river fell.', '河水下降。'])
  const [first, second] = memory.all()
  if (first === undefined || second === undefined) throw new Error('no units')
  memory.remove([first.id], 'Lin', 'now')
  memory.edit(second.id, { source: 'The lake fell.', target: '湖水下降。' }, 'Lin', 'now')
  expect(found(memory, 'river')).toEqual([])
  expect(found(memory, 'lake')).toEqual(['The [lake] fell.'])
  memory.restore([first.id], 'Lin', 'now')
  expect(found(memory, '河', 'zh-Hans')).toEqual(['[河]水上涨。'])
})
