import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../shared/locale.ts'
import type { MemoryQuery } from './memory.ts'
import { chineseText, englishText, memoryFile, oddText, opened, unit } from './testMemory.ts'

const anyText = fc.oneof(oddText, englishText, chineseText)
const language = fc.constantFrom(...languages)

/** A text as SQLite gives it back: a lone surrogate cannot be stored. */
const stored = (text: string) => text.toWellFormed()

test('any question is answered (fuzzed)', () => {
  const seed = Date.now()
  console.log(`questions: seed ${seed}`)
  const memory = opened(memoryFile())
  memory.learn([
    unit('The economy grew 3.5% — “fast”.', '经济增长3.5%——“很快”。'),
    unit('😀 don’t *stop*', '😀别停\u0000', { targetLanguage: 'zh-Hant' }),
    unit('', '空'),
    unit('\ud800 lone', '孤\udfff'),
    unit('word '.repeat(3000), '字'.repeat(3000)),
  ])
  fc.assert(
    fc.property(anyText, anyText, language, language, (text, before, source, target) => {
      const query: MemoryQuery = { source, target, text, before, after: before }
      for (const { score, unit: one } of memory.lookup(query)) {
        expect(score).toBeGreaterThanOrEqual(60)
        expect(one.sourceLanguage === 'en').toBe(source === 'en')
      }
      memory.fragments(query)
      for (const other of [null, target]) {
        const { hits, total } = memory.concordance({ language: source, other, text, most: 5 })
        expect(hits.length).toBeLessThanOrEqual(5)
        expect(total).toBeGreaterThanOrEqual(hits.length)
        for (const { unit: one, marks } of hits) {
          for (const [from, to] of marks) expect(from < to && to <= one.source.length).toBe(true)
        }
      }
      memory.browse({ text, origin: null, by: null, article: null, removed: false }, 0, 3)
      memory.browse({ text, origin: null, by: null, article: null, removed: true }, 0, 3)
    }),
    { seed, numRuns: 400 },
  )
})

test('any unit is stored, found, changed and removed (fuzzed)', () => {
  const seed = Date.now()
  console.log(`units: seed ${seed}`)
  const memory = opened(memoryFile())
  fc.assert(
    fc.property(anyText, anyText, fc.boolean(), (source, target, traditional) => {
      const targetLanguage = traditional ? 'zh-Hant' : 'zh-Hans'
      memory.learn([unit(source, target, { targetLanguage })])
      const page = memory.browse({ text: null, origin: null, by: null, article: null, removed: false }, 0, 1)
      const [newest] = page.rows
      if (newest === undefined) throw new Error('not stored')
      expect(newest.source).toBe(stored(source))
      const query: MemoryQuery = {
        source: 'en',
        target: targetLanguage,
        text: newest.source,
        before: '',
        after: '',
      }
      const [match] = memory.lookup(query)
      // A text of marks and spaces alone may have an empty key, and then asks for nothing.
      if (match !== undefined) expect(match.score).toBe(100)
      const word = /[a-z]{2,}/i.exec(newest.source)?.[0]
      if (word !== undefined) {
        expect(
          memory.concordance({ language: 'en', other: null, text: word, most: 5 }).total,
        ).toBeGreaterThan(0)
      }
      memory.edit(newest.id, { source: target, target: source }, 'Lin', 'now')
      memory.lookup(query)
      if (source.length % 2 === 0) memory.remove([newest.id], 'Lin', 'now')
    }),
    { seed, numRuns: 300 },
  )
  expect(memory.report().problems).toEqual([])
})

test('texts of a hundred thousand characters are stored, found and searched', () => {
  const memory = opened(memoryFile())
  const long = Array.from({ length: 15_000 }, (_, at) => `w${at % 4999}`).join(' ')
  const han = Array.from({ length: 100_000 }, (_, at) =>
    String.fromCharCode(0x4e00 + ((at * 31) % 7000)),
  ).join('')
  memory.learn([unit(long, han)])
  const query = (text: string): MemoryQuery => ({
    source: 'en',
    target: 'zh-Hans',
    text,
    before: '',
    after: '',
  })
  expect(memory.lookup(query(long))[0]?.kind).toBe('exact')
  expect(memory.lookup(query(`${long} more`))[0]?.kind).toBe('fuzzy')
  expect(memory.concordance({ language: 'en', other: null, text: 'w4998 w0', most: 5 }).total).toBe(1)
  expect(
    memory.concordance({ language: 'zh-Hans', other: 'en', text: han.slice(90_000, 90_006), most: 5 }).total,
  ).toBe(1)
})
