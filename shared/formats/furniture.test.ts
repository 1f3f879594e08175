import { expect, test } from 'vitest'
import { furnitureIn } from './furniture.ts'

test.each([
  ['Language : English 简体 繁體', 'switch'],
  ['Language : 简体 繁體', 'switch'],
  ['語言：繁體 English 简体', 'switch'],
  ['English | 简体中文 | 繁體中文', 'switch'],
  ['You might also like', 'related'],
  ['You might also like:', 'related'],
  ['相關文章', 'related'],
  ['猜你喜歡', 'related'],
  ['Back to Top', 'top'],
  ['↑ 回到頂端', 'top'],
  ['返回顶部', 'top'],
  ['Share this article', 'control'],
  ['© 2015 The Journal', 'control'],
  ['Language: a history', null],
  ['Chinese English', null],
  ['English', null],
  ['中文', null],
  ['You might also like the second volume, which is shorter.', null],
  ['返回顶部的路很长。', null],
  ['', null],
])('%s', (line, kind) => {
  expect(furnitureIn(line)).toBe(kind)
})

test('a long line costs no time', () => {
  const started = performance.now()
  for (const line of [`Language : ${'en '.repeat(39)}`, `${'简 '.repeat(50)}x`, ' '.repeat(100_000)])
    furnitureIn(line)
  expect(performance.now() - started).toBeLessThan(200)
})
