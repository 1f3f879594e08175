import { expect, test } from 'vitest'
import { isLayers } from './layer.ts'
import { schema } from './schema.ts'
import { isJoins, isSplit } from './shape.ts'

const at = '2026-01-01T00:00:00.000Z'
const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, marks })
const layers = (...content: unknown[]) => [{ by: 'ann', at, content }]

test('layers with text, marks and notes are layers', () => {
  const content = schema
    .node('segment', { id: 's' }, [
      schema.text('一', [schema.mark('strong'), schema.mark('link', { href: 'https://example.org' })]),
      schema.node('footnote_ref', { note: 'n1' }),
    ])
    .content.toJSON()
  expect(isLayers(layers(...(content as unknown[])))).toBe(true)
  expect(isLayers([{ by: 'ann', at, content: null }])).toBe(true)
  expect(isLayers(null)).toBe(true)
})

test('what could not be read, or would run, is refused with the document', () => {
  const hostile = [
    layers({ type: 'paragraph' }),
    layers({ type: 'text', text: '' }),
    layers({ type: 'image', attrs: { src: 'x' } }),
    layers({ type: 'footnote_ref' }),
    layers(text('a', { type: 'link', attrs: { href: 'javascript:alert(1)' } })),
    layers(text('a', { type: 'unknown' })),
    layers(null),
    [],
    [{ by: '', at, content: null }],
    [{ by: 'ann', at: 'yesterday', content: null }],
  ]
  for (const suggested of hostile) {
    expect(isLayers(suggested), JSON.stringify(suggested)).toBe(false)
    const json = { type: 'segment', attrs: { id: 's', suggested } }
    expect(() => schema.nodeFromJSON(json), JSON.stringify(suggested)).toThrow()
  }
})

test('the same goes for cuts and joints', () => {
  const split = { by: 'ann', at, depth: 1, gap: null, rejected: { whole: null, digest: '', hasGap: false } }
  expect(isSplit(split)).toBe(true)
  expect(isSplit({ ...split, gap: [{ type: 'paragraph' }] })).toBe(false)
  expect(isSplit({ ...split, at: 'yesterday' })).toBe(false)
  const was = { state: 'initial', origin: null, sourceHash: null, textHash: null }
  const rejected = { end: 1, gap: 0, digest: '', made: '', parts: [null, null] }
  const join = { by: 'ann', at, depth: 1, id: 's2', end: 1, rejected, was }
  expect(isJoins([join])).toBe(true)
  expect(isJoins([{ ...join, id: '' }])).toBe(false)
  expect(isJoins([{ ...join, was: { ...was, id: 's9' } }])).toBe(false)
  expect(isJoins([{ ...join, rejected: { ...rejected, parts: [null, [{ type: 'text' }]] } }])).toBe(false)
})
