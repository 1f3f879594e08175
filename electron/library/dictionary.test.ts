import { expect, test } from 'vitest'
import { wordsOf } from './dictionary.ts'
import { spellerFor } from './dictionarySpeller.ts'
import { serveLibrary } from './serve.ts'
import { testLibrary } from './testLibrary.ts'

const added = (library: ReturnType<typeof testLibrary>) => wordsOf(library).map(({ word }) => word)

test('words are added once, listed by the alphabet, removed and added again', () => {
  const library = testLibrary()
  const { dictionary } = serveLibrary(library, () => 0)
  const told: unknown[] = []
  library.changed = (article) => told.push(article)
  expect(dictionary.list({})).toEqual({ ok: true, value: [] })
  for (const word of ['wamoosh', 'Zaev', 'Abe', 'Zaev']) dictionary.add({ word })
  expect(added(library)).toEqual(['Abe', 'wamoosh', 'Zaev'])
  dictionary.remove({ word: 'Zaev' })
  dictionary.remove({ word: 'never' })
  expect(added(library)).toEqual(['Abe', 'wamoosh'])
  expect(dictionary.add({ word: 'Zaev' })).toMatchObject({
    value: [{}, {}, { word: 'Zaev', at: '2026-01-02T00:00:00.000Z', by: 'Lin' }],
  })
  expect(told).toEqual(Array.from({ length: 7 }, () => null))
})

test('the speller knows what the library added, and is the same one until that changes', () => {
  const library = testLibrary()
  const { dictionary } = serveLibrary(library, () => 0)
  const before = spellerFor(library, 'us')
  expect(spellerFor(library, 'us')).toBe(before)
  expect(before.isKnown('wamoosh')).toBe(false)
  dictionary.add({ word: 'wamoosh' })
  const after = spellerFor(library, 'us')
  expect(after).not.toBe(before)
  expect(after.isKnown('wamoosh')).toBe(true)
  expect(after.isKnown('colour')).toBe(false)
  expect(spellerFor(library, 'uk').isKnown('colour')).toBe(true)
  expect(spellerFor(null, 'us').isKnown('wamoosh')).toBe(false)
})
