import { expect, test } from 'vitest'
import type { Inline } from './blocks.ts'
import { cut, type IssueRange } from './cut.ts'

const words = (text: string, strong = false): Inline => ({
  kind: 'text',
  text,
  emphasis: false,
  strong,
  link: null,
})
const note: Inline = { kind: 'note', number: 1 }
const error = (from: number, to: number): IssueRange => ({ from, to, weight: 'error' })

const read = (inlines: readonly Inline[], ranges: readonly IssueRange[]) =>
  cut(inlines, ranges)
    .map(({ inline, issue }) => {
      const text = inline.kind === 'note' ? '*' : inline.text
      return issue ? `[${text}]` : text
    })
    .join('|')

test('an issue is marked where it stands', () => {
  expect(read([words('投入18亿美元')], [error(2, 5)])).toBe('投入|[18亿]|美元')
})

test('an issue over two formattings is marked in both', () => {
  expect(read([words('abc'), words('def', true)], [error(2, 4)])).toBe('ab|[c]|[d]|ef')
})

test('a reference to a note counts one', () => {
  expect(read([words('ab'), note, words('cd')], [error(3, 4)])).toBe('ab|*|[c]|d')
})

test('a sentence without issues stays whole', () => {
  expect(read([words('abc'), note], [])).toBe('abc|*')
})

test('the first of two issues on one another counts', () => {
  const found = cut([words('abcd')], [error(1, 3), { from: 2, to: 4, weight: 'warning' }])
  expect(found.map(({ issue }) => issue)).toEqual([undefined, 'error', 'error', 'warning'])
})
