import { expect, test } from 'vitest'
import type { EntryId } from '../../../shared/ids.ts'
import type { TermEntry } from '../../../shared/termbase/entry.ts'
import { testIds, testLibrary } from '../testLibrary.ts'
import { recognise } from './recognise.ts'
import { entries, putEntries, removeEntries } from './termbase.ts'

const newId = testIds(7)

function entry(...terms: TermEntry['terms']): TermEntry {
  return { id: newId<EntryId>(), kind: 'term', note: 'A note.', terms }
}

test('entries are kept, found in text with their terms in the other language, replaced and removed', () => {
  const library = testLibrary()
  const supply = entry(
    { language: 'en', text: 'supply chain', status: 'preferred' },
    { language: 'zh-Hans', text: '供应链', status: 'preferred' },
    { language: 'zh-Hans', text: '供货链', status: 'forbidden' },
  )
  const before = recognise(library, 'en', 'zh-Hans', 'The supply chain broke.')
  putEntries(library, [supply])
  expect(before).toEqual([])
  expect(entries(library)).toEqual([supply])
  expect(recognise(library, 'en', 'zh-Hans', 'The supply chain broke.')).toMatchObject([
    {
      from: 4,
      to: 16,
      text: 'supply chain',
      note: 'A note.',
      targets: [
        { text: '供应链', status: 'preferred' },
        { text: '供货链', status: 'forbidden' },
      ],
    },
  ])
  putEntries(library, [{ ...supply, note: 'Another.' }])
  expect(recognise(library, 'zh-Hans', 'en', '供应链断了。')).toMatchObject([
    { from: 0, to: 3, note: 'Another.', targets: [{ text: 'supply chain' }] },
  ])
  expect(removeEntries(library, [supply.id])).toBe(1)
  expect(removeEntries(library, [supply.id])).toBe(0)
  expect(entries(library)).toEqual([])
  expect(recognise(library, 'en', 'zh-Hans', 'The supply chain broke.')).toEqual([])
})
