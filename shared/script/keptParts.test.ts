import { expect, test } from 'vitest'
import type { Kept } from '../document/kept.ts'
import { schema } from '../document/schema.ts'
import { contentFrom } from './content.ts'
import { joinKept, splitKept } from './keptParts.ts'

const content = (text: string) => schema.node('segment', null, text === '' ? [] : [schema.text(text)]).content
const kept = (from: string, gave: string): Kept => ({
  from: content(from).toJSON(),
  gave: content(gave).toJSON(),
  by: '1',
})
const shown = (each: Kept | null) =>
  each && [each.from, each.gave].map((json) => contentFrom(json).textBetween(0, contentFrom(json).size))

test('a split divides what was given where the text is divided, and joining makes it whole', () => {
  const parts = splitKept(kept('头发。 很长。', '頭髮。 很長。'), content('頭髮！啊。 極長。'), 5)
  expect(parts.map(shown)).toEqual([
    ['头发。', '頭髮。'],
    ['很长。', '很長。'],
  ])
  expect(shown(joinKept(...parts, { from: ' ', gave: ' ' }))).toEqual(['头发。 很长。', '頭髮。 很長。'])
})

test('nothing was given for a part that was never converted', () => {
  expect(joinKept(null, null, { from: '', gave: '' })).toBeNull()
  expect(shown(joinKept(kept('头发', '頭髮'), null, { from: '', gave: '' }))).toEqual(['头发', '頭髮'])
})

test('what was declined comes by itself neither to the parts nor to the whole', () => {
  const declined = { ...kept('头发', '頭髮'), declined: 'x y' }
  const parts = splitKept(declined, content('頭髮'), 1)
  expect(parts.map((part) => part.declined)).toEqual(['*', '*'])
  expect(joinKept(null, declined, { from: '', gave: '' })?.declined).toBe('*')
})
