import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type SegmentId, ulids } from '../../ids.ts'
import { recut } from './recut.ts'

const known = (...texts: string[]) => texts.map((text, at) => ({ id: `${at}` as SegmentId, text }))
const fresh = () => {
  let next = 0
  return <T extends string>() => `new${next++}` as T
}

test('sentences that stayed keep their ids when others come, go or change about them', () => {
  const before = known('One is here.', 'Two is there.', 'Three is nowhere.')
  const cases: [string[], string[]][] = [
    [
      ['One is here.', 'Two is there.', 'Three is nowhere.'],
      ['0', '1', '2'],
    ],
    [
      ['Before all.', 'One is here.', 'Two is there.', 'Three is nowhere.'],
      ['new0', '0', '1', '2'],
    ],
    [
      ['One is here.', 'Three is nowhere.'],
      ['0', '2'],
    ],
    [
      ['One is here.', 'Two is over there.', 'Three is nowhere.'],
      ['0', '1', '2'],
    ],
    [
      ['One is here.', 'Quite another thing happened.', 'Three is nowhere.'],
      ['0', 'new0', '2'],
    ],
    [[], []],
  ]
  for (const [sentences, ids] of cases) expect(recut(before, sentences, fresh())).toEqual(ids)
})

test('a sentence that was split gives its id to the part that is more like it', () => {
  expect(recut(known('水位上升，堤坝必须加高。'), ['水位上升。', '堤坝必须加高。'], fresh())).toEqual([
    'new0',
    '0',
  ])
  expect(recut(known('Alike.', 'Alike.'), ['Alike.', 'Alike.', 'Alike.'], fresh())).toEqual([
    '0',
    '1',
    'new0',
  ])
})

test('ids stay in order, are never given twice, and unchanged sentences keep theirs', () => {
  const seed = Date.now() & 0x7fffffff
  console.log(`recut seed ${seed}`)
  const texts = fc.array(fc.constantFrom('一。', '二。', 'One two three.', 'One two four.', 'Else.', ''), {
    maxLength: 12,
  })
  const newId = ulids(
    () => 0,
    () => 0,
  )
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const segments = known(...before)
      const ids = recut(segments, after, newId)
      expect(new Set(ids).size).toBe(after.length)
      const places = ids
        .map((id) => segments.findIndex((segment) => segment.id === id))
        .filter((place) => place >= 0)
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(recut(segments, before, newId)).toEqual(segments.map(({ id }) => id))
    }),
    { seed, numRuns: 500 },
  )
})
