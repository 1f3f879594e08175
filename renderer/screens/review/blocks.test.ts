import { expect, test } from 'vitest'
import { readBlocks } from './blocks.ts'

const segment = (id: string, ...content: object[]) => ({ type: 'segment', attrs: { id }, content })
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks })
const note = (name: string) => ({ type: 'footnote_ref', attrs: { note: name } })
const title = { type: 'title', content: [segment('t', text('Title'))] }
const read = (language: 'en' | 'zh-Hans', ...blocks: object[]) =>
  readBlocks({ type: 'doc', content: [title, ...blocks] }, language)

test('English sentences stand apart, Chinese ones do not', () => {
  const english = read('en', {
    type: 'paragraph',
    content: [segment('a', text('One.')), segment('b', text('Two.'))],
  })
  const chinese = read('zh-Hans', {
    type: 'paragraph',
    content: [segment('a', text('一。')), segment('b', text('二。'))],
  })
  expect(english[1]?.segments.map(({ gap }) => gap)).toEqual(['', ' '])
  expect(chinese[1]?.segments.map(({ gap }) => gap)).toEqual(['', ''])
})

test('items of a list are blocks of their own, numbered where the list is', () => {
  const item = (id: string) => ({ type: 'list_item', content: [segment(id, text(id))] })
  const blocks = read('en', { type: 'ordered_list', content: [item('a'), item('b')] })
  expect(blocks.slice(1).map(({ kind, number }) => `${kind} ${number}`)).toEqual(['ordered 1', 'ordered 2'])
})

test('notes are numbered by their first reference', () => {
  const blocks = read(
    'en',
    { type: 'paragraph', content: [segment('a', text('One'), note('y'), text(' two'), note('x'))] },
    { type: 'footnote', attrs: { note: 'x' }, content: [segment('x1', text('X'))] },
    { type: 'footnote', attrs: { note: 'y' }, content: [segment('y1', text('Y'))] },
  )
  expect(blocks.filter(({ kind }) => kind === 'footnote').map(({ number }) => number)).toEqual([2, 1])
  expect(blocks[1]?.segments[0]?.text).toBe('One\uFFFC two\uFFFC')
})

test('formatting is kept, and a segment without text is empty', () => {
  const blocks = read('en', {
    type: 'paragraph',
    content: [
      segment(
        'a',
        text('deep', { type: 'strong' }),
        text('ly', { type: 'link', attrs: { href: 'https://e.org' } }),
      ),
      { type: 'segment', attrs: { id: 'b' } },
    ],
  })
  expect(blocks[1]?.segments[0]?.inlines).toMatchObject([
    { text: 'deep', strong: true, link: null },
    { text: 'ly', strong: false, link: 'https://e.org' },
  ])
  expect(blocks[1]?.segments[1]?.inlines).toEqual([])
})
