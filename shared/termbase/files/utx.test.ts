import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EntryId, ulids } from '../../ids.ts'
import { type TermEntry, termStatuses } from '../entry.ts'
import { readTerms, termFormat } from './read.ts'
import { writeUtx } from './utx.ts'

const seed = Date.now() & 0x7fffffff
const newId = ulids(Date.now, Math.random)
const read = (text: string) => readTerms(text, 'utx', newId)

test('a glossary with its header, statuses, comments and concepts', () => {
  const text = `\uFEFF#UTX 1.11; en-US/zh-TW; 2026-11-22T10:00:00Z; copyright: X\r
# A line of comment
#src\ttgt\tsrc:pos\tterm status\tconcept ID\tdomain\r
dam\t水壩\tnoun\tapproved\t7
barrage\t攔河壩\tnoun\tnon-standard\t7\twater
# dyke\t堤
flood\t\tverb\tforbidden`
  expect(termFormat('a.utx', text)).toBe('utx')
  expect(termFormat('a.txt', text)).toBe('utx')
  expect(read(text)).toMatchObject({
    faults: [],
    ignored: ['domain'],
    entries: [
      {
        line: 4,
        entry: {
          terms: [
            { language: 'en', text: 'dam', status: 'preferred', partOfSpeech: 'noun' },
            { language: 'zh-Hant', region: 'tw', text: '水壩', status: 'preferred' },
            { language: 'en', text: 'barrage', status: 'preferred' },
            { language: 'zh-Hant', text: '攔河壩', status: 'admitted' },
          ],
        },
      },
      { line: 7, entry: { terms: [{ text: 'flood', status: 'forbidden', partOfSpeech: 'verb' }] } },
    ],
  })
})

test.each([
  ['no header', 'dam\t水坝', 'header', 1],
  ['languages of others', '#UTX 1.11; en/fr\n#src\ttgt\ndam\tdigue', 'header', 1],
  ['an unknown status', '#UTX 1.11; en/zh-Hans\n#src\ttgt\tterm status\ndam\t水坝\tfine', 'status', 3],
  ['no term', '#UTX 1.11; en/zh-Hans\n#src\ttgt\tterm status\n\t\tapproved', 'noTerm', 3],
])('%s is a fault', (_, text, fault, line) => {
  expect(read(text).faults).toMatchObject([{ fault, line }])
})

test(`what is written is read (seed ${seed})`, () => {
  const word = fc.stringMatching(/^[a-z雨"',;]{1,6}$/u)
  const status = fc.constantFrom(...termStatuses)
  const entry: fc.Arbitrary<TermEntry> = fc
    .tuple(
      word,
      fc.uniqueArray(fc.tuple(word, status), { minLength: 1, maxLength: 3, selector: ([text]) => text }),
      word,
    )
    .map(([english, others, note]) => ({
      id: newId<EntryId>(),
      kind: 'term',
      note,
      terms: [
        { language: 'en', text: english, status: 'preferred', partOfSpeech: 'name' },
        ...others.map(
          ([text, standing]) =>
            ({ language: 'zh-Hant', text, status: standing, partOfSpeech: 'name' }) as const,
        ),
      ],
    }))
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
      const text = writeUtx(entries, 'zh-Hant', { title: 'T', at: '2026-01-01T00:00:00Z' })
      expect(read(text)).toMatchObject({ faults: [], ignored: [] })
      expect(read(text).entries.map((each) => each.entry)).toEqual(entries)
    }),
    { seed, numRuns: 200 },
  )
})

test('a long file takes no time that counts', () => {
  const rows = `${'#UTX 1.11; en/zh-Hans'}\n${'dam\t水坝\n'.repeat(20_000)}${'\t'.repeat(100_000)}`
  const began = performance.now()
  read(rows)
  expect(performance.now() - began).toBeLessThan(3000)
})
